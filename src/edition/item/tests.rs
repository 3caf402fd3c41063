//! What is read of an item, and what is not believed.

use super::*;
use serde_json::{Value, json};

const WIRE: Wire = Wire {
    base: "https://api.example/feeds/1.json",
    home_origin: "https://bao.example",
};

fn item(json: Value) -> Option<Item> {
    Item::parse(&&json, WIRE)
}

#[test]
fn an_item_needs_an_id_and_a_title_and_nothing_else() {
    let item = item(json!({"id": 7, "title": "Gốm & lửa"})).unwrap();
    assert_eq!(item.id.as_str(), "7");
    assert_eq!(item.address.href(), "/gom-lua-7.html");
    assert_eq!(item.lead, None);
    for broken in [
        json!({"title": "x"}),
        json!({"id": "1"}),
        json!({"id": "1", "title": " "}),
        json!({"id": {}, "title": "x"}),
        json!("x"),
        json!(null),
        json!([]),
    ] {
        assert_eq!(super::Item::parse(&&broken, WIRE), None, "{broken}");
    }
}

#[test]
fn the_lead_is_the_summary_or_the_text() {
    let both = json!({"id": "1", "title": "x", "summary": "a", "content_text": "b"});
    assert_eq!(item(both).unwrap().lead.as_deref(), Some("a"));
    let text = json!({"id": "1", "title": "x", "content_text": "b"});
    assert_eq!(item(text).unwrap().lead.as_deref(), Some("b"));
}

#[test]
fn a_page_of_this_site_is_known_by_path_and_by_origin() {
    for url in [
        "/ten-cu-7.html",
        "https://bao.example/ten-cu-7.html",
        "http://WWW.Bao.example/ten-cu-7.html",
    ] {
        let item = item(json!({"id": "7", "title": "Tên mới", "url": url})).unwrap();
        assert_eq!(item.address, Address::Here("/ten-cu-7.html".into()));
    }
}

#[test]
fn an_url_that_leads_to_another_story_or_to_code_is_not_used() {
    for url in [
        "/khac-8.html",
        "javascript:alert(1)",
        "/\"><script>-7.html",
        "//evil.example/x-7.html",
    ] {
        let item = item(json!({"id": "7", "title": "Tên", "url": url})).unwrap();
        assert_eq!(item.address, Address::Here("/ten-7.html".into()), "{url}");
    }
}

#[test]
fn an_item_of_somebody_elses_list_leads_there() {
    let item = item(json!({"id": "https://blog.example/a", "title": "Blog",
                           "url": "https://blog.example/a"}))
    .unwrap();
    assert_eq!(
        item.address,
        Address::Elsewhere("https://blog.example/a".into())
    );
}

#[test]
fn sizes_that_no_picture_has_are_not_believed() {
    for (width, height) in [
        (json!(0), json!(5)),
        (json!(-3), json!(5)),
        (json!(1e9), json!(5)),
        (json!("x"), json!(5)),
        (json!(10), json!(null)),
    ] {
        let json = json!({"id": "1", "title": "x", "image": "a.jpg",
                          "_news": {"image": {"width": width, "height": height}}});
        assert_eq!(item(json).unwrap().picture.unwrap().size, None);
    }
}

#[test]
fn wrong_types_anywhere_cost_only_their_field() {
    let item = item(json!({
        "id": "1", "title": "x", "summary": 5, "image": {}, "authors": "Hà", "tags": [1, " a ", ""],
        "date_published": "hôm qua", "_news": [], "url": 3
    }))
    .unwrap();
    assert_eq!(
        (item.lead, item.picture, item.published),
        (None, None, None)
    );
    assert!(item.authors.is_empty());
    assert_eq!(item.tags, ["a"]);
}
