use std::collections::BTreeSet;

use super::*;

/// Fills in `a.jpg` alone, with the formats that it has not yet.
fn filled(html: &str) -> Option<String> {
    fill_in(html, &mut |address, own| {
        let lacks = |format: &Format| own.iter().all(|own| own.format != Some(*format));
        (address == "a.jpg").then(|| Fill {
            size: Some((1200, 800)),
            copies: [Format::Avif, Format::Webp]
                .into_iter()
                .filter(lacks)
                .map(|format| (format, 480, format!("/x.{}", format.extension())))
                .collect(),
            left_out: BTreeSet::new(),
        })
    })
}

const AVIF: &str = r#"<source type="image/avif" srcset="/x.avif 480w">"#;
const WEBP: &str = r#"<source type="image/webp" srcset="/x.webp 480w">"#;

#[test]
fn a_picture_alone_is_wrapped_and_told_its_size() {
    assert_eq!(
        filled(r#"<p>Một <b>hai</b></p><img src="a.jpg" alt="x &amp; y"> ba"#).unwrap(),
        format!(
            r#"<p>Một <b>hai</b></p><picture>{AVIF}{WEBP}<img src="a.jpg" alt="x &amp; y" width="1200" height="800"></picture> ba"#
        )
    );
}

#[test]
fn a_size_that_the_edition_tells_stays() {
    let html = filled(r#"<img src="a.jpg" width="600" height="400">"#).unwrap();
    assert!(html.contains(r#"width="600" height="400">"#), "{html}");
    let html = filled(r#"<img src="a.jpg" width="0" height="400">"#).unwrap();
    assert!(html.contains(r#"width="1200" height="800">"#), "{html}");
}

#[test]
fn better_formats_stand_before_the_editions_own_and_lesser_ones_behind() {
    let own =
        r#"<source type="image/webp" srcset="a-480.webp 480w, a-800.webp 800w" sizes="100vw">"#;
    assert_eq!(
        filled(&format!(
            r#"<picture>{own}<img src="a.jpg" width=1 height=1></picture>"#
        ))
        .unwrap(),
        format!(r#"<picture>{AVIF}{own}<img src="a.jpg" width=1 height=1></picture>"#)
    );
    let own = r#"<source type="image/avif" srcset="a-480.avif 480w">"#;
    assert_eq!(
        filled(&format!(
            r#"<picture>{own}<img src="a.jpg" width=1 height=1></picture>"#
        ))
        .unwrap(),
        format!(r#"<picture>{own}{WEBP}<img src="a.jpg" width=1 height=1></picture>"#)
    );
    let own = r#"srcset="a-480.jpg 480w" width=1 height=1"#;
    assert_eq!(
        filled(&format!(r#"<img src="a.jpg" {own}>"#)).unwrap(),
        format!(r#"<picture>{AVIF}{WEBP}<img src="a.jpg" {own}></picture>"#)
    );
}

#[test]
fn each_picture_gets_its_own() {
    let html = r#"<picture><img src="b.jpg"></picture><img src="a.jpg"><picture><img src="a.jpg"><img src="a.jpg"></picture>"#;
    let found = filled(html).unwrap();
    assert!(
        found.starts_with(r#"<picture><img src="b.jpg"></picture><picture><source"#),
        "{found}"
    );
    // The second image of one picture is not shown.
    assert!(
        found.ends_with(r#"height="800"><img src="a.jpg"></picture>"#),
        "{found}"
    );
    assert_eq!(found.matches("image/avif").count(), 2, "{found}");
}

#[test]
fn the_address_is_the_one_that_the_app_takes() {
    let html = filled(r#"<img src="blank.gif" data-src="a.jpg">"#).unwrap();
    assert!(html.contains("image/avif"), "{html}");
    assert_eq!(filled(r#"<img data-src="b.jpg" src="a.jpg">"#), None);
    assert_eq!(filled(r#"<img src="&#97;&#46;jpg">"#).map(|_| ()), Some(()));
}

#[test]
fn an_address_may_hold_any_name_of_a_character() {
    for (written, address) in [
        ("caf&eacute;.jpg", "café.jpg"),
        ("a&period;jpg?b=1&c=2", "a.jpg?b=1&c=2"),
        ("g&#x1ed1;m&amp;s&#7913;.jpg", "gốm&sứ.jpg"),
        ("a&nothing;.jpg", "a&nothing;.jpg"),
    ] {
        let mut asked = Vec::new();
        fill_in(&format!("<img src='{written}'>"), &mut |address, _| {
            asked.push(address.to_owned());
            None
        });
        assert_eq!(asked, [address]);
    }
}

/// Fills in these copies, and takes `gone.webp` and `l&c.webp` out.
fn filled_with(html: &str, copies: &[(Format, u32)]) -> Option<String> {
    let copies = copies.iter().map(|(format, width)| {
        let address = format!("/x-{width}.{}", format.extension());
        (*format, *width, address)
    });
    let copies: Vec<_> = copies.collect();
    fill_in(html, &mut |_, _| {
        Some(Fill {
            size: None,
            copies: copies.clone(),
            left_out: ["gone.webp", "l&c.webp"].map(str::to_owned).into(),
        })
    })
}

#[test]
fn copies_that_are_not_there_are_left_out() {
    for (before, after) in [
        (
            r#"<picture><source type="image/webp" srcset="gone.webp 240w, a.webp?b=1&amp;c=2 480w,l&amp;c.webp 800w"><img src="a.jpg"></picture>"#,
            r#"<picture><source type="image/webp" srcset="a.webp?b=1&amp;c=2 480w"><img src="a.jpg"></picture>"#,
        ),
        (
            r#"<picture><source srcset="gone.webp 240w"><source srcset="b.webp 240w"><img src="a.jpg"></picture>"#,
            r#"<picture><source srcset="b.webp 240w"><img src="a.jpg"></picture>"#,
        ),
        (
            r#"<p><img srcset="gone.webp 240w, l&c.webp" src="a.jpg">"#,
            r#"<p><img src="a.jpg">"#,
        ),
        (
            r#"<img srcset="gone.webp 1x, a.webp 2x" src="a.jpg">"#,
            r#"<img srcset="a.webp 2x" src="a.jpg">"#,
        ),
    ] {
        assert_eq!(filled_with(before, &[]).as_deref(), Some(after));
    }
    let html = r#"<picture><source srcset="gone.webp 240w"><img src="a.jpg"></picture>"#;
    let source = r#"<source type="image/webp" srcset="/x-480.webp 480w">"#;
    let found = filled_with(html, &[(Format::Webp, 480)]).unwrap();
    assert_eq!(
        found,
        format!(r#"<picture>{source}<img src="a.jpg"></picture>"#)
    );
}

#[test]
fn large_copies_stand_before_small_ones_of_the_edition() {
    let copies = [(Format::Avif, 900), (Format::Webp, 900)];
    let [avif, webp] = ["avif", "webp"]
        .map(|format| format!(r#"<source type="image/{format}" srcset="/x-900.{format} 900w">"#));
    let small = r#"<source srcset="a-240.webp 240w">"#;
    let better = r#"<source srcset="a.avif 1200w">"#;
    for (own, expected) in [
        (small.to_owned(), format!("{avif}{webp}{small}")),
        (
            format!("{better}{small}"),
            format!("{avif}{better}{webp}{small}"),
        ),
    ] {
        let html = |sources: &str| format!(r#"<picture>{sources}<img src="a.jpg"></picture>"#);
        let found = filled_with(&html(&own), &copies).unwrap();
        assert_eq!(found, html(&expected));
    }
}

#[test]
fn html_without_such_pictures_is_not_touched() {
    for html in [
        "",
        "a.jpg < b",
        "<p>a.jpg</p>",
        "<img>",
        "<img src=''>",
        "<img src='b.jpg'>",
        "<!-- <img src=a.jpg> -->",
        "<script>'<img src=a.jpg>'</script>",
        "<img src=a.jpg",
    ] {
        assert_eq!(filled(html), None, "{html}");
    }
}

#[test]
fn nonsense_keeps_its_text() {
    for (before, after) in [
        ("<picture><picture><p>một", "</p>hai"),
        ("<svg><p>một<table><tr>", "<td>hai</svg>"),
        ("</picture></p>một<select><option>", "hai"),
    ] {
        let html = filled(&format!("{before}<img src=a.jpg>{after}")).unwrap();
        assert!(
            html.starts_with('<') && html.contains("một") && html.ends_with(after),
            "{html}"
        );
    }
}
