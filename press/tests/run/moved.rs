//! A story whose headline is mended has another address: the former one leads there.

use serde_json::{Value, json};

use crate::support::Site;

/// Writes an edition of one story with this headline, and of another.
fn put(site: &Site, headline: &str) {
    let story = json!({"id": "7", "title": headline, "content_html": "<p>Chữ</p>"});
    let other = json!({"id": "8", "title": "Gốm", "content_html": "<p>Chữ</p>"});
    list(site, &[&story, &other]);
    site.write_edition("articles/7.json", &story.to_string());
    site.write_edition("articles/8.json", &other.to_string());
}

fn list(site: &Site, stories: &[&Value]) {
    let list = json!({ "items": stories });
    site.write_edition("latest.json", &list.to_string());
}

#[test]
fn a_former_address_leads_to_the_present_one_for_as_long_as_the_story_is_there() {
    let site = Site::new();
    put(&site, "Lụa <Vạn> Phúc");
    site.press(&site.edition()).succeeds();
    let [former, second, present] = ["lua-van-phuc-7.html", "lua-ha-dong-7.html", "lua-7.html"];
    assert!(site.read(former).contains("<h1"));

    put(&site, "Lụa Hà Đông");
    site.press(&site.edition()).succeeds();
    put(&site, "Lụa");
    for _ in 0..2 {
        site.press(&site.edition()).succeeds();
        assert!(site.read(present).contains("<h1"));
        for former in [former, second] {
            let page = site.read(former);
            assert!(
                page.contains("http-equiv=\"refresh\" content=\"0; url=/lua-7.html\""),
                "{page}"
            );
            assert!(page.contains("<a href=\"/lua-7.html\">"), "{page}");
        }
    }

    let other = json!({"id": "8", "title": "Gốm"});
    list(&site, &[&other]);
    site.press(&site.edition()).succeeds();
    for gone in [former, second, present] {
        assert!(!site.exists(gone), "{gone}");
    }
    assert!(site.read("gom-8.html").contains("<h1"));
}

#[test]
fn the_address_that_a_story_gives_itself_leads_to_where_lists_lead() {
    let site = Site::new();
    put(&site, "Lụa");
    let story = json!({"id": "7", "title": "Lụa Vạn Phúc", "content_html": "<p>Chữ</p>"});
    site.write_edition("articles/7.json", &story.to_string());
    for _ in 0..2 {
        site.press(&site.edition()).succeeds();
        assert!(site.read("lua-7.html").contains("<h1"));
        assert!(
            site.read("lua-van-phuc-7.html")
                .contains("url=/lua-7.html\"")
        );
    }
}

#[test]
fn a_bad_hour_forgets_no_former_address() {
    let site = Site::new();
    put(&site, "Lụa Vạn Phúc");
    site.press(&site.edition()).succeeds();
    put(&site, "Lụa");
    site.write_edition("articles/7.json", "{");
    site.press(&site.edition()).leaves_out();
    assert!(!site.exists("lua-van-phuc-7.html"));
    put(&site, "Lụa");
    site.press(&site.edition()).succeeds();
    assert!(site.read("lua-van-phuc-7.html").contains("url=/lua-7.html"));
}

#[test]
fn an_address_never_leads_to_another_story() {
    let site = Site::new();
    let [one, two] = ["1", "so-1"].map(|id| json!({"id": id, "title": format!("Tin {id}")}));
    list(&site, &[&one, &two]);
    for story in [&one, &two] {
        let path = format!("articles/{}.json", story["id"].as_str().unwrap());
        site.write_edition(&path, &story.to_string());
    }
    site.press(&site.edition()).succeeds();
    let former = "tin-so-1-so-1.html";
    assert!(site.read(former).contains("<h1"));
    let mended = json!({"id": "so-1", "title": "Mới"});
    list(&site, &[&one, &mended]);
    site.write_edition("articles/so-1.json", &mended.to_string());
    site.press(&site.edition()).succeeds();
    assert!(site.read(former).contains("url=/moi-so%2D1.html"));
    list(&site, &[&one]);
    site.press(&site.edition()).succeeds();
    assert!(!site.exists(former) && !site.exists("moi-so-1.html"));
}

#[test]
fn the_address_that_another_list_gives_a_story_leads_to_its_page() {
    let site = Site::new();
    put(&site, "Lụa");
    let list = json!({"items": [{"id": "7", "title": "Lụa, đọc nhiều"}]});
    site.write_edition("most-read.json", &list.to_string());
    site.press(&site.edition()).succeeds();
    assert!(
        site.read("lua-doc-nhieu-7.html")
            .contains("url=/lua-7.html\"")
    );
}

#[test]
fn of_another_paper_in_the_same_place_no_address_stays() {
    let site = Site::new();
    put(&site, "Lụa");
    site.press(&site.edition()).succeeds();
    let front_door = std::fs::read_to_string(site.edition() + "/site.json").unwrap();
    site.write_edition("site.json", &front_door.replace("Làng & nghề", "Báo khác"));
    put(&site, "Chuyện khác");
    site.press(&site.edition()).succeeds();
    assert!(!site.exists("lua-7.html"));
}
