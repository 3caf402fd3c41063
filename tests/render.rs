//! The press's half of the app: every page kind is drawn natively, and its text is there.

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
    let site = futures::executor::block_on(backend().site());
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
            "<aside class=\"box\">",
            "<figcaption>",
            "Tin liên quan",
            "Tin khác",
        ],
    );
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
fn the_magazine_has_its_issues_by_year() {
    let html = draw("/an-pham");
    assert_has(
        &html,
        &[
            "<h1",
            "Ấn phẩm",
            ">2026<",
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
    assert_has(
        &article,
        &[
            "data-gallery=\"pictures\"",
            "href=\"/data/media/bat-trang-lo-gas-1200.webp\" id=\"hinh-1\"",
            "href=\"/data/media/bat-trang-lo-bau-1200.webp\" id=\"hinh-2\"",
            "Ảnh {at}/{of}",
        ],
    );
    let issue = draw("/an-pham/so-12");
    assert_has(
        &issue,
        &[
            "data-gallery=\"pages\"",
            "href=\"#trang-1\"",
            "Xem từng trang",
            "href=\"/data/media/so-12-8-840.webp\" id=\"trang-8\"",
            "href=\"/an-pham\"",
        ],
    );
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
            "<h2 class=\"now__place\">Đà Nẵng",
            "Độ ẩm",
            "chart__line",
            "Biểu đồ 24 giờ",
            "<table>",
            "Mặt trời lặn",
            "/thoi-tiet?noi=thua-thien-hue",
        ],
    );
}

#[test]
fn the_search_has_its_form_and_the_words_that_its_script_says() {
    let html = draw("/tim-kiem?q=gom");
    assert_has(
        &html,
        &[
            "<h1",
            "<form role=\"search\" action=\"/tim-kiem\" aria-labelledby=\"search\"",
            "name=\"q\" aria-label=\"Tìm trong báo\"",
            "<option value=\"lang-nghe\">Làng nghề",
            "Tất cả các năm",
            "data-many=\"{count} kết quả cho “{query}”\"",
            "Thử lại",
            "href=\"/chuyen-muc/lang-nghe\"",
            // What leads on where nothing is found.
            "id=\"offered\"",
        ],
    );
    // The way there, from every page.
    assert_has(&draw("/"), &["href=\"/tim-kiem\" aria-label=\"Tìm kiếm\""]);
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
        let html = draw(path);
        let (before, _) = html
            .split_once("fetchpriority=\"high\"")
            .expect("a picture that is not lazy");
        let (_, asked) = before.rsplit_once("<picture").expect("a picture");
        assert_has(
            asked,
            &[
                &format!("srcset=\"{srcset}\""),
                &format!("sizes=\"{sizes}\""),
                &format!("src=\"{}\"", picture.src),
            ],
        );
    }
}
