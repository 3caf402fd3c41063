//! What belongs to this reader on this device.

pub mod ago;
pub mod ahead;
pub mod clock;
pub mod list_state;
pub mod nearing;
pub mod opened_list;
pub mod place;
pub mod refresh;
pub mod seen;
