//! What stands in the files.

use roxmltree::Document;
use sapbao::edition::moment::Moment;
use serde_json::{Value, json};

use crate::paper::*;

#[test]
fn hostile_text_stays_text_in_every_file() {
    let illegal = illegal();
    let as_html = illegal.replace('&', "&amp;").replace('<', "&lt;");
    let mut front_door = front_door();
    front_door["name"] = json!(illegal);
    front_door["tagline"] = json!(illegal);
    front_door["sections"][0]["title"] = json!(illegal);
    front_door["sections"][0]["description"] = json!(illegal);
    let mut story = story(1);
    for field in ["title", "summary"] {
        story[field] = json!(illegal);
    }
    story["tags"] = json!([illegal]);
    story["authors"] = json!([{"name": illegal}]);
    story["image"] = json!("media/a.jpg");
    story["_news"] =
        json!({"image": {"caption": illegal, "credit": illegal, "width": 3, "height": 2}});
    story["content_html"] = json!(format!(
        "<figure><img src='a.jpg' alt='a'><figcaption>{as_html}</figcaption></figure>"
    ));
    let site = edition(&front_door, &[story]);
    site.press(&site.edition()).succeeds();

    let legal = legal();
    for path in ["feed.xml", "chuyen-muc/ocop/feed.xml"] {
        let xml = site.read(path);
        assert!(
            texts(&xml, "title")
                .iter()
                .all(|title| title.starts_with(&legal))
        );
        assert_eq!(texts(&xml, "description")[0], legal);
        assert_eq!(texts(&xml, "description")[2], legal);
        assert_eq!(texts(&xml, "credit"), [legal.as_str()]);
        assert_eq!(texts(&xml, "category"), [legal.as_str()]);
        assert_eq!(texts(&xml, "creator"), [legal.as_str()]);
        assert_eq!(seen(&texts(&xml, "description")[1]), legal);
        let content = &texts(&xml, "encoded")[0];
        assert!(seen(content).contains(&legal));
        assert!(!content.contains("<script") && !content.contains("<!--"));

        let feed = feed(&xml);
        let entry = &feed.entries[0];
        assert_eq!(entry.title.as_ref().unwrap().content, legal);
        assert_eq!(entry.categories[0].term, legal);
        let picture = &entry.media[0].content[0];
        assert_eq!((picture.width, picture.height), (Some(3), Some(2)));
        assert!(
            picture
                .url
                .as_ref()
                .unwrap()
                .as_str()
                .ends_with("/media/a.jpg")
        );
    }
    for path in ["feed.json", "chuyen-muc/ocop/feed.json"] {
        let json = site.read(path);
        let read: Value = serde_json::from_str(&json).unwrap();
        assert_eq!(read["description"], illegal);
        let item = &read["items"][0];
        assert_eq!(item["title"], illegal);
        assert_eq!(item["summary"], illegal);
        assert_eq!(item["tags"][0], illegal);
        assert_eq!(item["authors"][0]["name"], illegal);
        assert!(seen(item["content_html"].as_str().unwrap()).contains(&illegal));
        assert_eq!(
            feed(&json).entries[0].title.as_ref().unwrap().content,
            illegal
        );
    }
    let news = site.read("news-sitemap.xml");
    assert_eq!(texts(&news, "name"), [legal.as_str()]);
    assert_eq!(texts(&news, "title"), [legal.as_str()]);
    assert!(texts(&site.read("sitemap.xml"), "loc").contains(&format!("{HOME}/tin-1.html")));
}

