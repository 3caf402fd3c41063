//! What the structured data of the demo edition's pages says.

use sapbao::pages::head::listed;

use super::thing::Thing;
use super::{Edition, HOME, STORY, TITLE};

#[test]
fn an_article_is_a_news_article_to_search_engines() {
    let head = Edition::demo().head(STORY);
    let story = head.things.one("NewsArticle");
    for (property, expected) in [
        ("headline", TITLE),
        ("description", head.meta("description")),
        ("url", head.canonical()),
        ("datePublished", "2026-11-22T08:15:00+07:00"),
        ("articleSection", "Làng nghề"),
        ("inLanguage", "vi"),
        ("isAccessibleForFree", "true"),
    ] {
        assert_eq!(story.text(property), expected, "{property}");
    }
    assert_eq!(story.texts("keywords"), head.all("article:tag"));
    assert_eq!(story.thing("mainEntityOfPage").id(), head.canonical());
    let authors = story.things("author");
    let authors: Vec<_> = authors
        .iter()
        .map(|author| (author.text("name"), author.text("url")))
        .collect();
    let pages = head.all("article:author");
    let names = head.all("author");
    assert_eq!(authors, names.into_iter().zip(pages).collect::<Vec<_>>());
    let image = story.thing("image");
    assert_eq!(image.text("url"), head.meta("og:image"));
    assert_eq!((image.text("width"), image.text("height")), ("1200", "800"));
    let publisher = story.thing("publisher");
    assert_eq!(publisher.text("name"), "Tạp chí Làng & Nghề");
    assert_eq!(publisher.text("url"), format!("{HOME}/"));
    let logo = publisher.thing("logo");
    assert_eq!(logo.text("url"), format!("{HOME}/icon-512.png"));
}

#[test]
fn the_way_to_a_page_is_the_one_it_shows() {
    let edition = Edition::demo();
    let front = ("Trang chủ".to_owned(), Some(format!("{HOME}/")));
    let step = |name: &str, path: &str| (name.to_owned(), Some(format!("{HOME}{path}")));
    let last = |name: &str| (name.to_owned(), None);
    for (path, expected) in [
        (
            STORY,
            vec![
                front.clone(),
                step("Làng nghề", "/chuyen-muc/lang-nghe"),
                last(TITLE),
            ],
        ),
        ("/chuyen-muc/ocop", vec![front.clone(), last("OCOP")]),
        ("/an-pham", vec![front.clone(), last("Ấn phẩm")]),
        (
            "/an-pham/so-12",
            vec![front.clone(), step("Ấn phẩm", "/an-pham"), last("Số 12")],
        ),
        ("/thoi-tiet", vec![front, last("Thời tiết")]),
    ] {
        let head = edition.head(path);
        let mut steps = head.things.one("BreadcrumbList").things("itemListElement");
        steps.sort_by_key(position);
        let positions: Vec<_> = steps.iter().map(position).collect();
        assert_eq!(positions, (1..=steps.len()).collect::<Vec<_>>());
        let said = |step: &Thing| {
            let address = step.texts("item").first().map(|&url| url.to_owned());
            (step.text("name").to_owned(), address)
        };
        assert_eq!(
            steps.iter().map(said).collect::<Vec<_>>(),
            expected,
            "{path}"
        );
    }
    assert!(edition.head("/").things.all("BreadcrumbList").is_empty());
}

#[test]
fn a_list_names_the_pages_of_its_stories_in_order() {
    let edition = Edition::demo();
    for path in [
        "/",
        "/moi-nhat",
        "/chuyen-muc/ocop",
        "/tac-gia/nguyen-thu-ha",
    ] {
        let arrived = edition.arrived(path);
        let listed = listed(&arrived);
        let expected: Vec<_> = listed
            .iter()
            .map(|item| item.address.public(HOME))
            .collect();
        assert!(expected.len() > 1);
        let head = edition.head(path);
        let mut stories = head.things.one("ItemList").things("itemListElement");
        stories.sort_by_key(position);
        let urls: Vec<_> = stories.iter().map(|story| story.text("url")).collect();
        assert_eq!(urls, expected, "{path}");
    }
}

#[test]
fn the_front_page_is_the_site_and_says_how_it_is_searched() {
    let head = Edition::demo().head("/");
    assert_eq!(head.canonical(), format!("{HOME}/"));
    assert_eq!(head.meta("og:type"), "website");
    assert_eq!(
        head.meta("description"),
        "Chuyện làng nghề, sản vật và lễ hội Việt Nam"
    );
    let site = head.things.one("WebSite");
    assert_eq!(site.text("name"), "Làng & Nghề");
    assert_eq!(site.text("url"), format!("{HOME}/"));
    let search = site.thing("potentialAction");
    assert_eq!(
        search.text("query-input"),
        "required name=search_term_string"
    );
    let target = search.thing("target").text("urlTemplate").to_owned();
    assert_eq!(target, format!("{HOME}/tim-kiem?q={{search_term_string}}"));
}

fn position(step: &Thing) -> usize {
    step.text("position").parse().unwrap()
}
