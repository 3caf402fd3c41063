//! When nothing is written.

use std::fs;

use crate::sample::{Ran, Sample, snapshot};

#[test]
fn mistakes_are_told_all_at_once_and_the_old_edition_stays_whole() {
    let sample = Sample::new("mistakes").articles(1..=9);
    sample.build().succeeded();
    let before = snapshot(&sample.edition());

    sample.replace("articles/3.md", "related = [\"2\"]", "related = [\"1999\"]");
    sample.replace("articles/4.md", "section = \"a\"", "section = \"kinh-te\"");
    sample.replace("articles/5.md", "id = \"5\"", "id = \"6\"");
    sample.replace("articles/6.md", "lead = ", "leed = ");
    sample.replace("articles/7.md", "(lo-gom ", "(lo-gach ");
    let Ran { code, errors, .. } = sample.build();

    assert_eq!(code, Some(1));
    let expected = [
        "articles/3.md:11: related names \"1999\", and no article has that id. Remove it or add the article.",
        "articles/4.md:6: section names \"kinh-te\", and site.toml has no such section. Use one of a, b, or add it there.",
        "articles/6.md:2: id \"6\" is already that of ",
        "articles/6.md:2: lead is missing. Add lead = \"…\"",
        "articles/6.md:4: leed is not a known field. ",
        "articles/7.md:17: picture \"lo-gach\" has no file ",
        "articles/6.md:11: related names \"5\", and no article has that id.",
        "7 problems to mend.",
    ];
    for line in expected {
        assert!(errors.contains(line), "{line}\nis not in\n{errors}");
    }
    assert!(
        before == snapshot(&sample.edition()),
        "the old edition has changed"
    );
    let beside: Vec<_> = fs::read_dir(sample.folder())
        .unwrap()
        .map(|entry| entry.unwrap().file_name())
        .collect();
    assert_eq!(
        beside.len(),
        2,
        "only source and edition are there: {beside:?}"
    );
}

#[test]
fn a_folder_that_another_hand_filled_is_never_replaced() {
    let sample = Sample::new("foreign").articles(1..=1);
    fs::create_dir_all(sample.edition()).unwrap();
    fs::write(
        sample.edition().join("site.json"),
        "{\"name\": \"precious\"}",
    )
    .unwrap();
    let before = snapshot(&sample.edition());
    let Ran { code, errors, .. } = sample.build();
    assert_eq!(code, Some(1));
    assert!(
        errors.contains("has files that this tool did not write"),
        "{errors}"
    );
    assert!(before == snapshot(&sample.edition()));
}
