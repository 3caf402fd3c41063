//! A small app and edition to press, and the means to run the press on them.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use serde_json::Value;
use tempfile::TempDir;

use super::index::built_index;

const SITE: &str = r#"{ "name": "Làng & nghề", "tagline": "Tin làng nghề", "language": "vi",
  "latest_url": "latest.json", "most_read_url": "most-read.json", "article_url": "articles/{id}.json",
  "sections": [{"slug": "ocop", "title": "OCOP", "feed_url": "ocop.json"}] }"#;

/// A temporary folder with an app, an edition and room for a site.
pub struct Site {
    folder: TempDir,
}

impl Site {
    pub fn new() -> Self {
        let site = Self {
            folder: tempfile::tempdir().unwrap(),
        };
        let index = built_index();
        for file in files_of(&index) {
            site.write_app(file, &format!("{file} "));
        }
        site.write_app("main-0123456789abcdef.css", "body{color:red}");
        site.write_app("sapbao-0123456789abcdef_bg.wasm", &"wasm".repeat(1000));
        site.write_app("index.html", &index);
        site.write("edition/site.json", SITE);
        site.write(
            "edition/latest.json",
            &format!(
                r#"{{"items": [], "description": "{}"}}"#,
                "tin ".repeat(500)
            ),
        );
        for list in ["most-read", "ocop"] {
            site.write_edition(&format!("{list}.json"), r#"{"items": []}"#);
        }
        site.write("edition/media/a.jpg", &"jpeg".repeat(1000));
        site.write("edition/.git/config", "");
        site
    }

    pub fn app(&self) -> PathBuf {
        self.folder.path().join("app")
    }

    pub fn edition(&self) -> String {
        self.folder
            .path()
            .join("edition")
            .to_str()
            .unwrap()
            .to_owned()
    }

    pub fn out(&self) -> PathBuf {
        self.folder.path().join("dist")
    }

    pub fn write_app(&self, path: &str, content: &str) {
        self.write(&format!("app/{path}"), content);
    }

    pub fn write_edition(&self, path: &str, content: &str) {
        self.write(&format!("edition/{path}"), content);
    }

    /// Writes a document of the edition.
    pub fn put(&self, path: &str, document: &Value) {
        self.write_edition(path, &document.to_string());
    }

    /// Sets these members of the edition's front door.
    pub fn set_in_front_door(&self, members: Value) {
        let text = fs::read_to_string(self.edition() + "/site.json").unwrap();
        let mut front_door: Value = serde_json::from_str(&text).unwrap();
        let Value::Object(members) = members else {
            panic!("{members} is no object");
        };
        front_door.as_object_mut().unwrap().extend(members);
        self.put("site.json", &front_door);
    }

    fn write(&self, path: &str, content: &str) {
        let path = self.folder.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, content).unwrap();
    }

    pub fn press(&self, edition: &str) -> Run {
        Run(self.command(edition, &[]).output().unwrap())
    }

    pub fn press_with(&self, option: &str) -> Run {
        Run(self.command(&self.edition(), &[option]).output().unwrap())
    }

    /// The command that presses an edition.
    pub fn command(&self, edition: &str, options: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_press"));
        command.arg("build").args(options);
        command.arg("--app").arg(self.app());
        command.args(["--edition", edition]);
        command.arg("--out").arg(self.out());
        command
    }

    pub fn remove_from_edition(&self, path: &str) {
        fs::remove_file(Path::new(&self.edition()).join(path)).unwrap();
    }

    /// What is in the folder around the site, sorted.
    pub fn around(&self) -> Vec<String> {
        let mut names: Vec<_> = fs::read_dir(self.folder.path())
            .unwrap()
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect();
        names.sort();
        names
    }

    pub fn read(&self, path: &str) -> String {
        fs::read_to_string(self.out().join(path)).unwrap()
    }

    pub fn exists(&self, path: &str) -> bool {
        self.out().join(path).exists()
    }

    /// The one file at the top of the site whose name starts and ends so.
    pub fn named(&self, start: &str, ending: &str) -> String {
        let names = fs::read_dir(self.out()).unwrap();
        names
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .find(|name| {
                name.starts_with(start)
                    && Path::new(name)
                        .extension()
                        .is_some_and(|found| found == ending)
            })
            .unwrap()
    }
}

/// The app's files that its page names in its head. The press writes the manifest.
fn files_of(index: &str) -> impl Iterator<Item = &str> {
    let (head, _) = index.split_once("<body>").unwrap();
    let addresses = head.split('"').filter_map(|part| part.strip_prefix('/'));
    addresses.filter(|path| path.contains('.') && *path != "manifest.webmanifest")
}

/// A run of the press that has ended.
pub struct Run(Output);

impl Run {
    /// What it said on its standard output.
    pub fn succeeds(self) -> String {
        let errors = String::from_utf8_lossy(&self.0.stderr);
        let said = String::from_utf8_lossy(&self.0.stdout);
        assert!(self.0.status.success(), "{errors}\n{said}");
        String::from_utf8(self.0.stdout).unwrap()
    }

    /// What it said on its standard output, having left something out of the site.
    pub fn leaves_out(self) -> String {
        let errors = String::from_utf8_lossy(&self.0.stderr);
        assert_eq!(self.0.status.code(), Some(2), "{errors}");
        String::from_utf8(self.0.stdout).unwrap()
    }

    /// What it said on its standard error.
    pub fn fails(self) -> String {
        assert_eq!(self.0.status.code(), Some(1));
        String::from_utf8(self.0.stderr).unwrap()
    }
}

/// Runs the press to its end.
pub fn press(arguments: &[&str]) -> Run {
    Run(Command::new(env!("CARGO_BIN_EXE_press"))
        .args(arguments)
        .output()
        .unwrap())
}
