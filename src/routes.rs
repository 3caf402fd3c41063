//! Every path of the site, typed: parsing and printing, in one place.

use crate::edition::link::{decode, encode_segment};
use crate::edition::slug::{Id, article_path, parse_article_name};

/// A page of the site.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Route {
    /// `/`
    Front,
    /// `/{slug}-{id}.html`; the id decides.
    Article {
        /// May be wrong, and is corrected then.
        slug: String,
        /// Which article.
        id: Id,
    },
    /// `/chuyen-muc/{slug}`
    Section(String),
    /// `/chu-de/{slug}`
    Tag(String),
    /// `/tac-gia/{slug}`
    Author(String),
    /// `/moi-nhat`
    Latest,
    /// `/doc-nhieu`
    MostRead,
    /// `/thoi-tiet`
    Weather,
    /// `/an-pham`
    Issues,
    /// `/an-pham/{id}`
    Issue(Id),
    /// `{list}/trang-{number}`: a page of a list as a file of its own, numbered from the oldest. Only
    /// the press has them: a backend's own pages begin at the newest.
    Archive {
        /// Which list.
        list: Box<Self>,
        /// Which page, from 1.
        number: u32,
    },
    /// `/tim-kiem`
    Search,
    /// `/da-luu`
    Saved,
    /// Anything else, as it was asked for.
    NotFound(String),
}

impl Route {
    /// Reads a path as it stands in the address bar.
    pub fn parse(path: &str) -> Self {
        let not_found = || Self::NotFound(path.to_owned());
        let trimmed = path.strip_prefix('/').unwrap_or(path);
        // Static hosts may add a slash, or the name of the file that they serve.
        let folder = trimmed.strip_suffix("index.html");
        let folder = folder.filter(|folder| folder.is_empty() || folder.ends_with('/'));
        let trimmed = folder.unwrap_or(trimmed);
        let trimmed = trimmed.strip_suffix('/').unwrap_or(trimmed);
        let Some((first, rest)) = trimmed.split_once('/') else {
            return Self::parse_name(trimmed).unwrap_or_else(not_found);
        };
        let archive = trimmed
            .rsplit_once('/')
            .and_then(|(list, page)| Some((list, page.strip_prefix("trang-")?)));
        // A topic may be called so as well: "trang-suc".
        if let Some((list, number)) = archive
            && let Some(number) = number.parse().ok().filter(|number| *number > 0)
            && let list = Self::parse(list)
            && list.is_list()
        {
            return Self::Archive {
                list: Box::new(list),
                number,
            };
        }
        let name = decode(rest);
        match first {
            _ if name.is_empty() => not_found(),
            "chuyen-muc" => Self::Section(name),
            "chu-de" => Self::Tag(name),
            "tac-gia" => Self::Author(name),
            "an-pham" => Id::new(&name).map_or_else(not_found, Self::Issue),
            _ => not_found(),
        }
    }

    /// Reads a path of one name.
    fn parse_name(name: &str) -> Option<Self> {
        // Hosts have the pages as files, and some answer to the file's name as well as to the one without its ending.
        let bare = name.strip_suffix(".html");
        Some(match bare.unwrap_or(name) {
            "" | "index" => Self::Front,
            "moi-nhat" => Self::Latest,
            "doc-nhieu" => Self::MostRead,
            "thoi-tiet" => Self::Weather,
            "an-pham" => Self::Issues,
            "tim-kiem" => Self::Search,
            "da-luu" => Self::Saved,
            whole => {
                let (slug, id) = parse_article_name(whole)?;
                // Without the ending any two words would be an article: ids have digits.
                let is_sure = bare.is_some() || id.as_str().contains(|c: char| c.is_ascii_digit());
                return is_sure.then_some(Self::Article { slug, id });
            }
        })
    }

    /// Whether it is a list that goes on.
    pub fn is_list(&self) -> bool {
        matches!(
            self,
            Self::Section(_) | Self::Tag(_) | Self::Author(_) | Self::Latest | Self::MostRead
        )
    }

    /// The path of the page.
    pub fn path(&self) -> String {
        let below = |folder: &str, name: &str| format!("/{folder}/{}", encode_segment(name, false));
        match self {
            Self::Front => "/".to_owned(),
            Self::Article { slug, id } => article_path(slug, id),
            Self::Section(slug) => below("chuyen-muc", slug),
            Self::Tag(slug) => below("chu-de", slug),
            Self::Author(slug) => below("tac-gia", slug),
            Self::Latest => "/moi-nhat".to_owned(),
            Self::MostRead => "/doc-nhieu".to_owned(),
            Self::Weather => "/thoi-tiet".to_owned(),
            Self::Issues => "/an-pham".to_owned(),
            Self::Issue(id) => below("an-pham", id.as_str()),
            Self::Archive { list, number } => format!("{}/trang-{number}", list.path()),
            Self::Search => "/tim-kiem".to_owned(),
            Self::Saved => "/da-luu".to_owned(),
            Self::NotFound(path) => path.clone(),
        }
    }
}

