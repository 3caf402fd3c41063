//! A handful of drawings that all articles share.

use crate::output::Draft;
use crate::pictures::Picture;

/// The drawings, as JPEG: what browsers do with a paper's pictures they do with these.
const DRAWINGS: [&[u8]; 6] = [
    include_bytes!("drawings/1.jpg"),
    include_bytes!("drawings/2.jpg"),
    include_bytes!("drawings/3.jpg"),
    include_bytes!("drawings/4.jpg"),
    include_bytes!("drawings/5.jpg"),
    include_bytes!("drawings/6.jpg"),
];
const WIDTH: usize = 480;
const HEIGHT: usize = 320;

/// One of the drawings.
pub(super) fn picture(index: usize) -> Picture {
    Picture {
        file: file(index % DRAWINGS.len()),
        width: WIDTH,
        height: HEIGHT,
        variants: Vec::new(),
    }
}

fn file(index: usize) -> String {
    format!("tranh-{}.jpg", index + 1)
}

/// Writes them into the edition.
pub(super) fn write(draft: &mut Draft) -> Result<(), String> {
    for (index, drawing) in DRAWINGS.iter().enumerate() {
        draft.write_media(&file(index), drawing)?;
    }
    Ok(())
}
