//! Where an edition is, and how its front door comes from there.

mod front_door;

use std::fmt;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::str::FromStr;

use anyhow::{Context, Error, Result, bail};
use sapbao::backend::Backend;
use sapbao::prerender::at_once;
use url::Url;

use crate::build::reason;
use crate::interrupt;
pub use front_door::{FrontDoor, spoken};
use sapbao::edition::origin::Origin;

/// Where an edition's documents are.
#[derive(Clone, Debug, PartialEq)]
pub enum Source {
    /// Files that become part of the site.
    Folder(PathBuf),
    /// A backend that the site reads in the reader's browser. Ends with a slash.
    Url(Url),
}

impl FromStr for Source {
    type Err = anyhow::Error;

    fn from_str(text: &str) -> Result<Self> {
        if text.is_empty() {
            bail!("an edition is a folder or an http(s) URL; this is neither");
        }
        if !text.contains("://") {
            return Ok(Self::Folder(PathBuf::from(text)));
        }
        let mut url = Url::parse(text)?;
        Origin::of(&url)?;
        if url.query().is_some() || url.fragment().is_some() {
            bail!("an edition's address is the folder of its site.json, without `?` or `#`");
        }
        let path = url.path();
        let path = path.strip_suffix("/site.json").unwrap_or(path);
        let path = format!("{}/", path.trim_end_matches('/'));
        url.set_path(&path);
        Ok(Self::Url(url))
    }
}

impl fmt::Display for Source {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Folder(path) => path.display().fmt(f),
            Self::Url(url) => url.fmt(f),
        }
    }
}

impl Source {
    /// Reads the front door and refuses an edition that no site can be made of.
    pub fn read_front_door(&self) -> Result<FrontDoor> {
        let (place, text) = match self {
            Self::Folder(folder) => read_file(folder)?,
            Self::Url(base) => fetch(base)?,
        };
        let value = Backend::json(&text)
            .with_context(|| format!("{place} could not be read: it is not valid JSON"))?;
        FrontDoor::from_json(&value).with_context(|| format!("{place} cannot be published"))
    }

    /// What the site reads from: the address in its `sapbao:edition` element.
    pub fn address_in_site(&self) -> &str {
        match self {
            Self::Folder(_) => "/data/",
            Self::Url(url) => url.as_str(),
        }
    }
}

fn read_file(folder: &Path) -> Result<(String, String)> {
    if !folder.is_dir() {
        bail!(
            "there is no edition at {}: no such folder. Name a folder with a site.json in it, or an http(s) URL",
            folder.display()
        );
    }
    let path = folder.join("site.json");
    let place = path.display().to_string();
    match fs::read_to_string(&path) {
        Ok(text) => Ok((place, text)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => bail!(
            "{} is not an edition: it has no site.json, the document that names its sections and lists",
            folder.display()
        ),
        Err(error) => Err(error).with_context(|| format!("{place} could not be read")),
    }
}

fn fetch(base: &Url) -> Result<(String, String)> {
    let url = base.join("site.json")?;
    let backend = Backend::of_web(base.as_str());
    let answer = at_once(backend.text(url.as_str()));
    interrupt::check()?;
    let body = answer
        .map_err(|fault| Error::msg(reason(&fault)))
        .with_context(|| {
            format!(
                "{url} could not be fetched; is the backend running, and is this its base address?"
            )
        })?;
    Ok((url.to_string(), body))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_url_is_brought_to_its_base() {
        for text in [
            "https://tin.example/bao",
            "https://tin.example/bao/",
            "https://tin.example/bao/site.json",
        ] {
            let source: Source = text.parse().unwrap();
            assert_eq!(source.address_in_site(), "https://tin.example/bao/");
        }
        let source: Source = "https://tin.example/mysite.json".parse().unwrap();
        assert_eq!(source.address_in_site(), "https://tin.example/mysite.json/");
        let source: Source = "https://tin.example".parse().unwrap();
        assert_eq!(source.address_in_site(), "https://tin.example/");
        assert!("ftp://tin.example".parse::<Source>().is_err());
        assert!("https://u:p@tin.example".parse::<Source>().is_err());
        assert!("https://tin.example?a".parse::<Source>().is_err());
    }

    #[test]
    fn a_folder_keeps_its_name() {
        let source: Source = "public/data".parse().unwrap();
        assert_eq!(source, Source::Folder("public/data".into()));
        assert_eq!(source.address_in_site(), "/data/");
    }
}
