//! The index of the search, as the press writes it.

mod support;

use std::collections::BTreeMap;
use std::fs;
use std::io::Read as _;
use std::path::Path;

use serde_json::{Value, json};
use support::{Site, backend};

/// An edition of stories with these ids and bodies, the newest first.
fn edition(stories: &[(usize, &str)]) -> Site {
    let site = Site::new();
    put(&site, stories);
    site
}

fn put(site: &Site, stories: &[(usize, &str)]) {
    let items: Vec<_> = stories.iter().map(|&(id, _)| item(id)).collect();
    let latest =
        json!({"version": "https://jsonfeed.org/version/1.1", "title": "Mới", "items": items});
    site.write_edition("latest.json", &latest.to_string());
    for &(id, body) in stories {
        let mut article = item(id);
        article["content_html"] = body.into();
        site.write_edition(&format!("articles/{id}.json"), &article.to_string());
    }
}

fn item(id: usize) -> Value {
    json!({
        "id": id.to_string(),
        "title": format!("Đường gốm {id}"),
        "summary": "Lò <b> đỏ & lửa",
        "date_published": "2025-12-31T23:30:00+00:00",
        "tags": ["gốm"],
        "authors": [{"name": "Đỗ Hà"}],
        "image": "a.jpg",
        "_news": {"section": {"slug": "ocop", "title": "OCOP"}},
    })
}

fn catalogue(site: &Site) -> Value {
    serde_json::from_str(&site.read("search.json")).unwrap()
}

/// The folders of the shards, as paths in the site.
fn shards(site: &Site) -> Vec<String> {
    let catalogue = catalogue(site);
    let shards = catalogue["shards"].as_array().unwrap();
    let path = |shard: &Value| shard.as_str().unwrap().trim_matches('/').to_owned();
    shards.iter().map(path).collect()
}

/// Every file of a folder of the site.
fn files(site: &Site, folder: &str) -> BTreeMap<String, Vec<u8>> {
    let mut found = BTreeMap::new();
    let mut folders = vec![site.out().join(folder)];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let name = path.strip_prefix(site.out()).unwrap();
                let name = name.to_str().unwrap().to_owned();
                found.insert(name, fs::read(&path).unwrap());
            }
        }
    }
    found
}

/// The files of a folder of a shard without Pagefind's own mark, which stands before what they hold.
fn unpacked(site: &Site, folder: &str) -> Vec<Vec<u8>> {
    let unpack = |content: Vec<u8>| {
        let mut unpacked = Vec::new();
        flate2::read::GzDecoder::new(&content[..])
            .read_to_end(&mut unpacked)
            .unwrap();
        unpacked.split_off("pagefind_dcd".len())
    };
    files(site, folder).into_values().map(unpack).collect()
}

/// What the index knows of each story of a shard.
fn fragments(site: &Site, shard: &str) -> Vec<Value> {
    unpacked(site, &format!("{shard}/fragment"))
        .iter()
        .map(|content| serde_json::from_slice(content).unwrap())
        .collect()
}

/// Whether a word of at most 23 letters of ASCII is in the index of a shard, by itself: in CBOR its length stands before it.
fn has_word(site: &Site, shard: &str, word: &str) -> bool {
    let mut packed = vec![0x60 + u8::try_from(word.len()).unwrap()];
    packed.extend(word.as_bytes());
    let pieces = unpacked(site, &format!("{shard}/index"));
    let has = |piece: &Vec<u8>| piece.windows(packed.len()).any(|bytes| bytes == packed);
    pieces.iter().any(has)
}

#[test]
fn an_index_is_what_a_search_loads_and_no_more() {
    let site = edition(&[(1, "<p>Men lam</p>")]);
    site.press(&site.edition()).succeeds();
    let engine = catalogue(&site)["engine"].as_str().unwrap().to_owned();
    assert!(site.exists(engine.trim_start_matches('/')), "{engine}");
    let [shard] = &shards(&site)[..] else {
        panic!("{} has one shard", catalogue(&site));
    };
    for name in files(&site, "pagefind").keys() {
        let of_engine = name.starts_with(engine.trim_start_matches('/'));
        let in_shard = name.strip_prefix(&format!("{shard}/"));
        let of_shard = in_shard.is_some_and(|name| {
            [
                "fragment/",
                "index/",
                "filter/",
                "pagefind-entry.json",
                "pagefind.vi_",
                "wasm.unknown.",
            ]
            .iter()
            .any(|start| name.starts_with(start))
        });
        assert!(of_engine || of_shard, "{name} is not for the search");
    }
    assert!(site.exists(&format!("{shard}/wasm.unknown.pagefind")));
    let headers = site.read("_headers");
    let kept = "/pagefind/*\n  Cache-Control: public, max-age=31536000, immutable\n";
    assert!(headers.contains(kept), "{headers}");
}

