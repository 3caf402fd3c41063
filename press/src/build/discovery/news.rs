//! The [news sitemap](https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap):
//! the stories of the last two days.

use anyhow::Result;
use sapbao::edition::item::{Address, Item};
use sapbao::edition::moment::Moment;

use super::xml;
use crate::build::published::Published;

const TWO_DAYS_S: i64 = 2 * 24 * 60 * 60;
/// Its name in the site.
pub const FILE: &str = "news-sitemap.xml";
/// The format's limit for one file.
const MOST_STORIES: usize = 1000;

const NAMESPACES: [(&str, &str); 2] = [
    ("xmlns", "http://www.sitemaps.org/schemas/sitemap/0.9"),
    (
        "xmlns:news",
        "http://www.google.com/schemas/sitemap-news/0.9",
    ),
];

/// The stories that are news at some moment, in the order of their list.
pub struct Bulletin {
    now: Moment,
    stories: Vec<Story>,
}

struct Story {
    path: String,
    title: String,
    published: Moment,
}

impl Bulletin {
    /// What is news now, before any story was considered.
    pub fn at(now: Moment) -> Self {
        Self {
            now,
            stories: Vec::new(),
        }
    }

    /// Whether a story was news once, or nobody knows when.
    pub fn is_old(&self, item: &Item) -> bool {
        item.published
            .is_none_or(|published| self.now.seconds() - published.seconds() > TWO_DAYS_S)
    }

    /// Whether nothing is news.
    pub fn is_empty(&self) -> bool {
        self.stories.is_empty()
    }

    /// Takes a story in if it is news and read on this site. What is dated ahead is no news yet.
    pub fn consider(&mut self, item: &Item) {
        let (Address::Here(path), Some(published)) = (&item.address, item.published) else {
            return;
        };
        let age_s = self.now.seconds() - published.seconds();
        if (0..=TWO_DAYS_S).contains(&age_s) && self.stories.len() < MOST_STORIES {
            self.stories.push(Story {
                path: path.clone(),
                title: item.title.clone(),
                published,
            });
        }
    }

    /// The sitemap.
    pub fn document(&self, edition: &Published) -> Result<Vec<u8>> {
        let site = &edition.on_site.site;
        xml::document("urlset", &NAMESPACES, |writer| {
            self.stories.iter().try_for_each(|story| {
                xml::element(writer, "url", |writer| {
                    xml::text(writer, "loc", &edition.address(&story.path))?;
                    xml::element(writer, "news:news", |writer| {
                        xml::element(writer, "news:publication", |writer| {
                            xml::text(writer, "news:name", &site.name)?;
                            xml::text(writer, "news:language", site.language.tag())
                        })?;
                        let published = site.zone.rfc3339(story.published);
                        xml::text_if_any(writer, "news:publication_date", published.as_deref())?;
                        xml::text(writer, "news:title", &story.title)
                    })
                })
            })
        })
    }
}