/// A page, and how far its list is opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Location {
    /// Which page.
    pub route: Route,
    /// `?trang=`: how many pages of the list, or of that below an article, are opened; 1 when absent.
    pub opened: u32,
    /// `?noi=`: the slug of the place whose weather is asked for.
    pub place: Option<String>,
}

/// A list is opened no further than this from its address alone: each page is a request.
const MOST_OPENED: u32 = 50;

impl Location {
    /// Reads a path and a query (with or without its `?`).
    pub fn parse(path: &str, query: &str) -> Self {
        let value = |name: &str| {
            query
                .trim_start_matches('?')
                .split('&')
                .find_map(|pair| pair.strip_prefix(name)?.strip_prefix('='))
        };
        let route = Route::parse(path);
        let goes_on = route.is_list() || matches!(route, Route::Article { .. });
        let opened = value("trang").and_then(|value| value.parse::<u32>().ok());
        let opened = opened.filter(|_| goes_on).unwrap_or(1);
        Self {
            opened: opened.clamp(1, MOST_OPENED),
            place: value("noi").filter(|_| route == Route::Weather).map(decode),
            route,
        }
    }

    /// The same page with its list opened one page further than `pages`.
    #[must_use]
    pub fn further(&self, pages: usize) -> Self {
        Self {
            opened: u32::try_from(pages + 1)
                .unwrap_or(MOST_OPENED)
                .min(MOST_OPENED),
            ..self.clone()
        }
    }

    /// The path and the query.
    pub fn href(&self) -> String {
        let path = self.route.path();
        if let Some(place) = &self.place {
            format!("{path}?noi={}", encode_segment(place, false))
        } else if self.opened > 1 {
            format!("{path}?trang={}", self.opened)
        } else {
            path
        }
    }
}

#[cfg(all(test, feature = "ssr"))]
mod tests {
    use super::*;

    #[test]
    fn every_route_is_read_back_from_its_path() {
        let id = Id::new("so-12").unwrap();
        for route in [
            Route::Front,
            Route::Article {
                slug: "gom-bat-trang".into(),
                id: Id::new("26518").unwrap(),
            },
            Route::Section("lang-nghe".into()),
            Route::Section("làng nghề/xưa".into()),
            Route::Tag("ocop".into()),
            Route::Tag("trang-suc".into()),
            Route::Tag("trang-1".into()),
            Route::Archive {
                list: Box::new(Route::Tag("trang-1".into())),
                number: 2,
            },
            Route::Author("ha".into()),
            Route::Latest,
            Route::MostRead,
            Route::Weather,
            Route::Issues,
            Route::Issue(id),
            Route::Archive {
                list: Box::new(Route::Section("làng/xưa".into())),
                number: 12,
            },
            Route::Search,
            Route::Saved,
            Route::NotFound("/khong-co/gi/o-day".into()),
        ] {
            assert_eq!(Route::parse(&route.path()), route);
        }
    }

    #[test]
    fn only_lists_have_archive_pages() {
        for path in [
            "/thoi-tiet/trang-1",
            "/moi-nhat/trang-0",
            "/moi-nhat/trang-x",
            "/moi-nhat/trang-1/trang-1",
        ] {
            assert_eq!(Route::parse(path), Route::NotFound(path.into()));
        }
    }

    #[test]
    fn hosts_may_add_slashes_and_file_names() {
        assert_eq!(
            Route::parse("/chuyen-muc/ocop/"),
            Route::Section("ocop".into())
        );
        assert_eq!(Route::parse("/moi-nhat/index.html"), Route::Latest);
        assert_eq!(Route::parse("/index.html"), Route::Front);
        assert_eq!(Route::parse("/index"), Route::Front);
        assert_eq!(Route::parse("/moi-nhat.html"), Route::Latest);
        assert_eq!(
            Route::parse("/gom-12"),
            Route::parse(&Route::parse("/gom-12.html").path())
        );
        assert_eq!(
            Route::parse("/khong-co"),
            Route::NotFound("/khong-co".into())
        );
    }

    #[test]
    fn a_list_is_opened_as_far_as_its_address_says_within_reason() {
        assert_eq!(Location::parse("/moi-nhat", "").opened, 1);
        assert_eq!(Location::parse("/moi-nhat", "?a=b&trang=3").opened, 3);
        for nonsense in ["?trang=0", "?trang=-1", "?trang=x", "?trang="] {
            assert_eq!(Location::parse("/moi-nhat", nonsense).opened, 1);
        }
        assert_eq!(
            Location::parse("/moi-nhat", "?trang=4000000").opened,
            MOST_OPENED
        );
        for href in ["/moi-nhat?trang=2", "/thoi-tiet?noi=da-nang"] {
            let (path, query) = href.split_once('?').unwrap();
            assert_eq!(Location::parse(path, query).href(), href);
        }
    }
}
