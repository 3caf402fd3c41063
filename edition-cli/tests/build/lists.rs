//! What stands in which list, and around an article.

use serde_json::Value;

use crate::documents::{ids, read_json, read_list, text};
use crate::sample::Sample;

#[test]
fn every_list_ends_and_holds_each_article_once() {
    let sample = Sample::new("lists").articles(1..=21);
    sample.build().succeeded();
    let edition = sample.edition();

    assert_eq!(
        read_list(&edition, "feeds/latest/index.json"),
        ids((1..=21).rev())
    );
    assert_eq!(
        read_list(&edition, "feeds/section-a/index.json"),
        ids((1..=21).rev().filter(|id| id % 3 != 0))
    );
    assert_eq!(
        read_list(&edition, "feeds/section-b/index.json"),
        ids((1..=21).rev().filter(|id| id % 3 == 0))
    );
    assert_eq!(
        read_list(&edition, "feeds/tag-gom-su/index.json"),
        ids((1..=21).rev())
    );
    assert_eq!(
        read_list(&edition, "feeds/author-do-hai-yen/index.json"),
        ids((1..=21).rev())
    );

    let mut most_read = read_list(&edition, "feeds/most-read/index.json");
    assert_eq!(
        most_read[0], "7",
        "the only article whose reads are known is first"
    );
    most_read.sort_by_key(|id| id.parse::<u32>().unwrap());
    assert_eq!(most_read, ids(1..=21));
}

#[test]
fn what_is_older_goes_on_without_a_gap_to_the_oldest() {
    let sample = Sample::new("older").articles(1..=21);
    sample.build().succeeded();
    let edition = sample.edition();
    for id in 1..=21_u32 {
        let article = read_json(&edition.join(format!("articles/{id}.json")));
        let older = ids((1..id)
            .rev()
            .filter(|older| (older % 3 == 0) == (id % 3 == 0)));
        match article["_news"]["older_url"].as_str() {
            Some(url) => assert_eq!(
                read_list(&edition, &format!("articles/{url}")),
                older,
                "article {id}"
            ),
            None => assert!(older.is_empty(), "article {id}"),
        }
    }
}

#[test]
fn an_article_has_the_stories_around_it() {
    let sample = Sample::new("around").articles(1..=21);
    sample.build().succeeded();
    let article = read_json(&sample.edition().join("articles/2.json"));
    let ids = |list: &Value| {
        list.as_array()
            .unwrap()
            .iter()
            .map(|item| text(&item["id"]))
            .collect::<Vec<_>>()
    };
    assert_eq!(ids(&article["_news"]["related"]), ["1"]);
    assert_eq!(
        ids(&article["_news"]["newer"]),
        ["11", "10", "8", "7", "5", "4"]
    );
    assert_eq!(article["url"], "/bai-so-2-cua-lang-gom-2.html");
}

#[test]
fn a_site_without_articles_is_an_edition_with_empty_lists() {
    let sample = Sample::new("empty");
    sample.build().succeeded();
    assert!(read_list(&sample.edition(), "feeds/latest/index.json").is_empty());
    assert!(read_list(&sample.edition(), "feeds/most-read/index.json").is_empty());
}
