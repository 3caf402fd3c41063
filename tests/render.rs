//! The press's half of the app: every page kind is drawn natively, and its text is there.

use html5ever::tendril::TendrilSink as _;
use html5ever::{ParseOpts, parse_document};
use markup5ever_rcdom::{Handle, NodeData, RcDom};
use sapbao::backend::Backend;
use sapbao::backend::carry::Carried;
use sapbao::edition::moment::Moment;
use sapbao::edition::site::Site;
use sapbao::pages::Page;
use sapbao::pages::head::hero;
use sapbao::parcel::Parts;
use sapbao::prerender;
use sapbao::routes::Location;

fn backend() -> Backend {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/public/data");
    Backend::of_folder(folder, "/data/")
}

fn site() -> Site {
    let site = prerender::at_once(backend().site());
    site.expect("the demo edition has a front door").document
}

/// The HTML of the page at `path` of the demo edition.
fn draw(path: &str) -> String {
    let (path, query) = path.split_once('?').unwrap_or((path, ""));
    let location = Location::parse(path, query);
    let arrived = prerender::arrive(&backend(), &site(), location);
    let now = Moment::from_seconds(0);
    prerender::draw(site().into(), backend(), arrived, Parts::default(), now).html
}

fn assert_has(html: &str, texts: &[&str]) {
    for text in texts {
        assert!(html.contains(text), "{text:?} is not in\n{html}");
    }
}

/// Holds that the page has an element of that name with these attributes among its own, and that text in it.
fn assert_has_element(html: &str, name: &str, attributes: &[(&str, &str)], text: &str) {
    let page = read(html);
    let found = find(&page.document, &|node| {
        is(node, name, attributes) && text_of(node).contains(text)
    });
    assert!(
        found.is_some(),
        "no <{name}> with {attributes:?} and {text:?} is in\n{html}"
    );
}

/// The page as browsers read it. Handles must not outlive it: dropping it empties every node.
fn read(html: &str) -> RcDom {
    parse_document(RcDom::default(), ParseOpts::default()).one(html)
}

/// The first node that fits, in the page's order.
fn find(node: &Handle, fits: &dyn Fn(&Handle) -> bool) -> Option<Handle> {
    if fits(node) {
        return Some(node.clone());
    }
    node.children
        .borrow()
        .iter()
        .find_map(|child| find(child, fits))
}

fn is(node: &Handle, wanted: &str, attributes: &[(&str, &str)]) -> bool {
    let NodeData::Element { name, attrs, .. } = &node.data else {
        return false;
    };
    let attrs = attrs.borrow();
    let has = |(key, value): &(&str, &str)| {
        attrs
            .iter()
            .any(|attribute| &*attribute.name.local == *key && &*attribute.value == *value)
    };
    &*name.local == wanted && attributes.iter().all(has)
}

fn text_of(node: &Handle) -> String {
    if let NodeData::Text { contents } = &node.data {
        return contents.borrow().to_string();
    }
    node.children.borrow().iter().map(text_of).collect()
}

#[test]
fn every_page_has_the_frame() {
    let html = draw("/");
    assert_has(
        &html,
        &[
            "Làng &amp; Nghề",
            "Chuyển đến nội dung chính",
            "Thừa Thiên Huế",
            "Đọc nhiều",
            "Số 12",
            "Giao diện máy tính",
            "Chịu trách nhiệm nội dung",
        ],
    );
}

#[test]
fn the_front_page_has_the_latest_and_a_block_for_each_section() {
    let html = draw("/");
    assert_has(
        &html,
        &[
            "Chè Shan tuyết Suối Giàng",
            "story--lead",
            "block-0",
            "block-1",
            "block-2",
        ],
    );
}

#[test]
fn an_article_has_its_text_and_the_stories_around_it() {
    let html = draw("/sai-1001.html");
    assert_has(
        &html,
        &[
            "<h1",
            "Bát Tràng từ lò bầu đến lò gas",
            "Chủ Nhật, 22/11/2026 | 08:15 GMT+7",
            "datetime=\"2026-11-22T08:15:00+07:00\"",
            "LN - ",
            "<blockquote>",
            "<table>",
            "<figcaption>",
            "Tin liên quan",
            "Tin khác",
        ],
    );
    assert_has_element(&html, "aside", &[("class", "box")], "");
}

#[test]
fn a_list_is_opened_as_far_as_its_address_says() {
    let first = draw("/chuyen-muc/lang-nghe");
    assert_has(
        &first,
        &[
            "<h1",
            "Làng nghề",
            "href=\"/chuyen-muc/lang-nghe?trang=2\"",
            "Xem thêm",
        ],
    );
    let whole = draw("/chuyen-muc/lang-nghe?trang=3");
    let count = |html: &str| html.matches("story--row").count();
    assert!(count(&whole) > count(&first));
    assert_has(&whole, &["Bạn đã xem hết danh sách."]);
    for path in ["/moi-nhat", "/doc-nhieu"] {
        assert_has(&draw(path), &["story--row", "?trang=2"]);
    }
}

#[test]
fn an_issue_has_its_pages() {
    let html = draw("/an-pham/so-12");
    assert_has(
        &html,
        &["Số 12", "id=\"trang-8\"", "/data/media/so-12-1.jpg"],
    );
}

