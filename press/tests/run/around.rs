//! Stories that no list has, and that articles lead to.

use std::sync::mpsc::channel;
use std::time::Duration;

use serde_json::{Value, json};

use crate::interrupted::time_to_end;
use crate::support::{Site, backend, backend_of};

fn story(id: u32) -> Value {
    json!({"id": id.to_string(), "title": "Gốm"})
}

fn list(ids: &[u32]) -> Value {
    json!({"items": ids.iter().map(|id| story(*id)).collect::<Vec<_>>()})
}

/// Writes an article with this around it.
fn put_article(site: &Site, id: u32, news: &Value) {
    let mut article = story(id);
    article["_news"] = news.clone();
    site.put(&format!("articles/{id}.json"), &article);
}

fn page(id: u32) -> String {
    format!("gom-{id}.html")
}

/// A paper whose one listed story leads to five others, by every way there is, and in circles.
fn paper() -> Site {
    let site = Site::new();
    site.set_in_front_door(json!({"home_url": "https://bao.example"}));
    site.put("latest.json", &list(&[1]));
    let around =
        json!({"related": [story(2)], "newer": [story(3)], "older_url": "../older/1.json"});
    put_article(&site, 1, &around);
    put_article(&site, 2, &json!({"related": [story(6), story(1)]}));
    put_article(&site, 6, &json!({"related": [story(2)]}));
    let mut older = list(&[4]);
    older["next_url"] = json!("2.json");
    site.put("older/1.json", &older);
    older = list(&[5]);
    older["next_url"] = json!("1.json");
    site.put("older/2.json", &older);
    for id in 3..=5 {
        put_article(&site, id, &json!({"older_url": "../older/1.json"}));
    }
    site
}

#[test]
fn they_have_pages_like_all_others_for_as_long_as_anything_leads_to_them() {
    let site = paper();
    let origin = backend(&site.edition());
    for edition in [site.edition(), format!("{origin}/bao")] {
        site.press(&edition).succeeds();
        let sitemap = site.read("sitemap.xml");
        for id in 1..=6 {
            assert!(site.read(&page(id)).contains("<h1"), "{id} of {edition}");
            let address = format!("https://bao.example/{}<", page(id));
            assert_eq!(sitemap.matches(&address).count(), 1, "{id} of {edition}");
        }
    }
    put_article(&site, 1, &json!({"newer": [story(3)]}));
    for edition in [site.edition(), format!("{origin}/bao")] {
        site.press(&edition).succeeds();
        let left: Vec<_> = (1..=6).filter(|id| site.exists(&page(*id))).collect();
        // The list below the third still has two of them.
        assert_eq!(left, [1, 3, 4, 5], "{edition}");
    }
}

#[cfg(unix)]
#[test]
fn their_pages_are_kept_when_nothing_changed() {
    use std::os::unix::fs::MetadataExt;
    let site = paper();
    let files = || [2, 5, 6].map(|id| std::fs::metadata(site.out().join(page(id))).unwrap().ino());
    site.press(&site.edition()).succeeds();
    // A new hour may begin in between; but not twice.
    let runs = [(); 3].map(|()| {
        site.press(&site.edition()).succeeds();
        files()
    });
    assert!(runs[0] == runs[1] || runs[1] == runs[2], "{runs:?}");
}

#[test]
fn one_that_cannot_be_read_is_left_out_and_named() {
    let site = paper();
    put_article(&site, 6, &json!({"related": [story(7)]}));
    let origin = backend(&site.edition());
    for (edition, documents) in [
        (site.edition(), "/data".to_owned()),
        (format!("{origin}/bao"), format!("{origin}/bao")),
    ] {
        let said = site.press(&edition).leaves_out();
        let named = format!("  {documents}/articles/7.json: there is no such file\n");
        assert!(said.contains(&named), "{said}");
        assert!(site.exists(&page(6)) && !site.exists(&page(7)));
    }
}

#[test]
fn a_list_below_an_article_is_named_where_it_breaks_off() {
    let site = paper();
    site.remove_from_edition("older/2.json");
    let said = site.press(&site.edition()).leaves_out();
    assert!(said.contains("  /data/older/2.json: "), "{said}");
    assert!(site.exists(&page(4)) && !site.exists(&page(5)));
}

#[test]
fn a_former_headline_beside_an_article_leads_to_the_story() {
    let site = paper();
    let former = json!({"id": "1", "title": "Gốm xưa"});
    put_article(&site, 5, &json!({"related": [former]}));
    site.press(&site.edition()).succeeds();
    assert!(site.read("gom-xua-1.html").contains("url=/gom-1.html\""));
}

#[test]
fn their_tags_and_authors_have_lists_as_well() {
    let site = paper();
    site.set_in_front_door(
        json!({"author_url": "authors/{slug}.json", "tag_url": "tags/{slug}.json"}),
    );
    let article = json!({"id": "6", "title": "Gốm", "tags": ["Men lam"]});
    site.put("articles/6.json", &article);
    site.put("tags/men-lam.json", &list(&[8]));
    let by_ha = json!({"id": "8", "title": "Gốm", "authors": [{"name": "Hà"}]});
    site.put("articles/8.json", &by_ha);
    site.put("authors/ha.json", &list(&[8, 9]));
    put_article(&site, 9, &json!({}));
    let origin = backend(&site.edition());
    for edition in [site.edition(), format!("{origin}/bao")] {
        site.press(&edition).succeeds();
        for page in ["chu-de/men-lam", "gom-8", "tac-gia/ha", "gom-9"] {
            assert!(site.exists(&format!("{page}.html")), "{page} of {edition}");
        }
    }
}

#[test]
fn a_server_is_asked_for_each_of_them_where_it_is_found_and_where_it_is_drawn() {
    let site = paper();
    let (edition, (sender, asked)) = (site.edition(), channel());
    let origin = backend_of(move |_, path| {
        let _ = sender.send(path.to_owned());
        std::fs::read_to_string(format!("{edition}/{path}")).map_err(|_| 404)
    });
    site.press(&format!("{origin}/bao")).succeeds();
    let asked: Vec<_> = asked.try_iter().collect();
    for id in 2..=6 {
        let article = format!("articles/{id}.json");
        let times = asked.iter().filter(|path| **path == article).count();
        assert_eq!(times, 2, "{asked:?}");
    }
}

#[cfg(unix)]
#[test]
fn an_interruption_is_heard_while_each_article_leads_to_another() {
    let site = paper();
    let (edition, (sender, asked)) = (site.edition(), channel());
    let origin = backend_of(move |_, path| {
        let name = path.strip_prefix("articles/");
        let Some(id) = name.and_then(|name| name.strip_suffix(".json")?.parse::<u32>().ok()) else {
            return std::fs::read_to_string(format!("{edition}/{path}")).map_err(|_| 404);
        };
        let _ = sender.send(id);
        let mut article = story(id);
        article["_news"] = json!({"related": [story(id + 1)]});
        Ok(article.to_string())
    });
    let run = site.command(&format!("{origin}/bao"), &[]).spawn().unwrap();
    asked.iter().find(|id| *id == 50).unwrap();
    assert!(time_to_end(run) < Duration::from_secs(10));
}
