//! The copies that go to the site, and to the cache.

use std::collections::HashSet;

use anyhow::Result;

use super::Picture;
use super::known_names::{self, KnownNames};
use super::making::{Content, Done};
use super::stock::{self, LIST, List, Stock, file_name};
use super::summary::Summary;
use crate::build::output::Output;
use crate::hosts::paths::PICTURES;

/// What a run has written of pictures.
pub struct WrittenPictures<'a> {
    output: &'a Output,
    cache: Option<&'a Stock<'a>>,
    /// Pictures of the same content have the same copies.
    paths: HashSet<String>,
    /// All pictures, and those that the cache has now, too.
    list: List,
    new: List,
    /// Which picture of the edition has which name.
    pub names: KnownNames,
}

impl<'a> WrittenPictures<'a> {
    pub fn new(output: &'a Output, cache: Option<&'a Stock<'a>>) -> Self {
        Self {
            output,
            cache,
            paths: HashSet::new(),
            list: List::new(),
            new: List::new(),
            names: KnownNames::default(),
        }
    }

    /// Writes a picture's copies.
    pub fn add(&mut self, done: Done, summary: &mut Summary) -> Result<Picture> {
        let Done {
            name,
            made,
            is_old,
            copies,
        } = done;
        *(if is_old {
            &mut summary.kept
        } else {
            &mut summary.made
        }) += 1;
        let mut shown = Picture {
            size: made.size,
            copies: copies.iter().map(|(copy, _)| *copy).collect(),
            name,
        };
        // As documents name them: the best format first, and in it the smallest.
        shown.copies.sort_by_key(|copy| (copy.format, copy.width));
        for (copy, content) in copies {
            let path = format!("{PICTURES}/{}", file_name(&shown.name, copy));
            if !self.paths.insert(path.clone()) {
                continue;
            }
            summary.copies += 1;
            summary.bytes += copy.bytes;
            match content {
                Content::Made(content) => {
                    self.output.write(&path, &content)?;
                    // The site does not need the cache, which may be anybody's, or full.
                    if let Some(cache) = self.cache
                        && let Err(error) = cache.put(&shown.name, copy, &content)
                    {
                        self.cache = None;
                        summary.no_cache = Some(error.to_string());
                    }
                }
                Content::Kept(file) => {
                    self.output.copy(&path, &file)?;
                }
            }
        }
        if !is_old {
            stock::add(&mut self.new, &shown.name, made.clone());
        }
        stock::add(&mut self.list, &shown.name, made);
        Ok(shown)
    }

    /// Notes in the site what there is, for later runs; returns what the cache did not have before.
    pub fn finish(self) -> Result<List> {
        if !self.list.is_empty() {
            let list = serde_json::to_vec(&self.list)?;
            self.output.write(&format!("{PICTURES}/{LIST}"), &list)?;
            let names = serde_json::to_vec(&self.names)?;
            self.output.write(known_names::FILE, &names)?;
        }
        Ok(self.new)
    }
}
