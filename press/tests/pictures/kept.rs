//! Copies of a former run are taken over.

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::fs;
use std::path::PathBuf;

use crate::drawn;
use crate::pressed::site_with_a_photo;
use crate::support;

#[test]
fn what_was_made_once_is_not_made_again() {
    let site = site_with_a_photo("");
    let cache = site.out().with_file_name("cache");
    let out = site.out().with_file_name("other");
    let press = |out: &PathBuf| {
        let (app, edition) = (site.app(), site.edition());
        let arguments = [
            "build",
            "--app",
            app.to_str().unwrap(),
            "--edition",
            &edition,
        ];
        let places = [
            "--out",
            out.to_str().unwrap(),
            "--cache",
            cache.to_str().unwrap(),
        ];
        support::press(&[arguments.as_slice(), &places].concat()).succeeds()
    };
    let copies = |out: &PathBuf| -> BTreeMap<_, _> {
        let files = fs::read_dir(out.join("pictures")).unwrap();
        let files = files.map(|file| file.unwrap().path());
        files
            .map(|file| {
                (
                    file.file_name().unwrap().to_owned(),
                    fs::read(file).unwrap(),
                )
            })
            .collect()
    };
    assert!(press(&site.out()).contains("1 made, 0 kept"));
    let first = copies(&site.out());
    assert_eq!(first.len(), 9);

    // From the site that stands there, and for another place from the cache.
    fs::rename(&cache, cache.with_extension("away")).unwrap();
    assert!(press(&site.out()).contains("0 made, 1 kept"));
    fs::rename(cache.with_extension("away"), &cache).unwrap();
    assert!(press(&out).contains("0 made, 1 kept"));
    assert_eq!(copies(&site.out()), first);
    assert_eq!(copies(&out), first);

    drawn::photo(&PathBuf::from(site.edition()).join("media/a.jpg"), 900, 598);
    assert!(press(&site.out()).contains("1 made, 0 kept"));
    let both = copies(&site.out());
    let is_new = |name: &&OsString| *name != ".made" && !first.contains_key(*name);
    assert_eq!(both.keys().filter(is_new).count(), 8);
    // The story is one of the newest: kept pages may show the former picture beside them.
    assert!(first.keys().all(|name| both.contains_key(name)));
}
