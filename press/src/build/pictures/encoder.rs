//! The process that reads pictures and makes the copies: node with
//! [sharp](https://sharp.pixelplumbing.com), which is libvips (docs/decisions/014-pictures.md).
//!
//! The libraries that read pictures are written in C, and the pictures come from anywhere. In a process of their own
//! a crash or a hang costs the picture at hand, and the process is replaced. That is no sandbox: code that gets in has
//! the press's own rights.

mod process;

use std::fmt;
use std::process::Command;
use std::time::Duration;

use serde_json::json;

use super::format::Format;
use super::plan::Measured;
use process::{Answer, Process};

/// Larger pictures are left as they are: a file of some kilobytes can claim to be gigabytes of pixels.
pub const MOST_PIXELS: u64 = 100_000_000;

/// Part of every copy's name. To be raised with each change below that makes other copies of the same
/// picture; those that were made before are then made anew.
pub const SETTINGS: &str = "1";

/// As good as WebP at 75 to the eye and by SSIM, a sixth smaller, and fast enough for two processors to
/// make 480 copies in half a minute: effort 2 takes twice the time for 3 %.
fn settings() -> String {
    json!({
        "most_pixels": MOST_PIXELS,
        "avif": {"quality": 55, "effort": 1, "chromaSubsampling": "4:2:0", "tune": "ssim"},
        "webp": {"quality": 75, "effort": 4},
        "jpeg": {"quality": 80, "mozjpeg": true},
    })
    .to_string()
}

const SCRIPT: &str = include_str!("encoder.cjs");
const PATIENCE: Duration = Duration::from_mins(3);

/// Why there is no answer.
#[derive(Debug)]
pub enum Trouble {
    /// The picture cannot be read, or cannot be written in some format.
    Picture(String),
    /// The encoder is gone, and takes no more pictures.
    Encoder(String),
}

impl fmt::Display for Trouble {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (Self::Picture(why) | Self::Encoder(why)) = self;
        f.write_str(why)
    }
}

/// A running encoder, for one picture after the other.
pub struct Encoder(Process);

impl Encoder {
    /// Fails where there is no node, or no sharp for it.
    pub fn start() -> Result<Self, Trouble> {
        let mut node = Command::new("node");
        node.args(["-e", SCRIPT, "--", &settings()]);
        let mut process = Process::start(&mut node, PATIENCE)
            .map_err(|error| Trouble::Encoder(format!("node cannot be run ({error})")))?;
        match process.answer()? {
            (Answer::Ready, _) => Ok(Self(process)),
            _ => Err(out_of_step()),
        }
    }

    /// Looks at a picture, which is then the one that [`Self::make`] copies.
    pub fn measure(&mut self, picture: Vec<u8>) -> Result<Measured, Trouble> {
        let question = json!({"ask": "measure", "bytes": picture.len()});
        match self.0.ask(&question, picture)?.0 {
            Answer::Measured {
                width,
                height,
                is_transparent,
                is_animated,
            } => Ok(Measured {
                size: (width, height),
                is_transparent,
                is_animated,
            }),
            _ => Err(out_of_step()),
        }
    }

    /// Makes copies in these formats and widths, and returns them in this order. It is fastest when copies of
    /// one width stand together.
    pub fn make(&mut self, copies: &[(u32, Format)]) -> Result<Vec<Vec<u8>>, Trouble> {
        let wanted: Vec<_> = copies
            .iter()
            .map(|(width, format)| json!({"format": format, "width": width}))
            .collect();
        let question = json!({"ask": "make", "copies": wanted});
        match self.0.ask(&question, Vec::new())? {
            (Answer::Made { .. }, made) if made.len() == copies.len() => Ok(made),
            _ => Err(out_of_step()),
        }
    }
}

fn out_of_step() -> Trouble {
    Trouble::Encoder("the encoder answered something else than was asked".to_owned())
}
