//! The most read articles: those whose front matter says `reads = n`, the most read first, then the
//! others in an order that is arbitrary and yet always the same, by a hash of their ids.
//!
//! The whole list changes with every count, so its pages are numbered plainly from the top, and it
//! ends after [`PAGES`] of them.

use std::cmp::Reverse;

use super::lists::{self, List};
use crate::output::Draft;
use crate::source::Source;
use sapbao::routes::Route;

/// The folder of the list.
pub(super) const FOLDER: &str = "feeds/most-read";

/// How many pages are worth reading.
const PAGES: usize = 10;

pub(super) fn write(draft: &mut Draft, source: &Source) -> Result<(), String> {
    let mut ranked: Vec<_> = source.articles.iter().collect();
    ranked.sort_by_key(|article| {
        (
            Reverse(article.reads),
            hash(&article.id.value),
            &article.id.value,
        )
    });
    let page_size = source.site.page_size;
    let pages = ranked.len().div_ceil(page_size).clamp(1, PAGES);
    let title = source.site.language().labels().most_read;
    let list = List::of(source, FOLDER.to_owned(), title, &Route::MostRead, ranked);
    for number in 1..=pages {
        let next = (number < pages).then(|| format!("{}.json", number + 1));
        let path = if number == 1 {
            lists::head_path(FOLDER)
        } else {
            format!("{FOLDER}/{number}.json")
        };
        let articles = list
            .articles
            .iter()
            .skip((number - 1) * page_size)
            .take(page_size)
            .copied();
        draft.write(&path, &list.page(&path, articles, next))?;
    }
    Ok(())
}

/// FNV-1a with its bits stirred, or neighbouring ids would stay neighbours. It is the same on every
/// machine and in every version of this tool.
fn hash(id: &str) -> u64 {
    let hash = id.bytes().fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    });
    let stirred = (hash ^ (hash >> 33)).wrapping_mul(0xff51_afd7_ed55_8ccd);
    stirred ^ (stirred >> 33)
}

#[cfg(test)]
mod tests {
    use super::hash;

    #[test]
    fn the_order_never_changes_and_is_not_that_of_the_ids() {
        let mut ids = ["1001", "1002", "1003", "1004", "1005", "1006"];
        ids.sort_by_key(|id| hash(id));
        assert_eq!(ids, ["1001", "1004", "1005", "1003", "1006", "1002"]);
    }
}
