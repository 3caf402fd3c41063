//! An issue's PDF: a file in `media/`, taken as it is.

use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};

use crate::fields::Fields;

/// A PDF and what readers are told before they load it.
pub struct Pdf {
    /// Its name in `media/`.
    pub file: String,
    pub path: PathBuf,
    pub bytes: u64,
}

/// The issue's `pdf`, if it names one.
pub(super) fn read(issue: &Fields, media: &Path) -> Option<Pdf> {
    let name = issue.text("pdf")?;
    let path = media.join(&name.value);
    match measure(&name.value, &path) {
        Ok(bytes) => Some(Pdf {
            file: name.value,
            path,
            bytes,
        }),
        Err(remedy) => {
            issue.report(name.line, remedy);
            None
        }
    }
}

fn measure(name: &str, path: &Path) -> Result<u64, String> {
    let fits = |b: u8| b.is_ascii_alphanumeric() || b"-_.".contains(&b);
    if !name.bytes().all(fits) || name.strip_suffix(".pdf").is_none() {
        return Err(format!(
            "pdf \"{name}\" is not a file's name that fits an address. \
             Put the file into media/ and write its name alone, as in pdf = \"so-12.pdf\""
        ));
    }
    let mut file = File::open(path).map_err(|error| {
        format!(
            "pdf {} cannot be read ({error}). Add the file or correct the name.",
            path.display()
        )
    })?;
    let mut start = [0; 5];
    match file.read_exact(&mut start) {
        Ok(()) if &start == b"%PDF-" => {}
        _ => {
            return Err(format!(
                "pdf {} is not a PDF. Export it again.",
                path.display()
            ));
        }
    }
    let metadata = file.metadata().map_err(|error| error.to_string())?;
    Ok(metadata.len())
}
