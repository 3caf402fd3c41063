//! XML as all documents here are written: one root, UTF-8, and text that may be anything.

use std::borrow::Cow;
use std::io;

use anyhow::Result;
use quick_xml::Writer as XmlWriter;
use quick_xml::events::{BytesDecl, BytesText, Event};

/// Writes elements, and escapes what stands in them.
pub type Writer = XmlWriter<Vec<u8>>;

/// The document with this root.
pub fn document(
    root: &str,
    attributes: &[(&str, &str)],
    content: impl FnOnce(&mut Writer) -> io::Result<()>,
) -> Result<Vec<u8>> {
    // Each element on a line of its own, not moved in.
    let mut writer = Writer::new_with_indent(Vec::new(), b' ', 0);
    writer.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)))?;
    writer
        .create_element(root)
        .with_attributes(attributes.iter().copied())
        .write_inner_content(content)?;
    Ok(writer.into_inner())
}

/// An element that holds other elements.
pub fn element(
    writer: &mut Writer,
    name: &str,
    content: impl FnOnce(&mut Writer) -> io::Result<()>,
) -> io::Result<()> {
    writer.create_element(name).write_inner_content(content)?;
    Ok(())
}

/// An element that holds text.
pub fn text(writer: &mut Writer, name: &str, text: &str) -> io::Result<()> {
    text_with(writer, name, &[], text)
}

/// An element with attributes that holds text.
pub fn text_with(
    writer: &mut Writer,
    name: &str,
    attributes: &[(&str, &str)],
    text: &str,
) -> io::Result<()> {
    writer
        .create_element(name)
        .with_attributes(attributes.iter().copied())
        .write_text_content(BytesText::new(&without_illegal(text)))?;
    Ok(())
}

/// An element that holds text, if there is any.
pub fn text_if_any(writer: &mut Writer, name: &str, content: Option<&str>) -> io::Result<()> {
    content.map_or(Ok(()), |content| text(writer, name, content))
}

/// Text without the characters that [no XML may hold](https://www.w3.org/TR/xml/#NT-Char), not even escaped.
fn without_illegal(text: &str) -> Cow<'_, str> {
    let is_legal = |letter: char| matches!(letter, '\t' | '\n' | '\r' | ' '..='\u{d7ff}' | '\u{e000}'..='\u{fffd}' | '\u{10000}'..);
    if text.chars().all(is_legal) {
        Cow::Borrowed(text)
    } else {
        Cow::Owned(text.chars().filter(|letter| is_legal(*letter)).collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn any_text_is_read_back_but_for_what_xml_cannot_hold() {
        let hostile = "\u{0}\u{8}\u{b}\u{1f}\u{fffe}\u{ffff}<a b=\"c\">]]>&amp;<!--\u{2028}\u{202e}\u{1f525}\t";
        let xml = document("r", &[("k", "\"<&")], |writer| text(writer, "t", hostile)).unwrap();
        let xml = String::from_utf8(xml).unwrap();
        let read = roxmltree::Document::parse(&xml).unwrap();
        let root = read.root_element();
        assert_eq!(root.attribute("k"), Some("\"<&"));
        assert_eq!(
            root.first_element_child().unwrap().text(),
            Some("<a b=\"c\">]]>&amp;<!--\u{2028}\u{202e}\u{1f525}\t")
        );
    }
}
