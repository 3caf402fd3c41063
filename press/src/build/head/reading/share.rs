//! What the heads of the demo edition's pages say to browsers, feed readers and share sheets.

use sapbao::components::story::FIRST_STORY;

use super::{Edition, HOME, STORY, TITLE};

#[test]
fn an_article_tells_who_shares_it_what_it_is() {
    let edition = Edition::demo();
    let arrived = edition.arrived(STORY);
    let head = edition.head(STORY);
    assert_eq!(head.title, format!("{TITLE} – Làng & Nghề"));
    let sapbao::pages::Page::Article(article) = arrived.answer.unwrap().document else {
        panic!("no article");
    };
    // Whatever address the story's document gives it: lists lead here.
    let url = format!("{HOME}{STORY}");
    assert_eq!(head.canonical(), url);
    assert_eq!(head.meta("robots"), "max-image-preview:large");
    for (name, expected) in [
        ("og:type", "article"),
        ("og:title", TITLE),
        ("og:url", &url),
        ("og:site_name", "Làng & Nghề"),
        ("og:locale", "vi_VN"),
        ("og:description", head.meta("description")),
        (
            "og:image",
            "https://langnghe.example/data/media/bat-trang-lo-gas.jpg",
        ),
        ("og:image:type", "image/jpeg"),
        ("og:image:width", "1200"),
        ("og:image:height", "800"),
        ("twitter:card", "summary_large_image"),
        ("article:section", "Làng nghề"),
        ("article:published_time", "2026-11-22T08:15:00+07:00"),
    ] {
        assert_eq!(head.meta(name), expected, "{name}");
    }
    assert_eq!(head.all("article:tag"), article.item.tags);
    assert_eq!(head.all("author"), ["Nguyễn Thu Hà", "Trần Quốc Bảo"]);
    assert_eq!(
        head.all("article:author"),
        ["nguyen-thu-ha", "tran-quoc-bao"].map(|slug| format!("{HOME}/tac-gia/{slug}"))
    );
    assert!(
        article
            .item
            .lead
            .as_ref()
            .unwrap()
            .starts_with(head.meta("description").trim_end_matches('…'))
    );
}

#[test]
fn what_is_not_to_be_found_says_so_and_nothing_else() {
    let edition = Edition::demo();
    assert_eq!(edition.head("/tim-kiem").meta("robots"), "noindex");
    for path in ["/khong-co", "/khong-co-9999.html", "/da-luu"] {
        let head = edition.head(path);
        assert_eq!(head.meta("robots"), "noindex", "{path}");
        assert!(
            head.links("canonical").is_empty() && head.things.is_empty(),
            "{path}"
        );
    }
}

#[test]
fn every_page_has_a_description_of_its_own() {
    let edition = Edition::demo();
    let mut seen = Vec::new();
    for path in [
        "/",
        STORY,
        "/moi-nhat",
        "/doc-nhieu",
        "/chuyen-muc/ocop",
        "/chuyen-muc/le-hoi",
        "/tac-gia/nguyen-thu-ha",
        "/chu-de/san-vat",
        "/an-pham",
        "/an-pham/so-12",
        "/thoi-tiet",
    ] {
        let description = edition.head(path).meta("description").to_owned();
        assert!(
            (5..=200).contains(&description.chars().count()),
            "{path}: {description}"
        );
        assert!(!seen.contains(&description), "{path}: {description}");
        seen.push(description);
    }
}

#[test]
fn feeds_are_named_where_there_are_any() {
    let edition = Edition::demo();
    let hrefs = |path| {
        let head = edition.head(path);
        let links = head.links("alternate");
        links
            .iter()
            .map(|link| link["href"].clone())
            .collect::<Vec<_>>()
    };
    assert_eq!(hrefs("/moi-nhat"), ["/feed.xml", "/feed.json"]);
    assert_eq!(
        hrefs("/chuyen-muc/ocop"),
        [
            "/feed.xml",
            "/feed.json",
            "/chuyen-muc/ocop/feed.xml",
            "/chuyen-muc/ocop/feed.json"
        ]
    );
}

#[test]
fn a_site_that_stands_nowhere_yet_has_no_addresses() {
    let mut edition = Edition::demo();
    edition.site.home_origin.clear();
    for path in ["/", STORY, "/chuyen-muc/ocop", "/an-pham/so-12"] {
        let head = edition.head(path);
        assert!(head.links("canonical").is_empty(), "{path}");
        for name in ["og:url", "og:image", "og:image:width", "article:author"] {
            assert!(head.all(name).is_empty(), "{path}: {name}");
        }
        assert!(head.links("alternate").is_empty(), "{path}");
        for kind in ["WebSite", "BreadcrumbList", "ItemList"] {
            assert!(head.things.all(kind).is_empty(), "{path}: {kind}");
        }
    }
    let story = edition.head(STORY);
    let story = story.things.one("NewsArticle");
    assert_eq!(story.text("headline"), TITLE);
    assert!(story.texts("url").is_empty() && story.things("image").is_empty());
}

#[test]
fn the_first_picture_is_asked_for_as_the_page_asks_for_it() {
    let edition = Edition::demo();
    for (path, sizes) in [
        ("/", FIRST_STORY),
        (STORY, "(min-width: 64rem) 50rem, 100vw"),
        ("/an-pham/so-12", "(min-width: 48rem) 44rem, 100vw"),
    ] {
        let head = edition.head(path);
        let links = head.links("preload");
        assert_eq!(links.len(), 1, "{path}");
        let link = links[0];
        assert_eq!(
            (link["as"].as_str(), link["type"].as_str()),
            ("image", "image/webp")
        );
        assert_eq!(link["fetchpriority"], "high");
        assert_eq!(link["imagesizes"], sizes, "{path}");
        assert!(link["imagesrcset"].starts_with("/data/media/"), "{path}");
        assert!(
            !link.contains_key("href"),
            "who knows no sets would fetch it twice"
        );
    }
    assert!(edition.head("/moi-nhat").links("preload").is_empty());
}
