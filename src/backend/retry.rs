//! When a failed request is tried again.

/// Why one request failed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Failure {
    /// The backend answered, and not with a document.
    Status {
        /// HTTP status; 3xx are followed by the platform.
        status: u16,
        /// What `Retry-After` asks for.
        retry_after_s: Option<u32>,
    },
    /// No connection, or one that broke.
    Connection,
    /// No whole answer in time.
    Timeout,
}

/// How often a request is tried again.
const RETRIES: u32 = 2;

/// The middle of the first wait; each further one is three times as long.
const FIRST_WAIT_MS: f64 = 500.0;

/// A backend that asks for a longer wait than this is not tried again: nobody waits for a page so
/// long, and trying sooner would be rude. The reader is told, and can try again by hand.
const LONGEST_WAIT_S: u32 = 10;

/// How long to wait before the next try, after `tries` in vain; `None`: give up.
///
/// `chance` in 0..1 spreads readers by half the wait either way, so that those who failed together
/// do not come back together.
pub(super) fn wait_ms(tries: u32, failure: &Failure, chance: f64) -> Option<u32> {
    if tries > RETRIES {
        return None;
    }
    let own = FIRST_WAIT_MS * 3_f64.powi(i32::try_from(tries).ok()? - 1) * (0.5 + chance);
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    let own = own as u32;
    match failure {
        Failure::Status {
            retry_after_s: Some(asked),
            ..
        } => (*asked <= LONGEST_WAIT_S).then(|| own.max(asked * 1000)),
        _ => Some(own),
    }
}

/// Reads `Retry-After`: seconds, or a date (RFC 9110, 10.2.3), `now_s` being the clock then.
/// `parse_date` gives a date's seconds since 1970.
pub(super) fn parse_retry_after(
    text: &str,
    now_s: f64,
    parse_date: impl FnOnce(&str) -> Option<f64>,
) -> Option<u32> {
    if let Ok(seconds) = text.trim().parse() {
        return Some(seconds);
    }
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    parse_date(text).map(|date| (date - now_s).max(0.0) as u32)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn there_are_two_more_tries_and_then_none() {
        assert_eq!(wait_ms(1, &Failure::Timeout, 0.5), Some(500));
        assert_eq!(wait_ms(2, &Failure::Timeout, 0.5), Some(1500));
        assert_eq!(wait_ms(3, &Failure::Timeout, 0.5), None);
    }

    #[test]
    fn readers_who_failed_together_come_back_apart() {
        assert_eq!(wait_ms(1, &Failure::Connection, 0.0), Some(250));
        assert_eq!(wait_ms(1, &Failure::Connection, 0.999), Some(749));
    }

    #[test]
    fn retry_after_is_waited_for_or_not_tried_at_all() {
        let asked = |seconds| Failure::Status {
            status: 503,
            retry_after_s: Some(seconds),
        };
        assert_eq!(wait_ms(1, &asked(2), 0.5), Some(2000));
        assert_eq!(wait_ms(1, &asked(0), 0.5), Some(500));
        assert_eq!(wait_ms(1, &asked(120), 0.5), None);
    }

    #[test]
    fn retry_after_is_seconds_or_a_date() {
        assert_eq!(parse_retry_after("7", 0.0, |_| None), Some(7));
        assert_eq!(parse_retry_after("later", 0.0, |_| None), None);
        assert_eq!(
            parse_retry_after("a date", 100.0, |_| Some(130.0)),
            Some(30)
        );
        assert_eq!(parse_retry_after("a date", 100.0, |_| Some(10.0)), Some(0));
    }
}
