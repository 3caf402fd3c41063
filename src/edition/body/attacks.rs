//! Hostile bodies, and what is left of them.

use super::*;

fn parse(html: &str) -> Vec<Block> {
    parse_body(html, "/data/articles/1.json")
}

/// The body as HTML again: nothing can be in the blocks that is not in here.
fn left(html: &str) -> String {
    print_body(&parse(html))
}

#[test]
fn what_costs_more_than_an_article_is_worth_is_refused() {
    let is_read = |html: &str| Body::of_html(html.to_owned(), "/").is_ok();
    let again = |html: &str| html.repeat(20_000);
    for bomb in [
        again("<blockquote>"),
        again("<table><b><i><u><s>") + &again("<p>x"),
    ] {
        assert!(!is_read(&bomb), "{}…", &bomb[..40]);
    }
    let fonts: Vec<_> = (0..4000).map(|id| format!("<font size={id}>")).collect();
    for long in [
        again("<p>Gốm <b>Bát</b> Tràng"),
        format!("<p>{}{}", fonts.concat(), "<p>x".repeat(4000)),
    ] {
        assert!(is_read(&long), "{}…", &long[..20]);
    }
}

#[test]
fn well_known_attacks_leave_text_at_most() {
    // After the OWASP XSS filter evasion cheat sheet, DOMPurify's and Google's test vectors.
    let attacks = [
        "<script>alert(1)</script>",
        "<ScRiPt src=//x.example/a.js></sCrIpT>",
        "<scr<script>ipt>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "<img src='javascript:alert(1)'>",
        "<img src=\"jav&#x09;ascript:alert(1)\">",
        "<img/src=x/onerror=alert(1)//",
        "<image src=x onerror=alert(1)>",
        "<svg onload=alert(1)><script>alert(1)</script></svg>",
        "<svg><a xlink:href=\"javascript:alert(1)\"><text>x</text></a></svg>",
        "<svg><style><img src=x onerror=alert(1)></style></svg>",
        "<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=1 onerror=alert(1)&gt;\">",
        "<math><mi xlink:href=\"javascript:alert(1)\">x</mi></math>",
        "<iframe src=javascript:alert(1)></iframe>",
        "<iframe srcdoc=\"<script>alert(1)</script>\"></iframe>",
        "<object data=\"data:text/html,<script>alert(1)</script>\"></object>",
        "<embed src=javascript:alert(1)>",
        "<form action=javascript:alert(1)><input type=submit autofocus onfocus=alert(1)><button formaction=javascript:alert(1)>x</button></form>",
        "<a href=\"javascript:alert(1)\">x</a>",
        "<a href=\" &#14; javascript:alert(1)\">x</a>",
        "<a href=\"java&Tab;script&colon;alert(1)\">x</a>",
        "<a href=\"data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==\">x</a>",
        "<a href=\"vbscript:msgbox(1)\" style=\"position:fixed\" onclick=alert(1)>x</a>",
        "<div style=\"background:url(javascript:alert(1))\" onmouseover=alert(1)>x</div>",
        "<style>@import '//x.example/a.css';</style>",
        "<link rel=stylesheet href=//x.example/a.css>",
        "<meta http-equiv=refresh content=\"0;url=javascript:alert(1)\">",
        "<base href=\"javascript:/a/-alert(1)///////\">",
        "<template><script>alert(1)</script></template>",
        "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\"></noscript>",
        "<table background=\"javascript:alert(1)\"><tr><td background=\"javascript:alert(1)\" onclick=alert(1)>x</td></tr></table>",
        "<video poster=javascript:alert(1) onplay=alert(1)><source src=javascript:alert(1) onerror=alert(1)></video>",
        "<details open ontoggle=alert(1)><summary onclick=alert(1)>x</summary></details>",
        "<marquee onstart=alert(1)>x</marquee>",
        "<body onload=alert(1)>x</body>",
        "<textarea autofocus onfocus=alert(1)></textarea><xmp><script>alert(1)</script></xmp>",
        "<p id=\"location\" name=\"cookie\" class=\"masthead\" slot=x>x</p>",
        "<img srcset=\"javascript:alert(1) 480w, data:image/svg+xml,<svg/onload=alert(1)> 800w\" src=data:image/svg+xml,<svg/onload=alert(1)>>",
        "<!--><script>alert(1)</script>-->",
        "<![CDATA[<script>alert(1)</script>]]>",
        "<select><option><style></option></select><script>alert(1)</script></style>",
        "<p>\u{0}<scr\u{0}ipt>alert(1)</script>",
    ];
    for attack in attacks {
        let html = left(attack);
        let lower = html.to_lowercase();
        for sign in [
            "<script",
            "<iframe",
            "<svg",
            "<math",
            "<style",
            "<object",
            "<embed",
            "<form",
            "<input",
            "<link",
            "<meta",
            "<base",
            "<template",
            " on",
            " style=",
            "javascript:",
            "vbscript:",
            "srcdoc",
            " id=",
            " name=",
            " class=",
            " slot=",
            "data:text",
            "svg+xml",
        ] {
            // What an element's start tag holds is what counts; text is only text.
            let tags = lower
                .split('<')
                .skip(1)
                .filter_map(|part| part.split('>').next());
            for tag in tags {
                let tag = format!("<{tag}");
                assert!(!tag.contains(sign), "{attack}\nleft {html}\nwith {sign}");
            }
        }
    }
}

