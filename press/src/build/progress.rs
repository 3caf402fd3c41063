//! What a run is doing, for whoever waits: a bar on a terminal, elsewhere a line every two seconds.
//!
//! A run is a row of named steps; how long each took is told at the end.

use std::fmt;
use std::sync::Mutex;
use std::time::{Duration, Instant};

use console::streams;
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

use super::parallel::lock;

/// How often a line is due where there is no terminal. Short runs stay silent there.
const INTERVAL: Duration = Duration::from_secs(2);
const BAR: &str = "{prefix} {wide_bar} {human_pos} of {human_len}, {eta} left";
/// Where nobody knows how much there is to do.
const COUNT: &str = "{prefix} {human_pos} {msg}";

/// The steps of a run. May be shared by threads.
pub struct Progress {
    bar: ProgressBar,
    last: Mutex<Instant>,
    times: Mutex<Times>,
}

/// How long each step took, in their order.
#[derive(Clone, Default)]
pub struct Times(Vec<(&'static str, Duration)>);

impl Progress {
    pub fn start() -> Self {
        Self {
            bar: ProgressBar::with_draw_target(None, ProgressDrawTarget::stderr()),
            last: Mutex::new(Instant::now()),
            times: Mutex::default(),
        }
    }

    /// Begins a step, which ends when it is dropped. `total` counts what [`Step::advance`] counts.
    pub fn step(&self, name: &'static str, total: Option<usize>) -> Step<'_> {
        let template = if total.is_some() { BAR } else { COUNT };
        if let Ok(style) = ProgressStyle::with_template(template) {
            self.bar.set_style(style);
        }
        self.bar.reset();
        self.bar.set_prefix(name);
        self.bar.set_message("");
        match total {
            Some(total) => self.bar.set_length(total as u64),
            None => self.bar.unset_length(),
        }
        Step {
            progress: self,
            name,
            started: Instant::now(),
        }
    }

    /// How long each of the steps that are over took.
    pub fn times(&self) -> Times {
        lock(&self.times).clone()
    }

    /// What is going on, in words. `what` is asked only when it is time.
    pub fn tell(&self, what: impl FnOnce() -> String) {
        if !self.bar.is_hidden() {
            self.bar.set_message(what());
            return;
        }
        // A thread that finds another one telling has nothing to add.
        let Ok(mut last) = self.last.try_lock() else {
            return;
        };
        if last.elapsed() >= INTERVAL {
            streams::to_errors(format!("press: {}\n", what()));
            *last = Instant::now();
        }
    }
}

/// One step of a run.
pub struct Step<'a> {
    progress: &'a Progress,
    name: &'static str,
    started: Instant,
}

impl Step<'_> {
    /// So much more is done.
    pub fn advance(&self, count: usize) {
        let bar = &self.progress.bar;
        bar.inc(count as u64);
        if bar.is_hidden() {
            self.progress.tell(|| {
                let done = bar.position();
                match bar.length() {
                    Some(total) => format!("{}: {done} of {total}", self.name),
                    None => format!("{}: {done}", self.name),
                }
            });
        }
    }
}

impl Drop for Step<'_> {
    fn drop(&mut self) {
        self.progress.bar.finish_and_clear();
        let Times(times) = &mut *lock(&self.progress.times);
        times.push((self.name, self.started.elapsed()));
    }
}

/// "copying the edition 0.4 s, pages 1.1 s".
impl fmt::Display for Times {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (at, (name, time)) in self.0.iter().enumerate() {
            let comma = if at == 0 { "" } else { ", " };
            write!(f, "{comma}{name} {:.1} s", time.as_secs_f64())?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn steps_are_told_in_their_order() {
        let progress = Progress::start();
        progress.step("copying", Some(2)).advance(2);
        progress.step("listing", None).advance(1);
        let said = progress.times().to_string();
        assert!(
            said.starts_with("copying ") && said.contains(" s, listing "),
            "{said}"
        );
    }
}
