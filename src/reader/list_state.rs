//! A list on the screen: what is opened of it, and what its next page is doing.

use super::opened_list::OpenedList;
use crate::backend::Fault;
use crate::edition::moment::Moment;
use leptos::prelude::*;

/// A list on the screen. It outlives the page that shows it.
#[derive(Clone, Debug)]
pub struct ListState {
    /// What is opened of it.
    pub list: ArcRwSignal<OpenedList>,
    /// Whether its next page is being fetched.
    pub is_loading: ArcRwSignal<bool>,
    /// Why its next page did not come.
    pub fault: ArcRwSignal<Option<Fault>>,
    /// When the copy was made that its last page came from, if the backend could not be reached.
    pub stale_since: ArcRwSignal<Option<Moment>>,
}

impl ListState {
    /// A list of which something is opened.
    pub fn new(list: OpenedList, fault: Option<Fault>) -> Self {
        Self {
            list: ArcRwSignal::new(list),
            is_loading: ArcRwSignal::new(false),
            fault: ArcRwSignal::new(fault),
            stale_since: ArcRwSignal::new(None),
        }
    }
}
