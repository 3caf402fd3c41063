//! A site whose edition shows pictures, and what the app reads of them when it is pressed.

use std::path::PathBuf;

use sapbao::backend::{Backend, Patience};
use sapbao::edition::body::Block;
use sapbao::edition::feed::FeedPage;
use sapbao::edition::picture::Picture;
use sapbao::edition::slug::Id;
use sapbao::edition::{self, article::Article};
use sapbao::prerender::at_once;
use serde_json::json;

use crate::drawn;
use crate::support::Site;

/// A site whose edition has these pictures in its latest list, and this body in the article 1.
pub fn site(draw: impl Fn(&dyn Fn(&str) -> PathBuf), pictures: &[&str], body: &str) -> Site {
    let site = Site::new();
    let media = |name: &str| PathBuf::from(site.edition()).join("media").join(name);
    draw(&media);
    let items: Vec<_> = (1..)
        .zip(pictures)
        .map(|(id, picture)| json!({"id": id, "title": "Tin", "x-own": true, "image": picture}))
        .collect();
    site.write_edition(
        "latest.json",
        &json!({"title": "Mới nhất", "items": items}).to_string(),
    );
    let article = json!({"id": "1", "title": "Tin", "content_html": body});
    site.write_edition("articles/1.json", &article.to_string());
    site
}

/// One whose latest list shows the photo `media/a.jpg`, 900 pixels wide and 600 high.
pub fn site_with_a_photo(body: &str) -> Site {
    site(
        |media| drawn::photo(&media("a.jpg"), 900, 600),
        &["media/a.jpg"],
        body,
    )
}

/// The finished site's edition, as the app reads it.
fn pressed(site: &Site) -> (Backend, edition::site::Site) {
    let backend = Backend::of_folder(site.out().join("data"), "/data/");
    let front = at_once(backend.site()).unwrap().document;
    (backend, front)
}

fn latest(site: &Site) -> FeedPage {
    let (backend, front) = pressed(site);
    let answer = at_once(backend.feed(&front, "/data/latest.json", Patience::Page));
    answer.unwrap().document
}

pub fn article(site: &Site) -> Article {
    let (backend, front) = pressed(site);
    let answer = at_once(backend.article(&front, &Id::new("1").unwrap()));
    answer.unwrap().document
}

/// The picture of an item in the latest list.
pub fn picture(site: &Site, item: usize) -> Picture {
    latest(site).items[item].picture.clone().unwrap()
}

/// The pictures in the article's body.
pub fn pictures_in_body(site: &Site) -> Vec<Picture> {
    fn collect(blocks: &[Block], found: &mut Vec<Picture>) {
        for block in blocks {
            match block {
                Block::Image(picture) => found.push(picture.clone()),
                Block::Figure { content, .. } => collect(content, found),
                _ => {}
            }
        }
    }
    let mut found = Vec::new();
    collect(&article(site).body, &mut found);
    found
}
