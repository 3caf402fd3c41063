//! The process of the encoder: what it is asked, and what it answers.
//!
//! It may stop to read as well as to answer. So a thread stands at either end, and whoever asks waits at one place alone,
//! with a limit to their patience and an ear for interruptions.

use std::io::{self, BufRead, BufReader, Read, Write};
use std::process::{Child, ChildStdout, Command, Stdio};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError, Sender};
use std::thread;
use std::time::{Duration, Instant};

use serde::Deserialize;

use super::Trouble;
use crate::interrupt;

/// How soon an interruption is heard.
const BREATH: Duration = Duration::from_millis(100);

/// What the process says.
#[derive(Debug, Deserialize)]
#[serde(tag = "answer", rename_all = "lowercase")]
pub enum Answer {
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
pub type Message = (Answer, Vec<Vec<u8>>);

/// A line, and the picture that belongs to it.
type Question = (String, Vec<u8>);

/// A process that runs for as long as this lives.
pub struct Process {
    child: Child,
    questions: Sender<Question>,
    answers: Receiver<io::Result<Message>>,
    patience: Duration,
}

impl Process {
    /// Starts one that has so much time for each question and its answer.
    pub fn start(command: &mut Command, patience: Duration) -> io::Result<Self> {
        let mut child = command
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            // What the libraries have to say of a picture comes in its answer.
            .stderr(Stdio::null())
            .spawn()?;
        let (Some(mut input), Some(output)) = (child.stdin.take(), child.stdout.take()) else {
            return Err(io::ErrorKind::BrokenPipe.into());
        };
        let (questions, asked) = mpsc::channel::<Question>();
        thread::spawn(move || {
            for (line, picture) in asked {
                // Whoever asked hears of it by the end of the answers.
                if send(&mut input, &line, &picture).is_err() {
                    break;
                }
            }
        });
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
        Ok(Self {
            child,
            questions,
            answers,
            patience,
        })
    }

    /// Asks, and waits for the answer.
    pub fn ask(
        &mut self,
        question: &serde_json::Value,
        picture: Vec<u8>,
    ) -> Result<Message, Trouble> {
        let sent = self.questions.send((question.to_string(), picture));
        sent.map_err(|_| ended())?;
        self.answer()
    }

    /// Waits for what is said next.
    pub fn answer(&mut self) -> Result<Message, Trouble> {
        match self.wait() {
            Ok(Ok((Answer::Refused { why }, _))) => Err(Trouble::Picture(why)),
            Ok(Ok(answer)) => Ok(answer),
            Ok(Err(_)) | Err(RecvTimeoutError::Disconnected) => Err(ended()),
            Err(RecvTimeoutError::Timeout) if interrupt::is_asked_for() => {
                Err(Trouble::Encoder("interrupted".to_owned()))
            }
            Err(RecvTimeoutError::Timeout) => Err(Trouble::Encoder(format!(
                "it takes longer than {} s",
                self.patience.as_secs()
            ))),
        }
    }

    /// As long as there is patience, or until an interruption: a picture takes minutes at the worst.
    fn wait(&self) -> Result<io::Result<Message>, RecvTimeoutError> {
        let asked = Instant::now();
        loop {
            match self.answers.recv_timeout(BREATH) {
                Err(RecvTimeoutError::Timeout)
                    if asked.elapsed() < self.patience && !interrupt::is_asked_for() => {}
                heard => return heard,
            }
        }
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        // It may be in the middle of a picture that nobody waits for any longer. Its threads end with it: a pipe without
        // another end takes and gives nothing.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn ended() -> Trouble {
    Trouble::Encoder("the encoder broke down over it".to_owned())
}

fn send(input: &mut impl Write, line: &str, picture: &[u8]) -> io::Result<()> {
    writeln!(input, "{line}")?;
    input.write_all(picture)?;
    input.flush()
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

#[cfg(all(test, unix))]
mod tests {
    use super::*;
    use serde_json::json;

    const LONG: Duration = Duration::from_mins(1);
    /// More bytes than a pipe holds.
    const MANY: usize = 1 << 20;

    fn shell(script: &str, patience: Duration) -> Process {
        Process::start(Command::new("sh").args(["-c", script]), patience).unwrap()
    }

    /// Why there is no answer to a question with a picture of so many bytes.
    fn trouble(script: &str, patience: Duration, bytes: usize) -> Trouble {
        let mut process = shell(script, patience);
        process.ask(&json!({}), vec![0; bytes]).unwrap_err()
    }

    #[test]
    fn who_hangs_while_reading_is_given_up_like_who_hangs_while_answering() {
        for bytes in [0, MANY] {
            let started = Instant::now();
            let trouble = trouble("exec sleep 100", BREATH, bytes);
            assert!(matches!(trouble, Trouble::Encoder(_)), "{trouble}");
            assert!(trouble.to_string().contains("longer than"), "{trouble}");
            assert!(started.elapsed() < LONG);
        }
    }

    #[test]
    fn who_ends_is_not_waited_for() {
        for bytes in [0, MANY] {
            let started = Instant::now();
            let trouble = trouble("exit", 2 * LONG, bytes);
            assert!(matches!(trouble, Trouble::Encoder(_)), "{trouble}");
            assert!(started.elapsed() < LONG);
        }
    }

    #[test]
    fn a_large_picture_arrives_whole_and_the_next_question_after_it() {
        let script = format!(
            r#"for turn in 1 2; do
                 read -r question && head -c {MANY} > /dev/null &&
                 echo '{{"answer": "refused", "why": "'$turn'"}}'
               done"#
        );
        let mut process = shell(&script, LONG);
        for turn in ["1", "2"] {
            let answer = process.ask(&json!({}), vec![b'\n'; MANY]).unwrap_err();
            assert!(matches!(answer, Trouble::Picture(why) if why == turn));
        }
    }
}
