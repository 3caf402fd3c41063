//! Which path is answered by what.

use crate::hosts::hosts;

#[test]
fn every_page_is_at_its_path() {
    let hosts = hosts();
    for (path, text) in [
        ("/", "the front page"),
        ("/?a=b", "the front page"),
        ("/gom-bat-trang-12.html", "an article"),
        ("/moi-nhat", "the latest"),
        ("/gom-so%2D7.html", "an article with a hyphen"),
        ("/moi-nhat?trang=2", "the latest"),
        // A folder of the same name lies beside it.
        ("/chuyen-muc/ocop", "a section"),
        ("/chuyen-muc/ocop/trang-1", "an archive page"),
    ] {
        hosts.each(path, &[], |asked, answer| {
            assert_eq!(answer.status(), 200, "{asked}");
            assert_eq!(answer.text(), text, "{asked}");
        });
    }
}

#[test]
fn other_forms_of_a_path_lead_to_the_page() {
    let hosts = hosts();
    for (path, page) in [
        ("/index.html", "/"),
        ("/index", "/"),
        ("/index?a=b", "/?a=b"),
        ("/moi-nhat/", "/moi-nhat"),
        ("/moi-nhat.html", "/moi-nhat"),
        ("/moi-nhat.html?trang=2", "/moi-nhat?trang=2"),
        ("/gom-bat-trang-12", "/gom-bat-trang-12.html"),
        ("/gom-bat-trang-12?a=b", "/gom-bat-trang-12.html?a=b"),
        // A hyphen that is not encoded would divide the id.
        ("/gom-so%2D7", "/gom-so%2D7.html"),
        ("//", "/"),
        ("//moi-nhat", "/moi-nhat"),
        ("//moi-nhat/", "/moi-nhat"),
        ("/chuyen-muc//ocop", "/chuyen-muc/ocop"),
        ("/chuyen-muc///ocop//?trang=2", "/chuyen-muc/ocop?trang=2"),
        ("//gom-bat-trang-12.html", "/gom-bat-trang-12.html"),
        ("/data//site.json", "/data/site.json"),
        ("/chuyen-muc/ocop/", "/chuyen-muc/ocop"),
        ("/chuyen-muc/ocop/?trang=2", "/chuyen-muc/ocop?trang=2"),
        ("/chuyen-muc/ocop.html", "/chuyen-muc/ocop"),
        ("/chuyen-muc/ocop/trang-1.html", "/chuyen-muc/ocop/trang-1"),
        ("/gom-bat-trang-12.html/", "/gom-bat-trang-12.html"),
    ] {
        hosts.each(path, &[], |asked, answer| {
            assert_eq!(answer.status(), 301, "{asked}");
            assert_eq!(answer.header("location"), Some(page), "{asked}");
        });
    }
}

#[test]
fn an_unknown_page_is_the_shell_and_not_found() {
    let hosts = hosts();
    for path in [
        "/khong-co-gi",
        "/sai-ten-12.html",
        "/chuyen-muc/khong-co",
        "/chuyen-muc",
        "/l%C3%A0ng",
        "/ban-2.0-ra-mat",
        "/404.html",
        "/404",
        // Nothing of a page at the top that is no article's.
        "/lac-de",
        "//l%C3%A0ng",
    ] {
        hosts.each(path, &[], |asked, answer| {
            assert_eq!(answer.status(), 404, "{asked}");
            assert_eq!(answer.text(), "the shell", "{asked}");
            assert_eq!(
                answer.header("content-type"),
                Some("text/html; charset=utf-8"),
                "{asked}"
            );
        });
    }
}

#[test]
fn an_unknown_file_is_a_word_and_not_found() {
    let hosts = hosts();
    for path in [
        "/data/articles/9.json",
        "/data/nothing",
        "/data/",
        "/data/media/",
        "/old-0123456789ab.wasm",
        "/favicon.ico",
        "/a/b.JPG",
        "/chuyen-muc/khong-co/feed.xml",
    ] {
        hosts.each(path, &[("accept", "text/html")], |asked, answer| {
            assert_eq!(answer.status(), 404, "{asked}");
            assert_eq!(answer.text().trim_end(), "Not found", "{asked}");
            assert_eq!(
                answer.header("content-type"),
                Some("text/plain; charset=utf-8"),
                "{asked}"
            );
        });
    }
}
