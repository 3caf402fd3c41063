//! Halves of surrogate pairs, which JavaScript writes when it cuts a text within an emoji. Browsers read a document with them;
//! `serde_json` refuses it whole.

/// The document with U+FFFD in place of each half that stands alone; none, where there is none.
pub(super) fn mended(json: &str) -> Option<String> {
    let mut mended = String::with_capacity(json.len());
    let mut rest = json;
    let mut is_mended = false;
    while let Some(at) = rest.find('\\') {
        let (before, escape) = rest.split_at(at);
        mended.push_str(before);
        let taken = match (unit(escape), escape.get(6..).and_then(unit)) {
            (Some(0xd800..=0xdbff), Some(0xdc00..=0xdfff)) => 12,
            (Some(0xd800..=0xdfff), _) => {
                mended.push('\u{fffd}');
                is_mended = true;
                rest = &escape[6..];
                continue;
            }
            // Of any other escape the letter behind the backslash may be a backslash.
            _ => 1 + escape[1..].chars().next().map_or(0, char::len_utf8),
        };
        let (kept, behind) = escape.split_at(taken);
        mended.push_str(kept);
        rest = behind;
    }
    mended.push_str(rest);
    is_mended.then_some(mended)
}

/// The code unit of `\uXXXX` at the beginning of a text.
fn unit(text: &str) -> Option<u16> {
    let digits = text.strip_prefix("\\u")?.get(..4)?;
    u16::from_str_radix(digits, 16).ok()
}

#[cfg(test)]
mod tests {
    use super::mended;

    #[test]
    fn a_half_that_stands_alone_is_replaced() {
        for (json, expected) in [
            (r#""a\ud83d""#, "\"a\u{fffd}\""),
            (r#""\ude00b""#, "\"\u{fffd}b\""),
            (r#""\ud83d\ud83d\ude00\n""#, "\"\u{fffd}\\ud83d\\ude00\\n\""),
            (r#""\ud83d\u0041""#, "\"\u{fffd}\\u0041\""),
        ] {
            assert_eq!(mended(json).as_deref(), Some(expected), "{json}");
        }
    }

    #[test]
    fn everything_else_stays() {
        for json in [
            r#""làng""#,
            r#""\\ud83d""#,
            r#""\ud83d\ude00""#,
            r#""\u00e0 \"\\""#,
            "\"\\",
            "\"\\u12",
        ] {
            assert_eq!(mended(json), None, "{json}");
        }
    }
}