#[test]
fn a_story_is_indexed_once_with_its_strokes_as_marks() {
    let site = edition(&[(
        7,
        "<h2>Đất</h2><p>Sét đỏ&nbsp;sông Hồng.</p><script>bad()</script>",
    )]);
    site.press(&site.edition()).succeeds();
    let [story] = &fragments(&site, &shards(&site)[0])[..] else {
        panic!("one story");
    };
    assert_eq!(story["url"], "/duong-gom-7-7.html");
    assert_eq!(
        story["content"],
        "Lò <b> d\u{369}ỏ & lửa. D\u{369}ất. Sét d\u{369}ỏ sông Hồng."
    );
    assert_eq!(story["meta"]["title"], "D\u{369}ường gốm 7");
    assert_eq!(story["meta"]["authors"], "D\u{369}ỗ Hà");
    assert_eq!(story["filters"]["section"], json!(["ocop"]));
    // New Year came first in Hà Nội.
    assert_eq!(story["filters"]["year"], json!(["2026"]));
    let card: Value = serde_json::from_str(story["filters"]["card"][0].as_str().unwrap()).unwrap();
    assert_eq!(
        card,
        json!({"picture": "/data/articles/a.jpg", "datetime": "2026-01-01T06:30:00+07:00", "time": "06:30 01/01/2026"})
    );
}

#[test]
fn a_word_behind_a_dash_is_in_the_index_as_one_behind_a_hyphen_is() {
    for text in ["2021-2025, Nội-Huế", "2021–2025, Nội—Huế"] {
        let site = edition(&[(1, &format!("<p>{text}</p>"))]);
        site.press(&site.edition()).succeeds();
        // As readers type them: Pagefind takes the sign out of what they look for.
        for word in ["2021", "2025", "20212025", "noi", "hue", "noihue"] {
            assert!(has_word(&site, &shards(&site)[0], word), "{word} of {text}");
        }
    }
}

#[test]
fn the_same_edition_makes_the_same_index() {
    let stories = [
        (3, "<p>Ba mùa lúa</p>"),
        (2, "<p>Hai vụ đay</p>"),
        (1, "<p>Một</p>"),
    ];
    let [first, second] = [(); 2].map(|()| {
        let site = edition(&stories);
        site.press(&site.edition()).succeeds();
        files(&site, "pagefind")
    });
    assert_eq!(first, second);
}

#[test]
fn a_story_that_cannot_be_read_is_named_and_the_others_are_indexed() {
    let site = edition(&[(2, "<p>Hai</p>"), (1, "<p>Một</p>")]);
    site.write_edition("articles/2.json", "{");
    // What is left out is said below the feeds, which need to know the site's address.
    let path = Path::new(&site.edition()).join("site.json");
    let mut front_door: Value = serde_json::from_slice(&fs::read(&path).unwrap()).unwrap();
    front_door["home_url"] = "https://bao.example".into();
    fs::write(path, front_door.to_string()).unwrap();
    let said = site.press(&site.edition()).leaves_out();
    assert!(said.contains("left out:"), "{said}");
    assert!(said.contains("articles/2.json"), "{said}");
    assert_eq!(fragments(&site, &shards(&site)[0]).len(), 1);
}

#[test]
fn an_edition_without_stories_and_one_read_by_its_url_have_nothing_to_search() {
    let site = Site::new();
    site.press(&site.edition()).succeeds();
    assert!(shards(&site).is_empty());

    let origin = backend(&site.edition());
    site.press(&format!("{origin}/bao/")).succeeds();
    assert_eq!(catalogue(&site), json!({"engine": null, "shards": []}));
    assert!(!site.exists("pagefind"));
}
