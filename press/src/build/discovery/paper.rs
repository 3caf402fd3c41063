//! The edition that is published, read by the app's own code.

use std::path::Path;

use sapbao::backend::Backend;
use sapbao::edition::site::Site;
use url::Url;

use super::super::DATA;
use super::super::left_out::reason;
use crate::edition::Source;
use crate::origin::Origin;

/// An edition and the address that it is published at.
pub struct Paper {
    /// As the app reads it: addresses on the site's own origin are paths.
    pub on_site: View,
    /// As others read it: every address is whole.
    pub from_afar: View,
    origin: String,
}

/// An edition as it reads from some place.
pub struct View {
    /// Its documents.
    pub backend: Backend,
    /// Its front door.
    pub site: Site,
}

impl Paper {
    /// Opens an edition of which sitemaps and feeds can be made; says why there is none in it.
    pub async fn open(edition: &Source) -> Result<Self, String> {
        let Source::Folder(folder) = edition else {
            return Err(
                "they are made of an edition that is a folder; this one is read from its backend"
                    .to_owned(),
            );
        };
        let on_site = View::of(folder, &format!("/{DATA}/")).await?;
        let origin = origin_of(&on_site.site)?;
        let from_afar = View::of(folder, &format!("{origin}/{DATA}/")).await?;
        Ok(Self {
            on_site,
            from_afar,
            origin,
        })
    }

    /// The whole address of a path of the site.
    pub fn address(&self, path: &str) -> String {
        format!("{}{path}", self.origin)
    }
}

impl View {
    async fn of(folder: &Path, base: &str) -> Result<Self, String> {
        let backend = Backend::of_folder(folder, base);
        match backend.site().await {
            Ok(site) => Ok(Self {
                site: site.document,
                backend,
            }),
            Err(fault) => Err(format!("site.json: {}", reason(&fault))),
        }
    }
}

fn origin_of(site: &Site) -> Result<String, String> {
    if site.home_origin.is_empty() {
        return Err(
            "site.json has no `home_url`, the site's public address, as in \"https://bao.example\""
                .to_owned(),
        );
    }
    Url::parse(&site.home_origin)
        .map_err(anyhow::Error::from)
        .and_then(|url| Origin::of(&url))
        .map(|origin| origin.to_string())
        .map_err(|error| format!("`home_url` of site.json is no site's address: {error}"))
}
