//! Takes the voice out of HTML before it is parsed.
//!
//! A browser looks at inline styles, event handlers and `base` even in an inert document: nothing
//! comes of them, but each is reported as a violation of the site's policy, and articles are full of
//! `style="text-align:center"`. So their names are changed beforehand into names that mean nothing.
//! This is no sanitising: what it overlooks is reported, and dropped by the walk all the same.
//!
//! And marks lose what would tell them apart. One that nobody ends is begun again in each paragraph: of the same a parser
//! begins no more than three, but of four thousand `<font size=…>` all, and a tab has no room for as many times as many.

/// What `style` is called afterwards.
pub(super) const STYLE: &str = "xtyle";
/// What `base` is called afterwards: the element that is dropped as well, as short, and as empty. One that is not
/// empty would have in it all that follows.
const BASE: &[u8; 4] = b"area";

/// The [formatting elements](https://html.spec.whatwg.org/#formatting) whose attributes mean nothing here.
const MARKS: [&str; 13] = [
    "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u",
];

/// The same HTML, of the same length, without a `style`, a `base` or an `on…` that means something.
pub(super) fn quieten(html: &str) -> String {
    let mut bytes = html.as_bytes().to_vec();
    let mut at = 0;
    while let Some(found) = find(&bytes, at, |byte| byte == b'<') {
        at = found + 1;
        if bytes[at..].starts_with(b"!--") {
            at = end_of_comment(&bytes, at);
            continue;
        }
        if bytes.get(at) == Some(&b'/') {
            at += 1;
        }
        if bytes.get(at).is_some_and(u8::is_ascii_alphabetic) {
            at = quieten_tag(&mut bytes, at);
        }
    }
    // Only ASCII letters were exchanged for others, and whole attributes for spaces.
    String::from_utf8(bytes).unwrap_or_default()
}

/// Goes through a start tag from its name on; returns where it ends.
fn quieten_tag(bytes: &mut [u8], start: usize) -> usize {
    let is_end = |byte: u8| byte.is_ascii_whitespace() || matches!(byte, b'/' | b'>');
    let mut at = find(bytes, start, is_end).unwrap_or(bytes.len());
    let name = &mut bytes[start..at];
    let is_mark = MARKS
        .iter()
        .any(|mark| name.eq_ignore_ascii_case(mark.as_bytes()));
    if name.eq_ignore_ascii_case(b"base") {
        name.copy_from_slice(BASE);
    } else if name.eq_ignore_ascii_case(b"style") {
        name[0] = b'x';
    }
    loop {
        at = match find(bytes, at, |byte| {
            !byte.is_ascii_whitespace() && byte != b'/'
        }) {
            Some(at) if bytes[at] != b'>' => at,
            Some(at) => return at,
            None => return bytes.len(),
        };
        // An equals sign at the beginning is a part of the name.
        let end = find(bytes, at + 1, |byte| is_end(byte) || byte == b'=').unwrap_or(bytes.len());
        let name = &bytes[at..end];
        let is_handler = name.len() > 2 && name[..2].eq_ignore_ascii_case(b"on");
        if is_handler || name.eq_ignore_ascii_case(b"style") {
            bytes[at] = b'x';
        }
        let begin = at;
        at = end_of_value(bytes, end);
        if is_mark {
            bytes[begin..at].fill(b' ');
        }
    }
}

/// Where the value ends that follows an attribute's name, if one does.
fn end_of_value(bytes: &[u8], from: usize) -> usize {
    let is_text = |byte: u8| !byte.is_ascii_whitespace();
    let Some(equals) = find(bytes, from, is_text).filter(|at| bytes[*at] == b'=') else {
        return from;
    };
    let Some(start) = find(bytes, equals + 1, is_text) else {
        return bytes.len();
    };
    let end = match bytes[start] {
        quote @ (b'"' | b'\'') => find(bytes, start + 1, |byte| byte == quote).map(|at| at + 1),
        b'>' => Some(start),
        _ => find(bytes, start, |byte| {
            byte.is_ascii_whitespace() || byte == b'>'
        }),
    };
    end.unwrap_or(bytes.len())
}

/// Behind `-->`, or behind `!-->` and `!--->`, which are whole comments.
fn end_of_comment(bytes: &[u8], start: usize) -> usize {
    let end = bytes[start + 1..]
        .windows(3)
        .position(|three| three == b"-->");
    end.map_or(bytes.len(), |at| start + 1 + at + 3)
}

fn find(bytes: &[u8], from: usize, is_it: impl Fn(u8) -> bool) -> Option<usize> {
    let rest = bytes.get(from..)?;
    rest.iter()
        .position(|byte| is_it(*byte))
        .map(|at| from + at)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn styles_handlers_and_bases_lose_their_names() {
        for (html, quiet) in [
            ("<p style=\"color:red\">x", "<p xtyle=\"color:red\">x"),
            (
                "<p\tSTYLE='a>b' onclick=x()>y",
                "<p\txTYLE='a>b' xnclick=x()>y",
            ),
            (
                "<img/src=x/onerror=alert(1)//>",
                "<img/src=x/onerror=alert(1)//>",
            ),
            (
                "<img src=x onerror=alert(1)>",
                "<img src=x xnerror=alert(1)>",
            ),
            (
                "<a href=x/onclick=1 onfocus = '2'>",
                "<a href=x/onclick=1 xnfocus = '2'>",
            ),
            ("<Style>p{}</style>", "<xtyle>p{}</xtyle>"),
            ("<base href=//x.example/>", "<area href=//x.example/>"),
            ("<svg/onload=alert(1)>", "<svg/xnload=alert(1)>"),
            ("<Font size='>ố' x>y<b/z>", "<Font              >y<b/ >"),
        ] {
            assert_eq!(quieten(html), quiet);
        }
    }

    #[test]
    fn all_else_is_left_as_it_is() {
        for html in [
            "một style=\"x\" onclick trong văn bản, 1 < 2 style=3",
            "<p class=\"style\" title='style=\"x\"' on data-style=1>x</p>",
            "<!-- <p style=x> --><p>x</p>",
            "<p",
            "<",
            "</",
            "<p style",
            "<p x=",
            "<p x='",
            "<!--",
            "<!-->",
            "",
        ] {
            let expected = if html == "<p style" { "<p xtyle" } else { html };
            assert_eq!(quieten(html), expected);
        }
    }

    #[test]
    fn a_comment_that_ends_at_once_hides_nothing() {
        assert_eq!(quieten("<!--><p style=x>"), "<!--><p xtyle=x>");
    }
}