#[test]
fn a_feed_holds_the_whole_text_of_the_twenty_newest() {
    let mut stories = stories(23);
    stories[0]["content_html"] = json!(
        "<p onclick='x()'>Xem <a href='/tin-2.html'>bài</a> <a href='javascript:x()'>này</a></p>\
         <script>x()</script><img src='../media/a.jpg' srcset='../media/a-480.webp 480w'>"
    );
    stories[0]["_news"] = json!({"source": "LN", "section": {"slug": "ocop", "title": "OCOP"}});
    stories[0]["authors"] = json!([{"name": "Hà"}, {"name": "Tâm"}]);
    let site = edition(&front_door(), &stories);
    site.write_edition("media/a-480.webp", "webp");
    site.press(&site.edition()).succeeds();

    let content = "<p>LN - Dẫn 1</p><p>Xem <a href=\"https://bao.example/tin-2.html\">bài</a> này</p>\
        <picture><source srcset=\"https://bao.example/data/media/a-480.webp 480w\">\
        <img src=\"https://bao.example/data/media/a.jpg\" alt=\"\"></picture>";
    for (path, page) in [("", "/"), ("chuyen-muc/ocop/", "/chuyen-muc/ocop")] {
        let xml = site.read(&format!("{path}feed.xml"));
        let rss = feed(&xml);
        assert_eq!(rss.entries.len(), 20);
        assert_eq!(rss.entries[19].title.as_ref().unwrap().content, "Tin 20");
        assert_eq!(rss.language.as_deref(), Some("vi"));
        let hrefs: Vec<_> = rss.links.iter().map(|link| link.href.clone()).collect();
        assert!(hrefs.contains(&format!("{HOME}{page}")), "{hrefs:?}");
        let read = Document::parse(&xml).unwrap();
        let own = read
            .descendants()
            .find(|node| node.has_tag_name(("http://www.w3.org/2005/Atom", "link")))
            .unwrap();
        assert_eq!(own.attribute("rel"), Some("self"));
        assert_eq!(
            own.attribute("href").unwrap(),
            format!("{HOME}/{path}feed.xml")
        );
        let first = &rss.entries[0];
        assert_eq!(first.links[0].href, format!("{HOME}/tin-1.html"));
        assert_eq!(
            first.content.as_ref().unwrap().body.as_deref(),
            Some(content)
        );
        assert_eq!(
            first.published.unwrap().timestamp(),
            Moment::parse(stories[0]["date_published"].as_str().unwrap())
                .unwrap()
                .seconds()
        );
        assert_eq!(texts(&xml, "creator"), ["Hà", "Tâm"]);

        let json = site.read(&format!("{path}feed.json"));
        assert_eq!(feed(&json).entries.len(), 20);
        let read: Value = serde_json::from_str(&json).unwrap();
        assert_eq!(read["version"], "https://jsonfeed.org/version/1.1");
        assert_eq!(read["feed_url"], format!("{HOME}/{path}feed.json"));
        assert_eq!(read["home_page_url"], format!("{HOME}{page}"));
        assert_eq!(read["items"][0]["url"], format!("{HOME}/tin-1.html"));
        assert_eq!(read["items"][0]["content_html"], content);
        assert!(read["items"][0]["date_published"].is_string());
    }
}

#[test]
fn the_sitemap_has_every_page_that_there_is_once_and_when_it_changed() {
    let mut front_door = front_door();
    front_door["tag_url"] = json!("tag-{slug}.json");
    front_door["author_url"] = json!("author-{slug}.json");
    front_door["issues_url"] = json!("issues.json");
    front_door["weather"] = json!({"url": "w.json", "places": [{"name": "Hà Nội"}]});
    let mut stories = stories(9);
    for story in &mut stories {
        story["tags"] = json!(["Gốm sứ"]);
        story["authors"] = json!([{"name": "Thu Hà"}]);
    }
    stories[8]["date_published"] = json!("2020-01-02T03:04:05Z");
    stories[7]["date_published"] = json!("2020-12-01T00:00:00Z");
    stories[7]["date_modified"] = json!("2021-01-02T03:04:05Z");
    // Edited before its hour.
    stories[5]["date_published"] = json!("2021-05-06T07:00:00+07:00");
    stories[5]["date_modified"] = json!("2021-05-05T16:30:00+07:00");
    stories[6]["url"] = json!("https://other.example/x");
    let site = edition(&front_door, &stories);
    let issue = json!({"items": [{"id": "so-1", "title": "Số 1", "date_published": "2022-01-02T00:00:00Z"}]});
    site.write_edition("issues.json", &issue.to_string());
    // Neither the author's list nor the weather is there: they have no pages.
    site.write_edition("tag-gom-su.json", &json!({"items": stories}).to_string());
    site.press(&site.edition()).leaves_out();

    let xml = site.read("sitemap.xml");
    let stories = [9, 8, 6, 5, 4, 3, 2, 1].map(|id| format!("/tin-{id}.html"));
    let others = [
        "/chu-de/gom-su",
        "/",
        "/moi-nhat",
        "/doc-nhieu",
        "/chuyen-muc/ocop",
        "/an-pham",
        "/an-pham/so-1",
    ];
    let expected: Vec<_> = stories
        .iter()
        .map(String::as_str)
        .chain(others)
        .map(|path| format!("{HOME}{path}"))
        .collect();
    assert_eq!(texts(&xml, "loc"), expected);
    let read = Document::parse(&xml).unwrap();
    let changed = |path: &str| {
        read.descendants()
            .find(|node| node.text() == Some(&format!("{HOME}{path}")))
            .and_then(|loc| loc.parent_element())
            .and_then(|url| url.last_element_child())
            .filter(|last| {
                last.has_tag_name(("http://www.sitemaps.org/schemas/sitemap/0.9", "lastmod"))
            })
            .and_then(|lastmod| lastmod.text())
            .map(str::to_owned)
    };
    assert_eq!(
        changed("/tin-9.html").as_deref(),
        Some("2020-01-02T10:04:05+07:00")
    );
    assert_eq!(
        changed("/tin-8.html").as_deref(),
        Some("2021-01-02T10:04:05+07:00")
    );
    assert_eq!(
        changed("/tin-6.html").as_deref(),
        Some("2021-05-06T07:00:00+07:00")
    );
    assert_eq!(
        changed("/an-pham/so-1").as_deref(),
        Some("2022-01-02T07:00:00+07:00")
    );
    assert_eq!(changed("/moi-nhat"), None);
    assert_eq!(
        site.read("robots.txt"),
        format!(
            "User-agent: *\nAllow: /\n\nSitemap: {HOME}/sitemap.xml\nSitemap: {HOME}/news-sitemap.xml\n"
        )
    );
}

