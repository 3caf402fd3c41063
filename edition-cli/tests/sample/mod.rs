//! A small source folder in the test's own temporary folder, and a run of the program on it.

use std::collections::BTreeMap;
use std::fs;
use std::ops::RangeInclusive;
use std::path::{Path, PathBuf};
use std::process::Command;

const SITE: &str = r#"
name = "Thử"
language = "vi"
time_zone = "Asia/Ho_Chi_Minh"
home_url = "https://thu.example"
page_size = 4
publisher = { name = "Nhà xuất bản" }

[[sections]]
slug = "a"
title = "Mục A"

[[sections]]
slug = "b"
title = "Mục B"
"#;

/// A source folder; its edition is built beside it.
pub struct Sample(PathBuf);

/// How a run of the program ended.
pub struct Ran {
    pub code: Option<i32>,
    pub errors: String,
}

impl Ran {
    pub fn succeeded(&self) {
        assert_eq!(self.code, Some(0), "{}", self.errors);
    }
}

impl Sample {
    pub fn new(name: &str) -> Self {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("edition-{name}"));
        let _ = fs::remove_dir_all(&folder);
        let media = folder.join("source/media");
        fs::create_dir_all(&media).unwrap();
        fs::create_dir_all(folder.join("source/articles")).unwrap();
        fs::write(folder.join("source/site.toml"), SITE).unwrap();
        fs::write(media.join("lo-gom.jpg"), jpeg_header(1200, 800)).unwrap();
        fs::write(media.join("lo-gom-800.webp"), webp_header(800, 533)).unwrap();
        fs::write(media.join("lo-gom-480.webp"), webp_header(480, 320)).unwrap();
        fs::write(media.join("yen.jpg"), jpeg_header(640, 640)).unwrap();
        fs::write(media.join("yen-160.webp"), webp_header(160, 160)).unwrap();
        fs::write(media.join("yen-320.webp"), webp_header(320, 320)).unwrap();
        fs::write(media.join("khong-dung.jpg"), jpeg_header(1200, 800)).unwrap();
        Self(folder)
    }

    /// Adds articles: every third in section b, an hour apart, each related to the one before.
    pub fn articles(self, ids: RangeInclusive<u32>) -> Self {
        for id in ids {
            let section = if id % 3 == 0 { "b" } else { "a" };
            let related = if id == 1 {
                String::new()
            } else {
                format!("\"{}\"", id - 1)
            };
            let reads = if id == 7 { "reads = 5" } else { "" };
            let (day, hour) = (1 + id / 24, id % 24);
            let article = format!(
                "+++\nid = \"{id}\"\ntitle = \"Bài số {id} của làng gốm\"\nlead = \"Lời dẫn {id}.\"\n\
                 date = 2026-11-{day:02}T{hour:02}:00:00+07:00\nsection = \"{section}\"\n\
                 authors = [\"Đỗ Hải Yến\"]\ntags = [\"gốm sứ\"]\nsource = \"LN\"\n\
                 image = {{ key = \"lo-gom\", alt = \"Lò gốm\" }}\nrelated = [{related}]\n{reads}\n+++\n\n\
                 Chữ.\n\n![Lò gốm](lo-gom \"Lò bên sông | Minh họa: LN\")\n"
            );
            fs::write(self.0.join(format!("source/articles/{id}.md")), article).unwrap();
        }
        self
    }

    /// Changes a source file.
    pub fn replace(&self, file: &str, from: &str, to: &str) {
        let path = self.0.join("source").join(file);
        let text = fs::read_to_string(&path).unwrap();
        assert!(text.contains(from), "{file} has no {from}");
        fs::write(path, text.replace(from, to)).unwrap();
    }

    /// Adds text to a source file's end; makes the file where there is none.
    pub fn append(&self, file: &str, text: &str) {
        let path = self.0.join("source").join(file);
        let before = fs::read_to_string(&path).unwrap_or_default();
        fs::write(path, before + text).unwrap();
    }

    pub fn build(&self) -> Ran {
        let mut program = Command::new(env!("CARGO_BIN_EXE_edition"));
        let output = program
            .arg("build")
            .arg(self.0.join("source"))
            .arg(self.edition())
            .output()
            .unwrap();
        Ran {
            code: output.status.code(),
            errors: String::from_utf8(output.stderr).unwrap(),
        }
    }

    pub fn folder(&self) -> &Path {
        &self.0
    }

    pub fn edition(&self) -> PathBuf {
        self.0.join("edition")
    }
}

/// As much of a JPEG as tells its size.
fn jpeg_header(width: u16, height: u16) -> Vec<u8> {
    let mut bytes = vec![0xff, 0xd8, 0xff, 0xc0, 0x00, 0x11, 0x08];
    bytes.extend(height.to_be_bytes());
    bytes.extend(width.to_be_bytes());
    bytes.extend([3, 1, 0x22, 0, 2, 0x11, 1, 3, 0x11, 1, 0xff, 0xd9]);
    bytes
}

/// As much of a WebP as tells its size.
fn webp_header(width: u32, height: u32) -> Vec<u8> {
    let mut bytes = b"RIFF\x16\0\0\0WEBPVP8X\x0a\0\0\0\0\0\0\0".to_vec();
    bytes.extend(&(width - 1).to_le_bytes()[..3]);
    bytes.extend(&(height - 1).to_le_bytes()[..3]);
    bytes
}

/// Every file of a folder by its path, with its bytes.
pub fn snapshot(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut files = BTreeMap::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(next) = folders.pop() {
        for entry in fs::read_dir(next).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let name = path.strip_prefix(folder).unwrap().display().to_string();
                files.insert(name, fs::read(path).unwrap());
            }
        }
    }
    files
}