#[test]
fn the_magazine_has_its_issues() {
    let html = draw("/an-pham");
    assert_has(
        &html,
        &[
            "<h1",
            "Ấn phẩm",
            "href=\"/an-pham/so-12\"",
            "Số 12",
            "datetime=\"2026-11-15",
        ],
    );
    assert!(!html.contains("Chưa có số báo nào"));
}

#[test]
fn pictures_and_pages_are_links_to_their_largest_files() {
    let article = draw("/sai-1001.html");
    assert_has(&article, &["data-gallery=\"pictures\"", "Ảnh {at}/{of}"]);
    for (id, href) in [
        ("hinh-1", "/data/media/bat-trang-lo-gas-1200.webp"),
        ("hinh-2", "/data/media/bat-trang-lo-bau-1200.webp"),
    ] {
        assert_has_element(&article, "a", &[("id", id), ("href", href)], "");
    }
    let issue = draw("/an-pham/so-12");
    assert_has(
        &issue,
        &[
            "data-gallery=\"pages\"",
            "href=\"#trang-1\"",
            "Xem từng trang",
            "href=\"/an-pham\"",
        ],
    );
    let last = [("id", "trang-8"), ("href", "/data/media/so-12-8-840.webp")];
    assert_has_element(&issue, "a", &last, "");
}

#[test]
fn what_is_not_there_is_said_to_be_so() {
    for path in [
        "/khong-co",
        "/khong-co-9999.html",
        "/chuyen-muc/khong-co",
        "/an-pham/khong-co",
    ] {
        assert_has(
            &draw(path),
            &["Không tìm thấy trang", "Về trang chủ", "Mới nhất"],
        );
    }
}

#[test]
fn what_a_page_carries_is_read_back_the_same() {
    for path in [
        "/",
        "/sai-1001.html",
        "/sai-1018.html",
        "/moi-nhat?trang=3",
        "/tac-gia/nguyen-thu-ha",
        "/thoi-tiet?noi=da-nang",
        "/an-pham",
        "/an-pham/so-12",
        "/tim-kiem",
    ] {
        let (path, query) = path.split_once('?').unwrap_or((path, ""));
        let location = Location::parse(path, query);
        let answer = prerender::arrive(&backend(), &site(), location).answer;
        let page = answer.expect("the demo edition has this page").document;
        let read = Page::read(&&page.write());
        assert_eq!(read.as_ref(), Some(&page), "{path}");
    }
}

#[test]
fn the_weather_page_has_the_chart_and_its_table() {
    let html = draw("/thoi-tiet?noi=da-nang");
    assert_has(
        &html,
        &[
            "Độ ẩm",
            "chart__line",
            "Biểu đồ 24 giờ",
            "<table>",
            "Mặt trời lặn",
            "/thoi-tiet?noi=thua-thien-hue",
        ],
    );
    assert_has_element(&html, "h2", &[("class", "now__place")], "Đà Nẵng");
}

#[test]
fn the_search_has_its_form_and_the_words_that_its_script_says() {
    let html = draw("/tim-kiem?q=gom");
    assert_has(
        &html,
        &[
            "<h1",
            "Tất cả các năm",
            "data-many=\"{count} kết quả cho “{query}”\"",
            "Thử lại",
            "href=\"/chuyen-muc/lang-nghe\"",
            // What leads on where nothing is found.
            "id=\"offered\"",
        ],
    );
    let form = [
        ("role", "search"),
        ("action", "/tim-kiem"),
        ("aria-labelledby", "search"),
    ];
    assert_has_element(&html, "form", &form, "");
    let field = [("name", "q"), ("aria-label", "Tìm trong báo")];
    assert_has_element(&html, "input", &field, "");
    assert_has_element(&html, "option", &[("value", "lang-nghe")], "Làng nghề");
    // The way there, from every page.
    let way = [("href", "/tim-kiem"), ("aria-label", "Tìm kiếm")];
    assert_has_element(&draw("/"), "a", &way, "");
}

#[test]
fn authors_and_topics_have_their_lists() {
    assert_has(
        &draw("/tac-gia/nguyen-thu-ha"),
        &["<h1", "Nguyễn Thu Hà", "Tác giả", "role=\"feed\""],
    );
    let html = draw("/sai-1001.html");
    assert_has(
        &html,
        &["href=\"/tac-gia/nguyen-thu-ha\"", "href=\"/chu-de/"],
    );
}

#[test]
fn the_first_picture_is_the_one_that_a_head_asks_for() {
    for path in ["/", "/sai-1001.html", "/sai-1018.html", "/an-pham/so-12"] {
        let arrived = prerender::arrive(&backend(), &site(), Location::parse(path, ""));
        let (picture, sizes) = hero(&arrived).expect("each of them begins with a picture");
        let (_, srcset) = &picture.source_sets()[0];
        let page = read(&draw(path));
        let asked = find(&page.document, &|node| {
            let is_urgent = |img: &Handle| is(img, "img", &[("fetchpriority", "high")]);
            is(node, "picture", &[]) && find(node, &is_urgent).is_some()
        });
        let asked = asked.expect("a picture that is not lazy");
        for (name, attributes) in [
            (
                "source",
                &[("srcset", srcset.as_str()), ("sizes", sizes)][..],
            ),
            ("img", &[("src", picture.src.as_str())]),
        ] {
            let found = find(&asked, &|node| is(node, name, attributes));
            assert!(found.is_some(), "{path}: no <{name}> with {attributes:?}");
        }
    }
}
