//! An article's file: TOML front matter between lines of `+++`, then Markdown.

use super::File;
use crate::body;
use crate::fields::{At, Fields, Moment, Toml};
use crate::pictures::{Picture, Pictures};
use crate::problem::{Place, Problems};
use crate::wire::Kind;
use sapbao::edition::body::{parse_body, plain_text};
use sapbao::edition::slug::{Id, article_path, slugify};

/// An article, its text already HTML.
#[derive(Default)]
pub struct Article {
    /// The file's name, for problems.
    pub file: String,
    pub id: At<String>,
    pub title: String,
    pub lead: String,
    pub date: Moment,
    pub modified: Option<Moment>,
    pub section: At<String>,
    pub authors: Vec<String>,
    pub tags: Vec<String>,
    pub source: Option<String>,
    pub origin: Option<Origin>,
    pub kind: Kind,
    pub picture: Option<LeadPicture>,
    pub related: Vec<At<String>>,
    /// How often it was read, where the publisher knows.
    pub reads: Option<u64>,
    /// The article's page: slugs are made of every letter of a title, and a title stands on many cards.
    pub url: String,
    /// Pictures in it are addressed from `articles/`.
    pub html: String,
    /// How many words it has, headings and captions included.
    pub words: Option<u32>,
}

/// Where a story was first published.
pub struct Origin {
    pub name: String,
    pub url: Option<String>,
}

/// The picture on top of an article and on its cards.
pub struct LeadPicture {
    pub picture: Picture,
    pub alt: String,
    pub caption: Option<String>,
    pub credit: Option<String>,
}

impl Article {
    /// The page of an article; empty where its id is none.
    pub fn page(title: &str, id: &str) -> String {
        Id::new(id).map_or_else(String::new, |id| article_path(&slugify(title), &id))
    }

    /// Sorts the oldest first; articles of the same moment by their ids, 999 before 1000.
    pub fn age_order(&self) -> impl Ord + '_ {
        (self.date.instant, self.id.value.len(), &self.id.value)
    }
}

pub(super) fn read(file: &File, pictures: &mut Pictures, problems: &Problems) -> Article {
    let Some((front_matter, markdown)) = split(&file.text) else {
        let message =
            "there is no front matter. Begin the file with a line +++, the fields, and a line +++.";
        problems.report(&file.name, 1, message);
        return Article {
            file: file.name.clone(),
            ..Article::default()
        };
    };
    let toml = Toml {
        file: &file.name,
        text: front_matter,
        first_line: 2,
        problems,
    };
    let mut article = toml.read(|fields| read_front_matter(fields, pictures));
    article.file.clone_from(&file.name);
    article.url = Article::page(&article.title, &article.id.value);

    let body_line = 3 + front_matter.lines().count();
    if markdown.trim().is_empty() {
        problems.report(
            &file.name,
            body_line,
            "the article has no text. Write it below the second +++.",
        );
    }
    let start = Place {
        file: &file.name,
        line: body_line,
    };
    article.html = body::to_html(markdown, start, "../media/", pictures, |line, message| {
        problems.report(&file.name, line, message);
    });
    // Counted as the reader's own app would count them.
    let text = plain_text(&parse_body(&article.html, "/"));
    article.words = u32::try_from(text.split_whitespace().count()).ok();
    article
}

/// The front matter and what follows its closing line.
fn split(text: &str) -> Option<(&str, &str)> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let (first, rest) = text.split_once('\n')?;
    if first.trim_end() != "+++" {
        return None;
    }
    let mut start = 0;
    for line in rest.split_inclusive('\n') {
        if line.trim_end() == "+++" {
            return Some((&rest[..start], &rest[start + line.len()..]));
        }
        start += line.len();
    }
    None
}

fn read_front_matter(fields: &Fields, pictures: &mut Pictures) -> Article {
    Article {
        id: id(fields),
        title: fields.required_text("title").value,
        lead: fields.required_text("lead").value,
        date: fields.required_moment("date"),
        modified: fields.moment("modified"),
        section: fields.required_text("section"),
        authors: values(fields.texts("authors")),
        tags: values(fields.texts("tags")),
        source: fields.text("source").map(|source| source.value),
        origin: origin(fields),
        kind: kind(fields),
        picture: picture(fields, pictures),
        related: fields.texts("related"),
        reads: fields.count("reads").map(|reads| reads.value),
        ..Article::default()
    }
}

fn values(texts: Vec<At<String>>) -> Vec<String> {
    texts.into_iter().map(|text| text.value).collect()
}

/// An id is a file's name and the last part of an address.
fn id(fields: &Fields) -> At<String> {
    let id = fields.required_text("id");
    if !id.value.bytes().all(|b| b.is_ascii_alphanumeric()) {
        fields.report(
            id.line,
            format!(
                "id \"{}\" does not fit an address. Use the letters a to z, small or capital, and digits only.",
                id.value
            ),
        );
    }
    id
}

/// A name alone, or a table with an address.
fn origin(fields: &Fields) -> Option<Origin> {
    if fields.is_table("origin") {
        fields.table("origin", |origin| Origin {
            name: origin.required_text("name").value,
            url: origin.text("url").map(|url| url.value),
        })
    } else {
        fields.text("origin").map(|name| Origin {
            name: name.value,
            url: None,
        })
    }
}

fn kind(fields: &Fields) -> Kind {
    let Some(kind) = fields.text("kind") else {
        return Kind::default();
    };
    match kind.value.as_str() {
        "article" => Kind::Article,
        "photo" => Kind::Photo,
        "video" => Kind::Video,
        "live" => Kind::Live,
        other => {
            let message = format!(
                "kind \"{other}\" is unknown. Write \"article\", \"photo\", \"video\" or \"live\"."
            );
            fields.report(kind.line, message);
            Kind::default()
        }
    }
}

fn picture(fields: &Fields, pictures: &mut Pictures) -> Option<LeadPicture> {
    let picture = fields.table("image", |image| {
        let key = image.required_text("key");
        let alt = image.required_text("alt").value;
        let caption = image.text("caption").map(|caption| caption.value);
        let credit = image.text("credit").map(|credit| credit.value);
        if key.value.is_empty() {
            return None;
        }
        let place = Place {
            file: image.file(),
            line: key.line,
        };
        match pictures.take(&key.value, place) {
            Ok(picture) => Some(LeadPicture {
                picture,
                alt,
                caption,
                credit,
            }),
            Err(remedy) => {
                image.report(key.line, remedy);
                None
            }
        }
    });
    picture.flatten()
}

#[cfg(test)]
mod tests {
    use super::split;

    #[test]
    fn front_matter_ends_at_the_second_line_of_pluses() {
        assert_eq!(
            split("+++\na = 1\n+++\n\n+++ b"),
            Some(("a = 1\n", "\n+++ b"))
        );
        assert_eq!(split("+++\r\na = 1\r\n+++\r\nb"), Some(("a = 1\r\n", "b")));
        assert_eq!(split("\u{feff}+++\n+++"), Some(("", "")));
    }

    #[test]
    fn front_matter_that_is_absent_or_open_is_none() {
        assert_eq!(split("a = 1\n+++\n"), None);
        assert_eq!(split("+++\na = 1\n"), None);
    }
}
