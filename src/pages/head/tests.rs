use super::*;
use crate::backend::Delivered;
use crate::edition::article::Article;
use crate::edition::item::Wire;
use crate::navigation::{Arrival, Visit};
use crate::routes::Location;
use serde_json::{Value, json};
use std::sync::Arc;

const ORIGIN: &str = "https://bao.example";

fn site() -> Site {
    let json = json!({"name": "Báo", "tagline": "Tin nhanh", "latest_url": "l.json",
        "most_read_url": "m.json", "article_url": "a/{id}.json"});
    Site::parse(&&json, "/data/site.json").unwrap()
}

fn article(mut json: Value) -> Arrived {
    json["id"] = json!("1");
    json["title"] = json!("Tin");
    let wire = Wire {
        base: "/data/a/1.json",
        home_origin: ORIGIN,
    };
    let article = Article::parse(&&json, wire).unwrap();
    arrived("/tin-1.html", Ok(Page::Article(Arc::new(article))))
}

fn arrived(path: &str, answer: Result<Page, Fault>) -> Arrived {
    Arrived {
        visit: Visit {
            location: Location::parse(path, ""),
            arrival: Arrival::Opened,
            serial: 0,
        },
        answer: answer.map(Delivered::fresh),
    }
}

#[test]
fn a_text_is_cut_between_words() {
    for (text, expected) in [
        ("", ""),
        (" một \n hai ", "một hai"),
        ("một hai ba", "một hai ba"),
        ("một hai bao", "một hai…"),
        ("một hai b c", "một hai b…"),
        ("nghiêngnghiêng", "nghiêngng…"),
    ] {
        let line = beginning(text, 10);
        assert_eq!(line, expected);
        assert!(line.chars().count() <= 10);
    }
}

#[test]
fn a_story_is_described_by_its_lead_or_its_text() {
    let description = |json| Head::of(&article(json), &site(), ORIGIN).description;
    let text = "<p>Chữ <b>đậm</b></p>";
    let with_lead = json!({"summary": "Dẫn", "content_html": text});
    assert_eq!(description(with_lead), "Dẫn");
    assert_eq!(description(json!({"content_html": text})), "Chữ đậm");
    assert_eq!(description(json!({})), "Tin nhanh");
}

#[test]
fn without_a_home_nothing_has_an_address_but_what_is_elsewhere() {
    let of = |json| {
        let head = Head::of(&article(json), &site(), "");
        (head.canonical, head.picture)
    };
    assert_eq!(of(json!({"image": "a.jpg"})), (None, None));
    let elsewhere = "https://khac.example/a.jpg";
    assert_eq!(
        of(json!({"image": elsewhere})),
        (None, Some(elsewhere.to_owned()))
    );
}

#[test]
fn what_failed_is_not_said_to_be_gone() {
    let head = |fault| Head::of(&arrived("/tin-1.html", Err(fault)), &site(), ORIGIN);
    assert!(!head(Fault::NotFound).is_indexed);
    let failed = head(Fault::Refused { status: 403 });
    assert!(failed.is_indexed && failed.canonical.is_none());
}

#[test]
fn only_a_picture_at_the_top_is_fetched_before_all_others() {
    let hero_of = |json| hero(&article(json)).map(|(picture, _)| picture.src.clone());
    let body = "<figure><img src='b.jpg'></figure><p>Chữ</p>";
    assert_eq!(
        hero_of(json!({"image": "a.jpg", "content_html": body})).as_deref(),
        Some("/data/a/a.jpg")
    );
    for image in ["b.jpg", ""] {
        let of_body = json!({"image": image, "content_html": body});
        assert_eq!(
            hero_of(of_body).as_deref(),
            Some("/data/a/b.jpg"),
            "{image}"
        );
    }
    let below = format!("<p>Chữ</p>{body}");
    assert_eq!(hero_of(json!({"content_html": below})), None);
}
