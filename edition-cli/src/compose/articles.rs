//! `articles/{id}.json`: each article whole, with the stories around it.

use std::borrow::Cow;
use std::collections::HashMap;

use super::{cards, lists, up_from};
use crate::output::Draft;
use crate::source::{Article, Source};
use crate::wire::Item;

/// How many newer articles stand below an article.
const NEWER: usize = 6;

pub(super) fn write<'a>(
    draft: &mut Draft,
    source: &'a Source,
    body: &dyn Fn(&'a Article) -> Cow<'a, str>,
) -> Result<(), String> {
    let by_id: HashMap<_, _> = source
        .articles
        .iter()
        .map(|article| (article.id.value.as_str(), article))
        .collect();
    for section in &source.site.sections {
        let articles = lists::section_articles(source, &section.slug);
        for (position, article) in articles.iter().enumerate() {
            let around = Around {
                related: article
                    .related
                    .iter()
                    .filter_map(|id| by_id.get(id.value.as_str()).copied())
                    .collect(),
                newer: articles[position + 1..]
                    .iter()
                    .take(NEWER)
                    .rev()
                    .copied()
                    .collect(),
                has_older: position > 0,
            };
            let path = format!("articles/{}.json", article.id.value);
            let mut document = document(article, &around, source, &up_from(&path));
            document.content_html = Some(body(article).into_owned());
            draft.write(&path, &document)?;
        }
    }
    Ok(())
}

/// The stories around an article.
struct Around<'a> {
    related: Vec<&'a Article>,
    newer: Vec<&'a Article>,
    has_older: bool,
}

/// The document of an article but for its body.
fn document(article: &Article, around: &Around, source: &Source, up: &str) -> Item {
    let cards = |articles: &[&Article]| -> Vec<_> {
        articles
            .iter()
            .map(|article| cards::card(article, &source.site, up))
            .collect()
    };
    let mut item = cards::card(article, &source.site, up);
    if let (Some(image), Some(lead)) = (&mut item.news.image, &article.picture) {
        image.caption.clone_from(&lead.caption);
        image.credit.clone_from(&lead.credit);
    }
    item.news.related = cards(&around.related);
    item.news.newer = cards(&around.newer);
    item.news.older_url = around
        .has_older
        .then(|| format!("{up}{}", lists::older_path(&article.id.value)));
    item
}
