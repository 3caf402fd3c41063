//! `articles/{id}.json`: each article whole, with the stories around it.

use std::collections::HashMap;

use super::{Edition, cards, lists, up_from};
use crate::source::{Article, Source};
use crate::wire::Item;

/// How many newer articles stand below an article.
const NEWER: usize = 6;

pub(super) fn add(edition: &mut Edition, source: &Source) {
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
            let document = document(article, &around, source, &up_from(&path));
            edition.add(path, &document);
        }
    }
}

/// The stories around an article.
struct Around<'a> {
    related: Vec<&'a Article>,
    newer: Vec<&'a Article>,
    has_older: bool,
}

fn document<'a>(
    article: &'a Article,
    around: &Around<'a>,
    source: &'a Source,
    up: &str,
) -> Item<'a> {
    let cards = |articles: &[&'a Article]| -> Vec<_> {
        articles
            .iter()
            .map(|article| cards::card(article, &source.site, up))
            .collect()
    };
    let mut item = cards::card(article, &source.site, up);
    item.content_html = Some(&article.html);
    if let (Some(image), Some(lead)) = (&mut item.news.image, &article.picture) {
        image.caption = lead.caption.as_deref();
        image.credit = lead.credit.as_deref();
    }
    item.news.related = cards(&around.related);
    item.news.newer = cards(&around.newer);
    item.news.older_url = around
        .has_older
        .then(|| format!("{up}{}", lists::older_path(&article.id.value)));
    item
}
