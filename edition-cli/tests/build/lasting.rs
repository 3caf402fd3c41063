//! What keeps its bytes when the edition is built again.

use crate::documents::{ids, read_list};
use crate::sample::{Sample, snapshot};

#[test]
fn the_same_source_gives_the_same_bytes() {
    let sample = Sample::new("same").articles(1..=9);
    sample.build().succeeded();
    let first = snapshot(&sample.edition());
    sample.build().succeeded();
    assert!(first == snapshot(&sample.edition()));
}

#[test]
fn a_newer_article_leaves_full_old_pages_and_older_lists_as_they_are() {
    let sample = Sample::new("newer").articles(1..=21);
    sample.build().succeeded();
    let before = snapshot(&sample.edition());
    let sample = sample.articles(22..=29);
    sample.build().succeeded();
    let after = snapshot(&sample.edition());
    let lasting = |name: &str| {
        let is_numbered = name
            .trim_end_matches(".json")
            .rsplit('/')
            .next()
            .unwrap()
            .parse::<u32>()
            .is_ok();
        name.starts_with("feeds/older/")
            || is_numbered && name.starts_with("feeds/") && !name.contains("most-read")
    };
    let lasting: Vec<_> = before.keys().filter(|name| lasting(name)).collect();
    assert!(lasting.len() > 20);
    for name in lasting {
        assert!(before[name] == after[name], "{name} has changed");
    }
    assert_eq!(
        read_list(&sample.edition(), "feeds/latest/index.json"),
        ids((1..=29).rev())
    );
}

#[test]
fn one_more_article_changes_heads_and_neighbours_only() {
    let sample = Sample::new("one-more").articles(1..=21);
    sample.build().succeeded();
    let before = snapshot(&sample.edition());
    let sample = sample.articles(22..=22);
    sample.build().succeeded();
    let after = snapshot(&sample.edition());

    let changed: Vec<_> = before
        .iter()
        .filter(|(name, bytes)| after.get(*name) != Some(bytes))
        .map(|(name, _)| name.as_str())
        .filter(|name| !name.contains("most-read"))
        .collect();
    // Article 22 stands in section a, below whose articles 13 to 20 without 15 and 18 it is newer.
    let expected = [
        "articles/13.json",
        "articles/14.json",
        "articles/16.json",
        "articles/17.json",
        "articles/19.json",
        "articles/20.json",
        "feeds/author-do-hai-yen/index.json",
        "feeds/latest/index.json",
        "feeds/section-a/index.json",
        "feeds/tag-gom-su/index.json",
    ];
    assert_eq!(changed, expected);
    let added: Vec<_> = after
        .keys()
        .filter(|name| !before.contains_key(*name))
        .collect();
    assert_eq!(added, ["articles/22.json", "feeds/older/22.json"]);
}
