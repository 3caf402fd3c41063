//! A story whose headline is mended has another address: the former one leads there.

use serde_json::{Value, json};

use crate::support::Site;

/// Writes an edition of one story with this headline, and of another.
fn put(site: &Site, headline: &str) {
    put_all(site, &[story("7", headline), story("8", "Gốm")]);
}

fn story(id: &str, headline: &str) -> Value {
    json!({"id": id, "title": headline, "content_html": "<p>Chữ</p>"})
}

/// Writes an edition of these stories.
fn put_all(site: &Site, stories: &[Value]) {
    site.write_edition("latest.json", &json!({ "items": stories }).to_string());
    for story in stories {
        let path = format!("articles/{}.json", story["id"].as_str().unwrap());
        site.write_edition(&path, &story.to_string());
    }
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

    put_all(&site, &[story("8", "Gốm")]);
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
    let own = story("7", "Lụa Vạn Phúc");
    site.write_edition("articles/7.json", &own.to_string());
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
    let one = story("1", "Tin 1");
    put_all(&site, &[one.clone(), story("so-1", "Tin so-1")]);
    site.press(&site.edition()).succeeds();
    let former = "tin-so-1-so-1.html";
    assert!(site.read(former).contains("<h1"));
    put_all(&site, &[one.clone(), story("so-1", "Mới")]);
    site.press(&site.edition()).succeeds();
    assert!(site.read(former).contains("url=/moi-so%2D1.html"));
    put_all(&site, &[one]);
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
