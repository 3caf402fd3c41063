//! The servers, each as a process of its own on a socket in a temporary folder.

use std::fs::{self, File};
use std::os::unix::net::UnixStream;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use serde_json::json;
use tempfile::TempDir;

use crate::support::{Answer, Server, Site, exchange, press};

/// How long a server may take to listen. Those that do not start say so long before.
const PATIENCE: Duration = Duration::from_secs(20);

/// A site with every kind of file and page, and the servers that have it.
pub struct Hosts {
    pub site: Site,
    hosts: Vec<Host>,
}

pub struct Host {
    pub name: &'static str,
    process: Running,
}

enum Running {
    Preview(Server),
    Other { process: Child, folder: TempDir },
}

/// Starts all three.
pub fn hosts() -> Hosts {
    let site = Site::new();
    // Without an address of its own a paper has no feeds, and `_headers` no types of them.
    site.set_in_front_door(json!({"home_url": "https://bao.example"}));
    site.press(&site.edition()).succeeds();
    for (path, text) in [
        ("index.html", "the front page"),
        ("404.html", "the shell"),
        ("gom-bat-trang-12.html", "an article"),
        ("gom-so-7.html", "an article with a hyphen"),
        ("moi-nhat.html", "the latest"),
        ("chuyen-muc/ocop.html", "a section"),
        ("chuyen-muc/ocop/trang-1.html", "an archive page"),
        ("chuyen-muc/ocop/feed.xml", "<rss/>"),
        ("feed.json", "{}"),
        ("sitemap.xml", "<urlset/>"),
        ("site.webmanifest", "{}"),
        ("fonts/serif-0123456789ab.woff2", "font"),
        ("pictures/0123456789ab-480.avif", "avif"),
        ("pagefind/0123456789ab/vi_1.pf_meta", "meta"),
        ("data/media/a.avif", "avif"),
        ("data/media/IMG_1.JPG", "jpeg"),
        (".well-known/acme-challenge/token", "challenge"),
        (".git/config", "secret"),
        ("pictures/.made", "secret"),
    ] {
        let path = site.out().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, text).unwrap();
        // What a copy really holds is for the press's own tests; here it tells which one was sent.
        if path.extension().is_some_and(|ending| ending == "html") {
            for ending in ["br", "gz"] {
                let copy = format!("{}.{ending}", path.display());
                fs::write(copy, format!("{text} in {ending}")).unwrap();
            }
        }
    }
    fs::write(site.out().with_file_name("outside.json"), "secret").unwrap();
    let hosts = vec![
        Host {
            name: "press serve",
            process: Running::Preview(Server::start(&site.out())),
        },
        nginx(&site),
        caddy(&site),
    ];
    Hosts { site, hosts }
}

impl Hosts {
    /// Asks each host the same; the check is told which one answered, for its messages.
    pub fn each(&self, path: &str, headers: &[(&str, &str)], mut check: impl FnMut(&str, &Answer)) {
        for host in &self.hosts {
            let asked = format!("{}: {path} {headers:?}", host.name);
            check(&asked, &host.ask("GET", path, headers));
        }
    }

    pub fn all(&self) -> impl Iterator<Item = &Host> {
        self.hosts.iter()
    }
}

impl Host {
    pub fn ask(&self, method: &str, path: &str, headers: &[(&str, &str)]) -> Answer {
        match &self.process {
            Running::Preview(server) => server.ask(method, path, headers),
            Running::Other { folder, .. } => {
                let stream = UnixStream::connect(folder.path().join("socket")).unwrap();
                exchange(stream, method, path, headers)
            }
        }
    }

    pub fn get(&self, path: &str, headers: &[(&str, &str)]) -> Answer {
        self.ask("GET", path, headers)
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        if let Self::Other { process, .. } = self {
            process.kill().unwrap();
            process.wait().unwrap();
        }
    }
}

