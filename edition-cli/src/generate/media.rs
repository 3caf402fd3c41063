//! A handful of tiny drawings that all articles share.

use crate::output::Draft;
use crate::pictures::Picture;

/// The drawings' ground colours.
const COLOURS: [&str; 6] = [
    "#b23a2e", "#c98a2b", "#5b7f4a", "#3b6e8f", "#6d4c7d", "#8a6a4f",
];
const WIDTH: usize = 1200;
const HEIGHT: usize = 800;

/// One of the drawings.
pub(super) fn picture(index: usize) -> Picture {
    Picture {
        file: file(index % COLOURS.len()),
        width: WIDTH,
        height: HEIGHT,
        variants: Vec::new(),
    }
}

fn file(index: usize) -> String {
    format!("tranh-{}.svg", index + 1)
}

/// Writes them into the edition.
pub(super) fn write(draft: &mut Draft) -> Result<(), String> {
    for (index, colour) in COLOURS.iter().enumerate() {
        let drawing = format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{WIDTH}\" height=\"{HEIGHT}\" viewBox=\"0 0 12 8\">\
             <path fill=\"{colour}\" d=\"M0 0h12v8H0z\"/>\
             <circle cx=\"{}\" cy=\"3\" r=\"1.5\" fill=\"#fff4dc\"/>\
             <path fill=\"#2a2320\" fill-opacity=\".5\" d=\"M0 6l3-2 3 2 3-3 3 3v2H0z\"/></svg>\n",
            2 + index
        );
        draft.write_media(&file(index), drawing.as_bytes())?;
    }
    Ok(())
}
