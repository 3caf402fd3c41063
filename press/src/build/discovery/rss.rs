//! A feed as [RSS 2.0](https://www.rssboard.org/rss-specification), after the board's
//! [profile](https://www.rssboard.org/rss-profile): whole text, authors by name, pictures, its own address.

use std::io;

use anyhow::Result;
use sapbao::edition::article::Article;
use sapbao::edition::body::print_body;
use sapbao::edition::picture::Picture;
use sapbao::pages::head::subscription::RSS_FEED;

use super::feed::{self, Feed};
use super::xml::{self, Writer};
use crate::build::published::Published;
use crate::build::times::rfc822;

const ROOT: [(&str, &str); 5] = [
    ("version", "2.0"),
    ("xmlns:atom", "http://www.w3.org/2005/Atom"),
    ("xmlns:content", "http://purl.org/rss/1.0/modules/content/"),
    ("xmlns:dc", "http://purl.org/dc/elements/1.1/"),
    ("xmlns:media", "http://search.yahoo.com/mrss/"),
];

/// The document.
pub fn document(feed: &Feed, stories: &[Article], edition: &Published) -> Result<Vec<u8>> {
    let site = &edition.on_site.site;
    // Not the time of the run: a feed without a new story is the same file.
    let changed = stories
        .iter()
        .filter_map(|story| story.item.changed())
        .max()
        .and_then(|moment| rfc822(moment, &site.zone));
    xml::document("rss", &ROOT, |writer| {
        xml::element(writer, "channel", |writer| {
            xml::text(writer, "title", feed.title())?;
            xml::text(writer, "link", &edition.address(&feed.page))?;
            xml::text(writer, "description", &feed.description)?;
            xml::text(writer, "language", site.language.tag())?;
            xml::text_if_any(writer, "lastBuildDate", changed.as_deref())?;
            let own_address = feed.address_of(RSS_FEED, edition);
            writer
                .create_element("atom:link")
                .with_attributes([
                    ("href", own_address.as_str()),
                    ("rel", "self"),
                    ("type", "application/rss+xml"),
                ])
                .write_empty()?;
            stories
                .iter()
                .try_for_each(|story| item(writer, story, edition))
        })
    })
}

fn item(writer: &mut Writer, story: &Article, edition: &Published) -> io::Result<()> {
    let item = &story.item;
    xml::element(writer, "item", |writer| {
        xml::text(writer, "title", &item.title)?;
        xml::text(writer, "link", item.address.href())?;
        // The address has the headline in it, which editors change; the id stays.
        xml::text_with(
            writer,
            "guid",
            &[("isPermaLink", "false")],
            item.id.as_str(),
        )?;
        let zone = &edition.on_site.site.zone;
        let published = item.published.and_then(|moment| rfc822(moment, zone));
        xml::text_if_any(writer, "pubDate", published.as_deref())?;
        for author in &item.authors {
            xml::text(writer, "dc:creator", &author.name)?;
        }
        for category in item
            .section
            .iter()
            .map(|section| &section.title)
            .chain(&item.tags)
        {
            xml::text(writer, "category", category)?;
        }
        // Readers take both for HTML; a title they take for text.
        let lead = feed::lead(item).map(|lead| print_body(&[lead]));
        xml::text_if_any(writer, "description", lead.as_deref())?;
        xml::text(writer, "content:encoded", &print_body(&story.body))?;
        item.picture
            .as_ref()
            .map_or(Ok(()), |shown| picture(writer, shown))
    })
}

/// By [Media RSS](https://www.rssboard.org/media-rss#media-content): the picture of the card, which the
/// body need not show.
fn picture(writer: &mut Writer, picture: &Picture) -> io::Result<()> {
    if !picture.src.starts_with("http") {
        return Ok(());
    }
    let mut content = writer
        .create_element("media:content")
        .with_attributes([("url", picture.src.as_str()), ("medium", "image")]);
    if let Some((width, height)) = picture.size {
        content = content.with_attributes([
            ("width", width.to_string().as_str()),
            ("height", height.to_string().as_str()),
        ]);
    }
    content.write_inner_content(|writer| {
        xml::text_if_any(writer, "media:description", picture.caption.as_deref())?;
        xml::text_if_any(writer, "media:credit", picture.credit.as_deref())
    })?;
    Ok(())
}