fn nginx(site: &Site) -> Host {
    let folder = tempfile::tempdir().unwrap();
    let here = folder.path();
    let listen = format!("listen unix:{};", here.join("socket").display());
    let server = configuration("nginx", site)
        .with("listen 80;", &listen)
        .with("    listen [::]:80;\n", "")
        // What the line before it says to do.
        .with("# brotli_static on;", "brotli_static on;");
    let module = installed("lib/nginx/modules/ngx_http_brotli_static_module.so");
    let main = here.join("nginx.conf");
    fs::write(
        &main,
        format!(
            "load_module {};\nmaster_process off;\ndaemon off;\npid nginx.pid;\nevents {{}}\nhttp {{\naccess_log off;\n\
             client_body_temp_path a;\nproxy_temp_path b;\nfastcgi_temp_path c;\nuwsgi_temp_path d;\n\
             scgi_temp_path e;\n{}\n}}\n",
            module.display(),
            server.0
        ),
    )
    .unwrap();
    let mut command = Command::new(installed("sbin/nginx"));
    command
        .args(["-e", "stderr", "-p"])
        .arg(here)
        .arg("-c")
        .arg(main);
    start("nginx", command, folder)
}

fn caddy(site: &Site) -> Host {
    let folder = tempfile::tempdir().unwrap();
    let here = folder.path();
    let bind = format!(
        "http:// {{\n\tbind unix/{}\n",
        here.join("socket").display()
    );
    let server = configuration("caddy", site).with("bao.example {\n", &bind);
    let file = here.join("Caddyfile");
    let global = "{\n\tadmin off\n\tauto_https off\n}\n";
    fs::write(&file, format!("{global}{}", server.0)).unwrap();
    let mut command = Command::new(installed("bin/caddy"));
    command
        .args(["run", "--adapter", "caddyfile", "--config"])
        .arg(file);
    command
        .env("HOME", here)
        .env("XDG_DATA_HOME", here)
        .env("XDG_CONFIG_HOME", here);
    start("caddy", command, folder)
}

/// A configuration as `press host` prints it, and what a test must change in it to run it here.
struct Configuration(String);

fn configuration(server: &str, site: &Site) -> Configuration {
    let (edition, root) = (site.edition(), site.out());
    let root = root.to_str().unwrap();
    let arguments = [
        "--edition",
        &edition,
        "--name",
        "bao.example",
        "--root",
        root,
    ];
    let arguments: Vec<_> = ["host", server].into_iter().chain(arguments).collect();
    Configuration(press(&arguments).succeeds())
}

impl Configuration {
    fn with(self, printed: &str, here: &str) -> Self {
        assert_eq!(
            self.0.matches(printed).count(),
            1,
            "{printed} in {}",
            self.0
        );
        Self(self.0.replace(printed, here))
    }
}

/// A file of the servers' Debian packages: unpacked by `scripts/setup.sh test`, or of this system.
fn installed(path: &str) -> PathBuf {
    let unpacked = Path::new(env!("CARGO_MANIFEST_DIR")).join("../target/servers/usr");
    [unpacked.clone(), PathBuf::from("/usr")]
        .into_iter()
        .map(|place| place.join(path))
        .find(|file| file.is_file())
        .unwrap_or_else(|| {
            panic!(
                "{path} is neither in {} nor in /usr: run scripts/setup.sh test",
                unpacked.display()
            )
        })
}

fn start(name: &'static str, mut command: Command, folder: TempDir) -> Host {
    let log = folder.path().join("log");
    let mut process = command
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(File::create(&log).unwrap())
        .spawn()
        .unwrap();
    let socket = folder.path().join("socket");
    let started = Instant::now();
    while UnixStream::connect(&socket).is_err() {
        let ended = process.try_wait().unwrap();
        if ended.is_some() || started.elapsed() > PATIENCE {
            let _ = process.kill();
            panic!("{name} did not start: {}", fs::read_to_string(log).unwrap());
        }
        thread::sleep(Duration::from_millis(5));
    }
    Host {
        name,
        process: Running::Other { process, folder },
    }
}