#[test]
fn what_only_a_section_has_is_in_the_sitemap_too() {
    let site = edition(&front_door(), &stories(3));
    let latest = json!({"items": [story(1)]});
    site.write_edition("latest.json", &latest.to_string());
    site.press(&site.edition()).succeeds();
    let pages = texts(&site.read("sitemap.xml"), "loc");
    for id in 1..=3 {
        assert!(
            pages.contains(&format!("{HOME}/tin-{id}.html")),
            "{pages:?}"
        );
    }
}

#[test]
fn news_are_two_days_old_at_most_and_never_ahead() {
    let mut stories = stories(4);
    for (story, hours) in stories.iter_mut().zip([-5, 1, 47, 49]) {
        story["date_published"] = json!(hours_ago(hours));
    }
    let site = edition(&front_door(), &stories);
    site.press(&site.edition()).succeeds();
    let news = site.read("news-sitemap.xml");
    assert_eq!(texts(&news, "title"), ["Tin 2", "Tin 3"]);
    assert_eq!(texts(&news, "language"), ["vi", "vi"]);
    let times = texts(&news, "publication_date");
    assert_eq!(times[0], stories[1]["date_published"].as_str().unwrap());
}

#[test]
fn news_behind_what_is_pinned_is_found() {
    let mut stories = stories(2);
    stories[0]["date_published"] = json!("2020-01-02T03:04:05Z");
    stories[1]["date_published"] = json!(hours_ago(1));
    let site = edition(&front_door(), &stories);
    let page = |items: &[Value], next: Option<&str>| json!({"items": items, "next_url": next});
    for (name, items, next) in [
        ("latest.json", &stories[..1], Some("empty.json")),
        ("empty.json", &[], Some("rest.json")),
        ("rest.json", &stories[1..], None),
    ] {
        site.write_edition(name, &page(items, next).to_string());
    }
    site.press(&site.edition()).succeeds();
    assert_eq!(texts(&site.read("news-sitemap.xml"), "title"), ["Tin 2"]);
}

#[test]
fn a_story_without_a_page_is_in_no_feed() {
    let mut stories = stories(2);
    stories[0]["id"] = json!("a/b");
    let site = edition(&front_door(), &stories[1..]);
    site.write_edition("latest.json", &json!({"items": stories}).to_string());
    site.press(&site.edition()).leaves_out();
    assert_eq!(feed(&site.read("feed.xml")).entries.len(), 1);
}

#[test]
fn an_edition_without_a_story_has_empty_feeds() {
    let site = edition(&front_door(), &[]);
    site.write_edition("latest.json", "{\"items\": []}");
    site.write_edition("ocop.json", "{\"items\": []}");
    let said = site.press(&site.edition()).succeeds();
    assert!(!said.contains("left out"), "{said}");
    assert!(feed(&site.read("feed.xml")).entries.is_empty());
    assert!(feed(&site.read("feed.json")).entries.is_empty());
    assert!(!site.exists("news-sitemap.xml"), "it would be no sitemap");
    assert!(!site.read("robots.txt").contains("news"));
    assert_eq!(texts(&site.read("sitemap.xml"), "loc").len(), 4);
}

#[test]
fn tags_and_authors_that_only_articles_name_have_their_pages() {
    let mut front_door = front_door();
    front_door["tag_url"] = json!("tag-{slug}.json");
    front_door["author_url"] = json!("author-{slug}.json");
    let site = edition(&front_door, &stories(1));
    let mut article = story(1);
    article["tags"] = json!([" Gốm sứ ", ""]);
    article["authors"] = json!([{"name": "Thu Hà"}]);
    site.write_edition("articles/1.json", &article.to_string());
    for list in ["tag-gom-su.json", "author-thu-ha.json"] {
        site.write_edition(list, &json!({"items": [story(1)]}).to_string());
    }
    for _ in 0..2 {
        site.press(&site.edition()).succeeds();
        for page in ["chu-de/gom-su.html", "tac-gia/thu-ha.html"] {
            assert!(site.exists(page), "{page}");
        }
    }
}

#[test]
fn of_two_stories_with_one_file_the_sitemap_has_the_one_that_is_there() {
    let stories = [("b", "Tin A"), ("a-b", "Tin")]
        .map(|(id, title)| json!({"id": id, "title": title, "content_html": "<p>Chữ</p>"}));
    let site = edition(&front_door(), &stories);
    site.press(&site.edition()).leaves_out();
    let pages = texts(&site.read("sitemap.xml"), "loc");
    let count = |name: &str| {
        let page = format!("{HOME}/{name}.html");
        pages.iter().filter(|there| **there == page).count()
    };
    assert_eq!((count("tin-a-b"), count("tin-a%2Db")), (1, 0), "{pages:?}");
}