#[test]
fn what_is_dropped_takes_its_content_along() {
    for html in [
        "<script>text</script>",
        "<style>text</style>",
        "<iframe>text</iframe>",
        "<form>text</form>",
        "<template>text</template>",
        "<svg><text>text</text></svg>",
        "<math><mi>text</mi></math>",
        "<object>text</object>",
        "<textarea>text</textarea>",
    ] {
        assert_eq!(left(html), "", "{html}");
    }
}

#[test]
fn what_is_unknown_is_unwrapped_and_its_text_kept() {
    assert_eq!(
        left("<p><font color=red>đỏ</font> <span onclick=x>và</span> <blink>xanh</blink></p>"),
        "<p>đỏ và xanh</p>"
    );
    assert_eq!(
        left("<div>một</div><div>hai</div><h1>ba</h1>bốn"),
        "<p>một</p><p>hai</p><p>ba</p><p>bốn</p>"
    );
}

#[test]
fn everything_that_the_contract_names_comes_through() {
    let html = "<p>a<strong>b</strong><em>c</em><u>d</u><s>e</s><sub>f</sub><sup>g</sup><br><code>h</code></p>\
        <h2>2</h2><h3>3</h3><h4>4</h4><ul><li><p>x</p></li></ul><ol start=\"3\"><li><p>y</p></li></ol>\
        <blockquote><p>q</p></blockquote><figure><img src=\"/m/a.jpg\" alt=\"A\" width=\"3\" height=\"2\">\
        <figcaption>c</figcaption></figure><picture><source type=\"image/webp\" srcset=\"/m/a.webp 480w\">\
        <img src=\"/m/a.jpg\" alt=\"\"></picture><hr><table><caption>t</caption><thead><tr><th><p>h</p></th></tr></thead>\
        <tbody><tr><td colspan=\"2\"><p>d</p></td></tr></tbody></table><pre>\n x\n</pre>\
        <video controls poster=\"/m/p.jpg\"><source src=\"/m/v.mp4\" type=\"video/mp4\"></video>\
        <audio controls><source src=\"/m/a.mp3\"></audio><aside><p>i</p></aside>\
        <details><summary>s</summary><p>o</p></details><p><a href=\"https://x.example/\">l</a></p>";
    assert_eq!(left(html), html);
}

