//! The sitemap, by the [protocol](https://www.sitemaps.org/protocol.html): every page that a reader can
//! come to, or an index of parts where one file may not hold them all.

use anyhow::Result;
use sapbao::edition::moment::Moment;

use super::xml;
use crate::build::published::Published;

/// The file that crawlers are sent to.
pub const FRONT: &str = "sitemap.xml";
/// The protocol's limit for one file.
pub const MOST_PAGES: usize = 50_000;

const NAMESPACE: (&str, &str) = ("xmlns", "http://www.sitemaps.org/schemas/sitemap/0.9");

/// A page of the site.
#[derive(Clone, Debug, PartialEq)]
pub struct Page {
    /// From the site's root.
    pub path: String,
    /// When its content changed, where that is known.
    pub changed: Option<Moment>,
}

/// Hands the files of a sitemap on, each with its name. None lists more than `most` pages.
pub fn write(
    pages: &[Page],
    most: usize,
    edition: &Published,
    mut file: impl FnMut(&str, &[u8]) -> Result<()>,
) -> Result<()> {
    if pages.len() <= most {
        return file(FRONT, &list(pages, edition)?);
    }
    let mut parts = Vec::new();
    for (number, pages) in (1..).zip(pages.chunks(most)) {
        let name = format!("sitemap-{number}.xml");
        file(&name, &list(pages, edition)?)?;
        // What is not newer than at a crawler's last visit it need not read again.
        let changed = pages.iter().filter_map(|page| page.changed).max();
        parts.push((name, changed));
    }
    let zone = &edition.on_site.site.zone;
    let index = xml::document("sitemapindex", &[NAMESPACE], |writer| {
        parts.iter().try_for_each(|(name, changed)| {
            xml::element(writer, "sitemap", |writer| {
                xml::text(writer, "loc", &edition.address(&format!("/{name}")))?;
                let changed = changed.and_then(|changed| zone.rfc3339(changed));
                xml::text_if_any(writer, "lastmod", changed.as_deref())
            })
        })
    })?;
    file(FRONT, &index)
}

fn list(pages: &[Page], edition: &Published) -> Result<Vec<u8>> {
    let zone = &edition.on_site.site.zone;
    xml::document("urlset", &[NAMESPACE], |writer| {
        pages.iter().try_for_each(|page| {
            xml::element(writer, "url", |writer| {
                xml::text(writer, "loc", &edition.address(&page.path))?;
                let changed = page.changed.and_then(|changed| zone.rfc3339(changed));
                xml::text_if_any(writer, "lastmod", changed.as_deref())
            })
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeMap;
    use std::fs;

    use crate::edition::Source;

    type Written = BTreeMap<String, String>;

    fn written(count: i64, most: usize) -> Written {
        let folder = tempfile::tempdir().unwrap();
        let site = r#"{"name": "Báo", "home_url": "https://bao.example", "latest_url": "l.json",
            "most_read_url": "m.json", "article_url": "a/{id}.json", "sections": []}"#;
        fs::write(folder.path().join("site.json"), site).unwrap();
        let source = Source::Folder(folder.path().to_owned());
        let edition = Published::open(&source, folder.path()).unwrap();
        let pages: Vec<_> = (0..count)
            .map(|number| Page {
                path: format!("/tin-{number}.html"),
                // The eleventh is no story.
                changed: (number < 10).then(|| Moment::from_seconds(1_800_000_000 - number)),
            })
            .collect();
        let mut files = Written::new();
        write(&pages, most, &edition, |name, content| {
            let content = String::from_utf8(content.to_vec())?;
            files.insert(name.to_owned(), content);
            Ok(())
        })
        .unwrap();
        files
    }

    fn all(xml: &str, name: &str) -> Vec<String> {
        let read = roxmltree::Document::parse(xml).unwrap();
        read.descendants()
            .filter(|node| node.tag_name().name() == name)
            .map(|node| node.text().unwrap_or_default().to_owned())
            .collect()
    }

    #[test]
    fn as_many_pages_as_a_file_takes_are_one_file() {
        let files = written(5, 5);
        assert_eq!(files.keys().collect::<Vec<_>>(), [FRONT]);
        let pages = all(&files[FRONT], "loc");
        assert_eq!(pages.len(), 5);
        assert_eq!(pages[0], "https://bao.example/tin-0.html");
        assert_eq!(
            all(&files[FRONT], "lastmod")[4],
            "2027-01-15T14:59:56+07:00"
        );
    }

    #[test]
    fn an_index_tells_of_each_part_when_its_newest_page_changed() {
        let changed = all(&written(11, 5)[FRONT], "lastmod");
        assert_eq!(
            changed,
            ["2027-01-15T15:00:00+07:00", "2027-01-15T14:59:55+07:00"]
        );
    }

    #[test]
    fn more_pages_are_parts_and_an_index_of_them() {
        let files = written(11, 5);
        let parts = all(&files[FRONT], "loc");
        assert!(files[FRONT].contains("<sitemapindex "));
        assert_eq!(
            parts,
            [1, 2, 3].map(|part| format!("https://bao.example/sitemap-{part}.xml"))
        );
        let pages: Vec<_> = parts
            .iter()
            .flat_map(|part| all(&files[part.rsplit('/').next().unwrap()], "loc"))
            .collect();
        let expected: Vec<_> = (0..11)
            .map(|number| format!("https://bao.example/tin-{number}.html"))
            .collect();
        assert_eq!(pages, expected);
    }
}
