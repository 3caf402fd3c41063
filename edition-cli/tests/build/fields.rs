//! What a source's fields become in the edition.

use serde_json::{Value, json};

use crate::documents::read_json;
use crate::sample::{Ran, Sample};

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
