//! Bodies: paragraphs below headings, a figure or two, a list, now and then a quotation and a table.

use std::fmt::Write;

use fastrand::Rng;

use super::chance::{Part, dice, one_of};
use super::heads::filled;
use super::{heads, media, words};
use crate::source::Article;

/// The body of an article; it depends on the seed and the article's id alone.
pub(super) fn html(article: &Article, seed: u64) -> String {
    let number = heads::number(&article.id.value);
    let (craft, place) = heads::topic(&mut dice(seed, number, Part::Head));
    let mut rng = dice(seed, number, Part::Body);
    let mut html = String::with_capacity(8 << 10);
    let opening = filled(one_of(&mut rng, &words::OPENINGS), craft, place);
    paragraph(&mut html, &mut rng, &opening);
    for part in 0..rng.usize(2..6) {
        tagged(&mut html, "h2", one_of(&mut rng, &words::HEADINGS));
        for _ in 0..rng.usize(1..4) {
            let opening = filled(one_of(&mut rng, &words::OPENINGS), craft, place);
            paragraph(&mut html, &mut rng, &opening);
        }
        match (part, rng.u32(..4)) {
            (0, _) | (_, 0) => figure(&mut html, &mut rng, craft, place),
            (1, _) | (_, 1) => list(&mut html, &mut rng),
            (_, 2) => {
                html += "<blockquote>";
                tagged(&mut html, "p", one_of(&mut rng, &words::SENTENCES));
                html += "</blockquote>\n";
            }
            _ => table(&mut html, &mut rng),
        }
    }
    html
}

fn tagged(html: &mut String, name: &str, text: &str) {
    // Writing to a text cannot fail.
    let _ = writeln!(html, "<{name}>{text}</{name}>");
}

fn paragraph(html: &mut String, rng: &mut Rng, opening: &str) {
    let _ = write!(html, "<p>{opening}");
    for _ in 0..rng.usize(2..6) {
        let _ = write!(html, " {}", one_of(rng, &words::SENTENCES));
    }
    *html += "</p>\n";
}

fn figure(html: &mut String, rng: &mut Rng, craft: &str, place: &str) {
    let picture = media::picture(rng.usize(..));
    let _ = writeln!(
        html,
        "<figure><img src=\"../media/{}\" width=\"{}\" height=\"{}\" alt=\"Nghề {craft} ở {place}\">\
         <figcaption>{} <em>Minh họa: Báo Thử</em></figcaption></figure>",
        picture.file,
        picture.width,
        picture.height,
        one_of(rng, &words::SENTENCES)
    );
}

fn list(html: &mut String, rng: &mut Rng) {
    let name = if rng.bool() { "ul" } else { "ol" };
    let _ = writeln!(html, "<{name}>");
    for _ in 0..rng.usize(3..7) {
        tagged(html, "li", one_of(rng, &words::SENTENCES));
    }
    let _ = writeln!(html, "</{name}>");
}

fn table(html: &mut String, rng: &mut Rng) {
    *html += "<table><thead><tr><th>Nơi</th><th>Nghề</th><th>Số hộ</th></tr></thead>\n<tbody>\n";
    for _ in 0..rng.usize(2..6) {
        let place = one_of(rng, &words::PLACES);
        let craft = one_of(rng, &words::CRAFTS);
        let households = rng.u32(8..400);
        let _ = writeln!(
            html,
            "<tr><td>{place}</td><td>{craft}</td><td>{households}</td></tr>"
        );
    }
    *html += "</tbody></table>\n";
}
