//! The process that reads pictures and makes the copies: node with
//! [sharp](https://sharp.pixelplumbing.com), which is libvips (docs/decisions/014-pictures.md).
//!
//! The libraries that read pictures are written in C, and the pictures come from anywhere. Apart from the
//! press they can break nothing but the picture at hand: who ends or hangs is replaced.

use std::fmt;
use std::io::{self, BufRead, BufReader, Read, Write};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError};
use std::thread;
use std::time::{Duration, Instant};

use serde::Deserialize;
use serde_json::json;

use super::kind::Kind;
use super::plan::Measured;
use crate::interrupt;

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
/// How soon an interruption is heard.
const BREATH: Duration = Duration::from_millis(100);

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

#[derive(Deserialize)]
#[serde(tag = "answer", rename_all = "lowercase")]
enum Answer {
    Ready,
    Measured {
        width: u32,
        height: u32,
        is_transparent: bool,
        is_animated: bool,
    },
    Made {
        bytes: Vec<u64>,
    },
    Refused {
        why: String,
    },
}

/// An answer, and the copies that belong to it.
type Message = (Answer, Vec<Vec<u8>>);

/// A running encoder, for one picture after the other.
pub struct Encoder {
    process: Child,
    questions: ChildStdin,
    answers: Receiver<io::Result<Message>>,
}

impl Encoder {
    /// Fails where there is no node, or no sharp for it.
    pub fn start() -> Result<Self, Trouble> {
        let no_node = |error: io::Error| Trouble::Encoder(format!("node cannot be run ({error})"));
        let mut process = Command::new("node")
            .args(["-e", SCRIPT, "--", &settings()])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            // What the libraries have to say of a picture comes in its answer.
            .stderr(Stdio::null())
            .spawn()
            .map_err(no_node)?;
        let (Some(questions), Some(output)) = (process.stdin.take(), process.stdout.take()) else {
            return Err(no_node(io::ErrorKind::BrokenPipe.into()));
        };
        let (sender, answers) = mpsc::sync_channel(1);
        thread::spawn(move || {
            let mut output = BufReader::new(output);
            while let Some(answer) = read_answer(&mut output).transpose() {
                let is_last = answer.is_err();
                if sender.send(answer).is_err() || is_last {
                    break;
                }
            }
        });
        let mut encoder = Self {
            process,
            questions,
            answers,
        };
        match encoder.answer()? {
            (Answer::Ready, _) => Ok(encoder),
            _ => Err(out_of_step()),
        }
    }

    /// Looks at a picture, which is then the one that [`Self::make`] copies.
    pub fn measure(&mut self, picture: &[u8]) -> Result<Measured, Trouble> {
        self.ask(&json!({"ask": "measure", "bytes": picture.len()}), picture)?;
        match self.answer()?.0 {
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

    /// Makes copies in these kinds and widths, and returns them in this order. It is fastest when copies of
    /// one width stand together.
    pub fn make(&mut self, copies: &[(u32, Kind)]) -> Result<Vec<Vec<u8>>, Trouble> {
        let wanted: Vec<_> = copies
            .iter()
            .map(|(width, kind)| json!({"kind": kind, "width": width}))
            .collect();
        self.ask(&json!({"ask": "make", "copies": wanted}), &[])?;
        match self.answer()? {
            (Answer::Made { .. }, made) if made.len() == copies.len() => Ok(made),
            _ => Err(out_of_step()),
        }
    }

    fn ask(&mut self, question: &serde_json::Value, bytes: &[u8]) -> Result<(), Trouble> {
        let mut send = || -> io::Result<()> {
            writeln!(self.questions, "{question}")?;
            self.questions.write_all(bytes)?;
            self.questions.flush()
        };
        send().map_err(|_| ended())
    }

    fn answer(&mut self) -> Result<Message, Trouble> {
        match self.wait() {
            Ok(Ok((Answer::Refused { why }, _))) => Err(Trouble::Picture(why)),
            Ok(Ok(answer)) => Ok(answer),
            Ok(Err(_)) | Err(RecvTimeoutError::Disconnected) => Err(ended()),
            Err(RecvTimeoutError::Timeout) if interrupt::is_asked_for() => {
                Err(Trouble::Encoder("interrupted".to_owned()))
            }
            Err(RecvTimeoutError::Timeout) => Err(Trouble::Encoder(format!(
                "it takes longer than {} s",
                PATIENCE.as_secs()
            ))),
        }
    }

    /// As long as there is patience, or until an interruption: a picture takes minutes at the worst.
    fn wait(&self) -> Result<io::Result<Message>, RecvTimeoutError> {
        let asked = Instant::now();
        loop {
            match self.answers.recv_timeout(BREATH) {
                Err(RecvTimeoutError::Timeout)
                    if asked.elapsed() < PATIENCE && !interrupt::is_asked_for() => {}
                heard => return heard,
            }
        }
    }
}

impl Drop for Encoder {
    fn drop(&mut self) {
        // It may be in the middle of a picture that nobody waits for any longer.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

fn ended() -> Trouble {
    Trouble::Encoder("the encoder broke down over it".to_owned())
}

fn out_of_step() -> Trouble {
    Trouble::Encoder("the encoder answered something else than was asked".to_owned())
}

fn read_answer(output: &mut BufReader<ChildStdout>) -> io::Result<Option<Message>> {
    let mut line = String::new();
    if output.read_line(&mut line)? == 0 {
        return Ok(None);
    }
    let answer: Answer = serde_json::from_str(&line)?;
    let mut made = Vec::new();
    if let Answer::Made { bytes } = &answer {
        for length in bytes {
            let mut copy = Vec::new();
            output.take(*length).read_to_end(&mut copy)?;
            if copy.len() as u64 != *length {
                return Err(io::ErrorKind::UnexpectedEof.into());
            }
            made.push(copy);
        }
    }
    Ok(Some((answer, made)))
}
