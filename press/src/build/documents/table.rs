//! What many documents have in common: written once, and named by its number.

use std::collections::HashMap;
use std::hash::Hash;

use anyhow::Result;
use serde::Serialize;

/// Numbers things as they come.
pub struct Numbers<T>(HashMap<T, u32>);

impl<T> Default for Numbers<T> {
    fn default() -> Self {
        Self(HashMap::new())
    }
}

impl<T: Eq + Hash> Numbers<T> {
    /// Goes on from a table, whose things keep their numbers.
    pub fn from_table(table: Vec<T>) -> Self {
        Self(table.into_iter().zip(0..).collect())
    }

    /// The number of a thing.
    pub fn of(&mut self, thing: T) -> u32 {
        let next = u32::try_from(self.0.len()).unwrap_or(u32::MAX);
        *self.0.entry(thing).or_insert(next)
    }

    /// The things in the order of their numbers.
    pub fn into_table(self) -> Vec<T> {
        let mut numbered: Vec<_> = self.0.into_iter().collect();
        numbered.sort_unstable_by_key(|(_, number)| *number);
        numbered.into_iter().map(|(thing, _)| thing).collect()
    }
}

/// The lines of a table, in the order in which its things are first named: that they came in another one, as threads
/// happened to run, leaves no trace.
pub struct Lines<'a, T: ?Sized> {
    table: Vec<&'a T>,
    numbers: Vec<Option<u32>>,
    count: u32,
    text: Vec<u8>,
}

impl<'a, T: Serialize + ?Sized> Lines<'a, T> {
    pub fn of(table: impl Iterator<Item = &'a T>) -> Self {
        let table: Vec<_> = table.collect();
        Self {
            numbers: vec![None; table.len()],
            table,
            count: 0,
            text: Vec::new(),
        }
    }

    /// Names those things; returns their numbers among the lines.
    pub fn name(&mut self, things: &[u32]) -> Result<Vec<u32>> {
        let mut named = Vec::with_capacity(things.len());
        for at in things {
            let at = *at as usize;
            let (Some(number), Some(thing)) = (self.numbers.get_mut(at), self.table.get(at)) else {
                continue;
            };
            if number.is_none() {
                serde_json::to_writer(&mut self.text, thing)?;
                self.text.push(b'\n');
                *number = Some(self.count);
                self.count += 1;
            }
            named.extend(*number);
        }
        Ok(named)
    }

    /// How many lines there are, and the lines.
    pub fn finish(self) -> (u32, Vec<u8>) {
        (self.count, self.text)
    }
}