#[test]
fn a_printed_body_is_read_back_the_same() {
    let html = "text <b>bold<p>para <i>x</i></p></b> <ul>stray<li>1<ul><li>2</ul></ul><table><tr><td>a<th>b</table>\
        <p>&lt;script&gt; &amp;amp; &quot; \u{a0}</p><pre>\n\n  two</pre><figure><figcaption>only</figcaption></figure>";
    let once = parse(html);
    assert_eq!(parse(&print_body(&once)), once);
}

#[test]
fn a_picture_in_a_paragraph_or_a_link_stands_by_itself() {
    let html = "<p>trước <a href=\"/to.jpg\"><img src=\"/a.jpg\" alt=\"\"></a> sau</p>";
    assert_eq!(
        left(html),
        "<p>trước </p><img src=\"/a.jpg\" alt=\"\"><p> sau</p>"
    );
}

#[test]
fn a_link_to_a_part_of_the_document_keeps_its_text_alone() {
    assert_eq!(
        left("<p>lụa<sup><a href=\" #fn1\">1</a></sup></p><p id=fn1>chú <a href=\"#\">về</a></p>"),
        "<p>lụa<sup>1</sup></p><p>chú về</p>"
    );
}

#[test]
fn what_would_open_without_a_name_is_open() {
    assert_eq!(
        left("<details><p>a</p></details><details><summary> </summary></details>"),
        "<aside><p>a</p></aside>"
    );
}

#[test]
fn blocks_in_verbatim_text_are_lines_of_their_own() {
    assert_eq!(
        left("<pre>a<div>b</div><div>c<p>d</p></div></pre>"),
        "<pre>\na\nb\nc\nd</pre>"
    );
}

#[test]
fn empty_paragraphs_go() {
    assert_eq!(
        left("<p>&nbsp;</p><p><br></p><p> <b></b></p><h2> </h2><p>x</p>"),
        "<p>x</p>"
    );
}

#[test]
fn nesting_without_end_is_flattened_and_keeps_its_text() {
    for (open, close) in [
        ("<blockquote>", "</blockquote>"),
        ("<b>", "</b>"),
        ("<div>", "</div>"),
        ("<ul><li>", "</li></ul>"),
        ("<a href=/x>", "</a>"),
    ] {
        let html = format!(
            "{}đáy<script>x</script>{}",
            open.repeat(1000),
            close.repeat(1000)
        );
        assert_eq!(plain_text(&parse(&html)).trim(), "đáy", "{open}");
    }
}

#[test]
fn who_forgets_the_end_of_a_wrapper_in_each_paragraph_loses_nothing() {
    let paragraphs = "<div><p>a <a href=/x>b</a></p><ul><li><i>c</i></li></ul>".repeat(100);
    let one = left("<p>a <a href=/x>b</a></p><ul><li><i>c</i></li></ul>");
    assert_eq!(left(&paragraphs), one.repeat(100));
}

#[test]
fn beyond_the_greatest_depth_blocks_are_lines() {
    let html = format!("{}<p>a</p><p>b</p>", "<div>".repeat(1000));
    assert_eq!(left(&html), "<p>a\nb</p>");
}

#[test]
fn of_a_link_in_a_link_the_inner_one_is_left() {
    assert_eq!(
        left("<a href=/1><marquee><a href=/2>x</a></marquee></a>"),
        "<p><a href=\"/2\">x</a></p>"
    );
    assert_eq!(
        left("<h2><a href=/1>y <marquee><b><a href=/2>x</a></b></marquee></a></h2>"),
        "<h2>y <strong><a href=\"/2\">x</a></strong></h2>"
    );
}

#[test]
fn a_sound_is_no_data_url() {
    assert_eq!(
        left("<audio src=\"data:image/gif;base64,AA\"></audio><p>x</p>"),
        "<p>x</p>"
    );
}

#[test]
fn relative_urls_resolve_against_the_document() {
    assert_eq!(
        left("<img src=\"../media/a.jpg\" alt=\"\">"),
        "<img src=\"/data/media/a.jpg\" alt=\"\">"
    );
}
