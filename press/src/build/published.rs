//! The edition that is published, read by the app's own code.

use std::path::Path;

use anyhow::{Result, anyhow};
use sapbao::backend::{Backend, Fault};
use sapbao::edition::origin::Origin;
use sapbao::edition::site::Site;
use sapbao::prerender::at_once;
use serde_json::Value;
use url::Url;

use super::left_out::reason;
use crate::edition::{Source, spoken};
use crate::hosts::paths::DATA;

/// An edition and the address that it is published at.
pub struct Published {
    /// As the app reads it: addresses on the site's own origin are paths.
    pub on_site: Reading,
    /// As others read it: every address is whole, where the site's is known.
    pub from_afar: Reading,
    /// Why it is not known is said, too.
    origin: Result<String, String>,
    front_door: SiteDocument,
}

/// An edition as it reads from some place.
#[derive(Clone)]
pub struct Reading {
    /// Its documents.
    pub backend: Backend,
    /// Its front door.
    pub site: Site,
}

/// An edition's `site.json` as it stands there.
struct SiteDocument {
    url: String,
    document: Value,
}

impl Published {
    /// Opens an edition; says why it cannot be read. One that is a folder is read from its `copy` in the site, which
    /// says of pictures what the edition does not tell, and stays as it is while the edition changes.
    pub fn open(source: &Source, copy: &Path) -> Result<Self> {
        Self::read(source, copy).map_err(|fault| {
            anyhow!(
                "site.json of the edition {source} could not be read: {}",
                reason(&fault)
            )
        })
    }

    fn read(source: &Source, copy: &Path) -> Result<Self, Fault> {
        let on_site = Reading::of(match source {
            Source::Folder(_) => Backend::of_folder(copy, &format!("/{DATA}/")),
            Source::Url(url) => Backend::of_web(url.as_str()),
        })?;
        let origin = origin_of(&on_site.site);
        let from_afar = match (source, &origin) {
            (Source::Folder(_), Ok(origin)) => {
                Reading::of(Backend::of_folder(copy, &format!("{origin}/{DATA}/")))?
            }
            _ => on_site.clone(),
        };
        let (url, document) = at_once(on_site.backend.front_door())?;
        Ok(Self {
            on_site,
            from_afar,
            origin,
            front_door: SiteDocument { url, document },
        })
    }

    /// The name of the site's time zone, if there is no such zone.
    pub fn unknown_zone(&self) -> Option<&str> {
        let named = self.front_door.document["time_zone"].as_str()?.trim();
        let is_known = self.on_site.site.zone.is_known();
        (!is_known && !named.is_empty()).then_some(named)
    }

    /// Says that the site's pages begin behind its host, where `home_url` names a folder there.
    pub fn unused_folder(&self) -> Option<String> {
        let home = self.front_door.document["home_url"].as_str()?;
        let folder = Url::parse(home).ok()?.path().to_owned();
        (folder != "/").then(|| {
            format!(
                "`home_url` of site.json has a folder, \"{folder}\"; addresses are made without it, as a site is all of its host"
            )
        })
    }

    /// Says what the pages speak in place of a language that the interface does not.
    pub fn unspoken_language(&self) -> Option<String> {
        let named = self.front_door.document["language"].as_str()?;
        let spoken = spoken(named);
        (spoken != named).then(|| {
            format!(
                "`language` of site.json is \"{named}\", which the interface does not speak: pages are marked as \"{spoken}\""
            )
        })
    }

    /// The site's address, or why there is none.
    pub fn origin(&self) -> Result<&str, &str> {
        match &self.origin {
            Ok(origin) => Ok(origin),
            Err(why) => Err(why),
        }
    }

    /// The whole address of a path of the site; the path, where the site's address is not known.
    pub fn address(&self, path: &str) -> String {
        format!("{}{path}", self.origin().unwrap_or_default())
    }

    /// Where `site.json` is, and what stands in it.
    pub fn front_door(&self) -> (&str, &Value) {
        (&self.front_door.url, &self.front_door.document)
    }
}

impl Reading {
    fn of(backend: Backend) -> Result<Self, Fault> {
        let site = at_once(backend.site())?;
        Ok(Self {
            site: site.document,
            backend,
        })
    }
}

/// Where the site stands, or why nobody knows.
pub fn origin_of(site: &Site) -> Result<String, String> {
    if site.home_origin.is_empty() {
        return Err(
            "site.json has no `home_url` that is the site's public address, as in \"https://bao.example\""
                .to_owned(),
        );
    }
    Url::parse(&site.home_origin)
        .map_err(anyhow::Error::from)
        .and_then(|url| Ok(Origin::of(&url)?))
        .map(|origin| origin.to_string())
        .map_err(|error| format!("`home_url` of site.json is no site's address: {error}"))
}
