//! The edition that is published, read by the app's own code.

use std::path::Path;

use sapbao::backend::{Backend, Fault};
use sapbao::edition::site::Site;
use serde_json::Value;
use url::Url;

use super::super::DATA;
use super::super::left_out::reason;
use crate::edition::Source;
use sapbao::edition::origin::Origin;

/// An edition and the address that it is published at.
pub struct Paper {
    /// As the app reads it: addresses on the site's own origin are paths.
    pub on_site: View,
    /// As others read it: every address is whole, where the site's is known.
    pub from_afar: View,
    /// Why it is not known is said, too.
    origin: Result<String, String>,
    front_door: FrontDoor,
}

/// An edition as it reads from some place.
#[derive(Clone)]
pub struct View {
    /// Its documents.
    pub backend: Backend,
    /// Its front door.
    pub site: Site,
}

/// An edition's `site.json` as it stands there.
struct FrontDoor {
    url: String,
    document: Value,
}

impl Paper {
    /// Opens an edition; says why it cannot be read. One that is a folder is read from its `copy` in the site, which
    /// says of pictures what the edition does not tell, and stays as it is while the edition changes.
    pub async fn open(edition: &Source, copy: &Path) -> Result<Self, String> {
        let on_site = View::of(match edition {
            Source::Folder(_) => Backend::of_folder(copy, &format!("/{DATA}/")),
            Source::Url(url) => Backend::of_web(url.as_str()),
        });
        let on_site = on_site.await?;
        let origin = origin_of(&on_site.site);
        let from_afar = match (edition, &origin) {
            (Source::Folder(_), Ok(origin)) => {
                View::of(Backend::of_folder(copy, &format!("{origin}/{DATA}/"))).await?
            }
            _ => on_site.clone(),
        };
        let (url, document) = on_site.backend.front_door().await.map_err(unopened)?;
        Ok(Self {
            on_site,
            from_afar,
            origin,
            front_door: FrontDoor { url, document },
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

impl View {
    async fn of(backend: Backend) -> Result<Self, String> {
        let site = backend.site().await.map_err(unopened)?;
        Ok(Self {
            site: site.document,
            backend,
        })
    }
}

fn unopened(fault: Fault) -> String {
    format!("site.json: {}", reason(&fault))
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
