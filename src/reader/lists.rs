//! The lists that this reader opened. They live above the pages, so that going back shows what
//! was there.

use super::opened_list::OpenedList;
use crate::backend::Fault;
use leptos::prelude::*;
use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard};

/// A list on the screen.
#[derive(Clone, Debug)]
pub struct ListState {
    /// What is opened of it.
    pub list: ArcRwSignal<OpenedList>,
    /// Whether its next page is being fetched.
    pub is_loading: ArcRwSignal<bool>,
    /// Why its next page did not come.
    pub fault: ArcRwSignal<Option<Fault>>,
}

/// All opened lists, by the URL of their first page.
#[derive(Clone, Debug, Default)]
pub struct Lists(Arc<Mutex<HashMap<String, ListState>>>);

impl Lists {
    /// Whether the list at `url` was opened.
    pub fn has(&self, url: &str) -> bool {
        self.lock().contains_key(url)
    }

    /// The list at `url`: as it was left where `keep` says so, else begun anew.
    pub fn open(
        &self,
        url: &str,
        keep: bool,
        begin: impl FnOnce() -> (OpenedList, Option<Fault>),
    ) -> ListState {
        let mut lists = self.lock();
        if keep && let Some(known) = lists.get(url) {
            return known.clone();
        }
        let (list, fault) = begin();
        let state = ListState {
            list: ArcRwSignal::new(list),
            is_loading: ArcRwSignal::new(false),
            fault: ArcRwSignal::new(fault),
        };
        lists.insert(url.to_owned(), state.clone());
        state
    }

    fn lock(&self) -> MutexGuard<'_, HashMap<String, ListState>> {
        // A lock is poisoned only by a panic, and a panic ends the page.
        self.0
            .lock()
            .unwrap_or_else(std::sync::PoisonError::into_inner)
    }
}
