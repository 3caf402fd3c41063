//! The paper and its articles but for their bodies.

use fastrand::Rng;
use jiff::Timestamp;
use jiff::tz::Offset;
use sapbao::edition::slug::slugify;

use super::chance::{Part, dice, one_of};
use super::{Size, media, words};
use crate::fields::{At, Moment};
use crate::source::{Article, Author, LeadPicture, Section, Site};
use crate::wire::{Kind, Publisher};

/// When the first article came out: 2015-01-01T06:00:00+07:00.
const BEGINNING: i64 = 1_420_066_800;
/// How far articles are apart, in seconds.
const APART: i64 = 20 * 60;
/// How many articles back an editor looks for related ones.
const MEMORY: usize = 200;

/// A paper of so many sections.
pub(super) fn site(sections: usize) -> Site {
    let authors = words::AUTHORS.iter().enumerate().map(|(index, name)| {
        let author = Author {
            slug: slugify(name),
            line: Some(format!("Viết về {}.", words::CRAFTS[index])),
            picture: Some(media::picture(index)),
        };
        ((*name).to_owned(), author)
    });
    Site {
        name: "Báo Thử".to_owned(),
        tagline: "Một tờ báo được sinh ra để đo".to_owned(),
        time_zone: "Asia/Ho_Chi_Minh".to_owned(),
        home_url: "https://thu.example".to_owned(),
        publisher: Publisher {
            name: "Tòa soạn Báo Thử".to_owned(),
            ..Publisher::default()
        },
        sections: (0..sections).map(section).collect(),
        authors: authors.collect(),
        page_size: 20,
        latest_page_size: None,
        ..Site::default()
    }
}

/// Twelve sections have names; what comes after them is numbered.
fn section(index: usize) -> Section {
    let round = index / words::SECTIONS.len();
    let (slug, title) = words::SECTIONS[index % words::SECTIONS.len()];
    let (slug, title) = match round {
        0 => (slug.to_owned(), title.to_owned()),
        _ => (
            format!("{slug}-{}", round + 1),
            format!("{title} {}", round + 1),
        ),
    };
    Section {
        slug,
        title,
        description: None,
    }
}

/// The first article's id.
const FIRST_ID: usize = 100_001;

/// An id as backends have them; they grow with time.
fn id(number: usize) -> String {
    (FIRST_ID + number).to_string()
}

/// The number of the article of that id.
pub(super) fn number(id: &str) -> usize {
    id.parse::<usize>()
        .unwrap_or(FIRST_ID)
        .saturating_sub(FIRST_ID)
}

/// The craft and the place that an article is about: the first throws of its head.
pub(super) fn topic(rng: &mut Rng) -> (&'static str, &'static str) {
    (one_of(rng, &words::CRAFTS), one_of(rng, &words::PLACES))
}

/// The article of that number, from 0.
pub(super) fn article(number: usize, size: Size) -> Article {
    let mut rng = dice(size.seed, number, Part::Head);
    let (craft, place) = topic(&mut rng);
    let title = title(&mut rng, craft, place);
    let lead = format!(
        "{} {}",
        filled(one_of(&mut rng, &words::OPENINGS), craft, place),
        one_of(&mut rng, &words::SENTENCES)
    );
    let id = id(number);
    Article {
        url: Article::page(&title, &id),
        id: here(id),
        title,
        lead,
        date: moment(number, &mut rng),
        section: here(section(rng.usize(..size.sections)).slug),
        authors: vec![one_of(&mut rng, &words::AUTHORS).to_owned()],
        tags: tags(&mut rng),
        source: rng.bool().then(|| "LN".to_owned()),
        kind: kind(&mut rng),
        picture: Some(LeadPicture {
            picture: media::picture(rng.usize(..)),
            alt: format!("Một góc làng {place} vào mùa {craft}"),
            caption: Some(format!("{place}, nơi làm {craft}.")),
            credit: Some("Minh họa: Báo Thử".to_owned()),
        }),
        related: related(number, &mut rng),
        reads: (rng.u32(..10) == 0).then(|| rng.u64(..50_000)),
        ..Article::default()
    }
}

fn here<T>(value: T) -> At<T> {
    At { value, line: 0 }
}

fn title(rng: &mut Rng, craft: &str, place: &str) -> String {
    let deed = one_of(rng, &words::DEEDS);
    match rng.u32(..4) {
        0 => format!("{place}: nghề {craft} {deed}"),
        1 => format!("Làng {craft} {place} {deed}"),
        2 => format!("Người {place} và nghề {craft}: {deed}"),
        _ => {
            let year = 2015 + rng.u32(..12);
            format!("Mùa {craft} năm {year} ở {place}, cả làng {deed}")
        }
    }
}

/// A sentence about a craft and a place.
pub(super) fn filled(sentence: &str, craft: &str, place: &str) -> String {
    sentence.replace("{craft}", craft).replace("{place}", place)
}

/// Later than the article before, and not by the same time.
fn moment(number: usize, rng: &mut Rng) -> Moment {
    let number = i64::try_from(number).unwrap_or_default();
    let second = BEGINNING + number * APART + rng.i64(0..APART);
    let instant = Timestamp::from_second(second).unwrap_or_default();
    Moment::on_clock(instant, Offset::constant(7))
}

fn tags(rng: &mut Rng) -> Vec<String> {
    let chosen = rng.choose_multiple(words::TAGS.iter(), 3);
    chosen.into_iter().map(|tag| (*tag).to_owned()).collect()
}

/// Of ten articles one is of pictures; films and reports as it happens are rarer.
fn kind(rng: &mut Rng) -> Kind {
    match rng.u32(..40) {
        0..4 => Kind::Photo,
        4 | 5 => Kind::Video,
        6 => Kind::Live,
        _ => Kind::Article,
    }
}

fn related(number: usize, rng: &mut Rng) -> Vec<At<String>> {
    let nearest = number.saturating_sub(MEMORY);
    let chosen = rng.choose_multiple(nearest..number, 3);
    chosen.into_iter().map(|number| here(id(number))).collect()
}
