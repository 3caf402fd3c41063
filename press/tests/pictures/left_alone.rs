//! Pictures of which no copies can be made stay as the edition has them.

use std::fs;
use std::path::PathBuf;

use crate::drawn;
use crate::pressed::{picture, site, site_with_a_photo};

#[test]
fn pictures_that_cannot_be_read_stay_and_are_named() {
    let pictures = [
        "media/torn.jpg",
        "media/bomb.png",
        "media/text.jpg",
        "media/gone.jpg",
        "../../secret.jpg",
        "..%2f..%2fsecret.jpg",
        "https://cdn.example/a.jpg",
        "javascript:alert(1)",
    ];
    let draw = |media: &dyn Fn(&str) -> PathBuf| {
        drawn::photo(&media("whole.jpg"), 900, 600);
        let whole = fs::read(media("whole.jpg")).unwrap();
        fs::write(media("torn.jpg"), &whole[..whole.len() / 2]).unwrap();
        fs::write(media("text.jpg"), "<html>").unwrap();
        // Outside the edition, where nothing may be read.
        fs::copy(media("whole.jpg"), media("../../secret.jpg")).unwrap();
        drawn::bomb(&media("bomb.png"), 60_000, 60_000);
    };
    let site = site(
        draw,
        &pictures,
        "<img src='../media/torn.jpg'><img src=\"a&quot;b<>.jpg\">",
    );
    let said = site.press(&site.edition()).leaves_out();
    assert!(said.contains("pictures: 7 left as they are"), "{said}");
    for named in [
        "media/torn.jpg: ",
        "media/bomb.png: it is 60000 × 60000 pixels",
        "media/text.jpg: ",
        "media/gone.jpg: latest.json shows it",
        "../../secret.jpg: latest.json shows it",
        "..%2f..%2fsecret.jpg: latest.json shows it",
        "a\"b<>.jpg: articles/1.json shows it",
    ] {
        assert!(said.contains(&format!("\n  {named}")), "{named}: {said}");
    }
    assert!(!site.exists("pictures"));
    for document in ["latest.json", "articles/1.json"] {
        let before = fs::read_to_string(site.edition() + "/" + document).unwrap();
        assert_eq!(site.read(&format!("data/{document}")), before);
    }
}

#[test]
fn where_no_copies_can_be_made_the_site_is_complete_without_them() {
    let site = site_with_a_photo("");
    let output = site
        .command(&site.edition(), &[])
        .env("PATH", "")
        .output()
        .unwrap();
    let said = String::from_utf8(output.stdout).unwrap();
    assert!(output.status.success(), "{said}");
    assert!(
        said.contains("pictures: 1 left without copies for phones, as node cannot be run"),
        "{said}"
    );
    assert!(site.exists("index.html") && site.exists("data/media/a.jpg"));
    assert_eq!(picture(&site, 0).variants, []);
}
