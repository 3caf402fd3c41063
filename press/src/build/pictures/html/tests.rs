use super::*;

/// Fills in `a.jpg` alone, with the formats that it has not yet.
fn filled(html: &str) -> Option<String> {
    fill_in(html, &mut |address, own| {
        let lacks = |format: &Format| own.iter().all(|own| own.format != Some(*format));
        (address == "a.jpg").then(|| Fill {
            size: (1200, 800),
            copies: [Format::Avif, Format::Webp]
                .into_iter()
                .filter(lacks)
                .map(|format| (format, 480, format!("/x.{}", format.extension())))
                .collect(),
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
