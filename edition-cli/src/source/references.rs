//! What articles say of each other and of the site: sections, related articles, ids of their own.

use std::collections::{HashMap, HashSet};

use super::{Article, Site};
use crate::problem::Problems;

/// Checks what articles say of each other and of the site.
pub(super) fn check(articles: &[Article], site: &Site, problems: &Problems) {
    let sections: HashSet<_> = site
        .sections
        .iter()
        .map(|section| section.slug.as_str())
        .collect();
    let mut files_by_id = HashMap::new();
    for article in articles
        .iter()
        .filter(|article| !article.id.value.is_empty())
    {
        let id = article.id.value.as_str();
        if let Some(first) = files_by_id.insert(id, &article.file) {
            let message =
                format!("id \"{id}\" is already that of {first}. Give this article another.");
            problems.report(&article.file, article.id.line, message);
        }
    }
    for article in articles {
        let report = |line, message: String| problems.report(&article.file, line, message);
        let section = &article.section;
        // Without a readable site.toml there are no sections to compare with.
        let is_comparable = !section.value.is_empty() && !sections.is_empty();
        if is_comparable && !sections.contains(section.value.as_str()) {
            let known = site
                .sections
                .iter()
                .map(|section| section.slug.as_str())
                .collect::<Vec<_>>();
            report(
                section.line,
                format!(
                    "section names \"{}\", and site.toml has no such section. Use one of {}, or add it there.",
                    section.value,
                    known.join(", ")
                ),
            );
        }
        for related in &article.related {
            let id = related.value.as_str();
            if id == article.id.value {
                report(
                    related.line,
                    format!("related names \"{id}\", which is this article. Remove it."),
                );
            } else if !files_by_id.contains_key(id) {
                report(
                    related.line,
                    format!(
                        "related names \"{id}\", and no article has that id. Remove it or add the article."
                    ),
                );
            }
        }
    }
}
