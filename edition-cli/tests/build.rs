//! The tool as its users run it: a source folder made for the test, the program, the edition.

#[allow(dead_code)] // each test uses its part of it
mod sample;

use std::fs;
use std::path::Path;

use sample::{Ran, Sample, snapshot};
use serde_json::{Value, json};

/// The ids of a list's items in the order of reading, from `path` to the end of its `next_url` chain.
fn read_list(edition: &Path, path: &str) -> Vec<String> {
    let mut ids = Vec::new();
    let mut path = edition.join(path).canonicalize().unwrap();
    for _ in 0..1000 {
        let page = read_json(&path);
        ids.extend(
            page["items"]
                .as_array()
                .unwrap()
                .iter()
                .map(|item| text(&item["id"])),
        );
        let Some(next) = page["next_url"].as_str() else {
            return ids;
        };
        path = path
            .with_file_name(next)
            .canonicalize()
            .expect("next_url leads to a page");
    }
    panic!("the list does not end");
}

fn read_json(path: &Path) -> Value {
    serde_json::from_slice(&fs::read(path).unwrap()).unwrap()
}

fn text(value: &Value) -> String {
    value.as_str().unwrap().to_owned()
}

fn ids(range: impl Iterator<Item = u32>) -> Vec<String> {
    range.map(|id| id.to_string()).collect()
}

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
fn pictures_are_measured_and_only_those_in_use_are_copied() {
    let sample = Sample::new("pictures").articles(1..=1);
    sample.build().succeeded();
    let article = read_json(&sample.edition().join("articles/1.json"));
    assert_eq!(article["image"], "../media/lo-gom.jpg");
    let image = &article["_news"]["image"];
    assert_eq!(
        (image["width"].as_u64(), image["height"].as_u64()),
        (Some(1200), Some(800))
    );
    assert_eq!(image["variants"][0]["url"], "../media/lo-gom-480.webp");
    assert_eq!(
        text(&article["content_html"]),
        "<p>Chữ.</p>\n<figure><picture><source type=\"image/webp\" srcset=\"../media/lo-gom-480.webp 480w, \
         ../media/lo-gom-800.webp 800w\" sizes=\"(min-width: 1024px) 800px, 100vw\">\
         <img src=\"../media/lo-gom.jpg\" width=\"1200\" height=\"800\" alt=\"Lò gốm\"></picture>\
         <figcaption>Lò bên sông <em>Minh họa: LN</em></figcaption></figure>\n"
    );
    let card = &read_json(&sample.edition().join("feeds/latest/index.json"))["items"][0];
    assert_eq!(card["image"], "../../media/lo-gom.jpg");
    let copied: Vec<_> = snapshot(&sample.edition().join("media"))
        .into_keys()
        .collect();
    assert_eq!(copied, ["lo-gom-480.webp", "lo-gom-800.webp", "lo-gom.jpg"]);
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

#[test]
fn an_author_of_the_table_is_introduced_and_another_is_named() {
    let sample = Sample::new("authors").articles(1..=9);
    sample.append(
        "site.toml",
        "[[authors]]\nname = \"Đỗ Hải Yến\"\nline = \"Viết về gốm.\"\npicture = \"yen\"\n",
    );
    sample.replace("articles/9.md", "[\"Đỗ Hải Yến\"]", "[\"Khách\"]");
    sample.build().succeeded();

    let feed = read_json(&sample.edition().join("feeds/author-do-hai-yen/index.json"));
    assert_eq!(feed["description"], "Viết về gốm.");
    assert_eq!(feed["icon"], "../../media/yen-320.webp");
    let author = |avatar: &str| json!([{"name": "Đỗ Hải Yến", "url": "https://thu.example/tac-gia/do-hai-yen", "avatar": avatar}]);
    assert_eq!(feed["authors"], author("../../media/yen-160.webp"));
    assert_eq!(
        feed["items"][0]["authors"],
        author("../../media/yen-160.webp")
    );
    let article = read_json(&sample.edition().join("articles/1.json"));
    assert_eq!(article["authors"], author("../media/yen-160.webp"));

    let guest = read_json(&sample.edition().join("feeds/author-khach/index.json"));
    assert_eq!(guest["items"][0]["authors"], json!([{"name": "Khách"}]));
    assert_eq!(guest["description"], Value::Null);
    let section = read_json(&sample.edition().join("feeds/section-a/index.json"));
    assert_eq!(section["authors"], Value::Null, "a section is no author");
}

#[test]
fn an_issue_offers_its_pdf() {
    let sample = Sample::new("pdf").articles(1..=1);
    let issue = "[[issues]]\nid = \"so-12\"\ntitle = \"Số 12\"\ndate = 2026-11-15T00:00:00+07:00\n\
                 pdf = \"so-12.pdf\"\n";
    sample.append("issues.toml", issue);
    let Ran { code, errors, .. } = sample.build();
    assert_eq!(code, Some(1));
    assert!(errors.contains("issues.toml:5: pdf "), "{errors}");
    assert!(
        errors.contains("Add the file or correct the name."),
        "{errors}"
    );

    sample.append("media/so-12.pdf", "%PDF-1.7\n");
    sample.build().succeeded();
    let issues = read_json(&sample.edition().join("issues.json"));
    assert_eq!(
        issues["items"][0]["attachments"],
        json!([{"url": "media/so-12.pdf", "mime_type": "application/pdf",
                "title": "Số 12", "size_in_bytes": 9}])
    );
    assert!(sample.edition().join("media/so-12.pdf").exists());
}

#[test]
fn a_picture_without_copies_is_built_and_advised_on_once() {
    let sample = Sample::new("copies").articles(1..=2);
    for id in 1..=2 {
        sample.replace(
            &format!("articles/{id}.md"),
            "key = \"lo-gom\"",
            "key = \"khong-dung\"",
        );
    }
    let ran = sample.build();
    ran.succeeded();
    let advice: Vec<_> = ran.errors.lines().collect();
    assert_eq!(advice.len(), 1, "{advice:?}");
    assert!(advice[0].starts_with("advice: ") && advice[0].contains("articles/1.md:10: "));
    assert!(
        advice[0].contains("media/khong-dung-480.webp"),
        "{advice:?}"
    );
}

#[test]
fn kinds_are_said_where_they_are_not_the_plain_one() {
    let sample = Sample::new("kinds").articles(1..=4);
    for (id, kind) in [(1, "article"), (2, "photo"), (3, "video"), (4, "live")] {
        let line = format!("source = \"LN\"\nkind = \"{kind}\"");
        sample.replace(&format!("articles/{id}.md"), "source = \"LN\"", &line);
    }
    sample.build().succeeded();
    let kind = |id: u32| {
        let article = read_json(&sample.edition().join(format!("articles/{id}.json")));
        article["_news"]["kind"].clone()
    };
    assert_eq!(
        [kind(1), kind(2), kind(3), kind(4)],
        [Value::Null, json!("photo"), json!("video"), json!("live")]
    );

    sample.replace("articles/4.md", "\"live\"", "\"audio\"");
    let errors = sample.build().errors;
    assert!(
        errors.contains("kind \"audio\" is unknown. Write \"article\", "),
        "{errors}"
    );
}

#[test]
fn the_same_source_gives_the_same_bytes() {
    let sample = Sample::new("same").articles(1..=9);
    sample.build().succeeded();
    let first = snapshot(&sample.edition());
    sample.build().succeeded();
    assert!(first == snapshot(&sample.edition()));
}

#[test]
fn mistakes_are_told_all_at_once_and_the_old_edition_stays_whole() {
    let sample = Sample::new("mistakes").articles(1..=9);
    sample.build().succeeded();
    let before = snapshot(&sample.edition());

    sample.replace("articles/3.md", "related = [\"2\"]", "related = [\"1999\"]");
    sample.replace("articles/4.md", "section = \"a\"", "section = \"kinh-te\"");
    sample.replace("articles/5.md", "id = \"5\"", "id = \"6\"");
    sample.replace("articles/6.md", "lead = ", "leed = ");
    sample.replace("articles/7.md", "(lo-gom ", "(lo-gach ");
    let Ran { code, errors, .. } = sample.build();

    assert_eq!(code, Some(1));
    let expected = [
        "articles/3.md:11: related names \"1999\", and no article has that id. Remove it or add the article.",
        "articles/4.md:6: section names \"kinh-te\", and site.toml has no such section. Use one of a, b, or add it there.",
        "articles/6.md:2: id \"6\" is already that of ",
        "articles/6.md:2: lead is missing. Add lead = \"…\"",
        "articles/6.md:4: leed is not a known field. ",
        "articles/7.md:17: picture \"lo-gach\" has no file ",
        "articles/6.md:11: related names \"5\", and no article has that id.",
        "7 problems to mend.",
    ];
    for line in expected {
        assert!(errors.contains(line), "{line}\nis not in\n{errors}");
    }
    assert!(
        before == snapshot(&sample.edition()),
        "the old edition has changed"
    );
    let beside: Vec<_> = fs::read_dir(sample.folder())
        .unwrap()
        .map(|entry| entry.unwrap().file_name())
        .collect();
    assert_eq!(
        beside.len(),
        2,
        "only source and edition are there: {beside:?}"
    );
}

#[test]
fn a_folder_that_another_hand_filled_is_never_replaced() {
    let sample = Sample::new("foreign").articles(1..=1);
    fs::create_dir_all(sample.edition()).unwrap();
    fs::write(
        sample.edition().join("site.json"),
        "{\"name\": \"precious\"}",
    )
    .unwrap();
    let before = snapshot(&sample.edition());
    let Ran { code, errors, .. } = sample.build();
    assert_eq!(code, Some(1));
    assert!(
        errors.contains("has files that this tool did not write"),
        "{errors}"
    );
    assert!(before == snapshot(&sample.edition()));
}

#[test]
fn a_site_without_articles_is_an_edition_with_empty_lists() {
    let sample = Sample::new("empty");
    sample.build().succeeded();
    assert!(read_list(&sample.edition(), "feeds/latest/index.json").is_empty());
    assert!(read_list(&sample.edition(), "feeds/most-read/index.json").is_empty());
}
