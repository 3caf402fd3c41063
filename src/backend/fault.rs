//! Why a document did not come, told apart by what a reader can do about it.

use super::retry::Failure;
use crate::edition::json::Flaw;

/// Why a document did not come.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// 404 and 410, and addresses that the site does not have: go elsewhere.
    NotFound,
    /// Another 4xx: trying again by itself would change nothing.
    Refused {
        /// The HTTP status.
        status: u16,
    },
    /// It was tried again, in vain: try later.
    Unreachable(Cause),
    /// It came, and is not what the contract says: somebody has to mend it.
    Unreadable {
        /// Its URL.
        document: String,
        /// What was expected where.
        why: Flaw,
    },
    /// A list's next page was a page of it already.
    ListLoops,
    /// A list's next page is with a backend that the site does not know.
    ListStrays,
}

/// What stood between the reader and the backend.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cause {
    /// A 5xx or 429.
    Status(u16),
    /// No connection, or one that broke.
    Connection,
    /// No whole answer in time.
    Timeout,
    /// The reader's device has no network.
    Offline,
}

impl Failure {
    /// The fault, when trying again would change nothing.
    pub(super) fn final_fault(&self) -> Option<Fault> {
        match self {
            Self::Status {
                status: 404 | 410, ..
            } => Some(Fault::NotFound),
            Self::Status { status, .. } if (400..500).contains(status) && *status != 429 => {
                Some(Fault::Refused { status: *status })
            }
            _ => None,
        }
    }

    pub(super) fn cause(&self) -> Cause {
        match self {
            Self::Status { status, .. } => Cause::Status(*status),
            Self::Connection => Cause::Connection,
            Self::Timeout => Cause::Timeout,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_may_pass_is_tried_again() {
        let fault = |status| {
            Failure::Status {
                status,
                retry_after_s: None,
            }
            .final_fault()
        };
        assert_eq!(fault(404), Some(Fault::NotFound));
        assert_eq!(fault(410), Some(Fault::NotFound));
        assert_eq!(fault(403), Some(Fault::Refused { status: 403 }));
        for status in [429, 500, 502, 503, 504] {
            assert_eq!(fault(status), None, "{status}");
        }
        assert_eq!(Failure::Timeout.final_fault(), None);
        assert_eq!(Failure::Connection.final_fault(), None);
    }
}
