//! Lists that never end: pages whose `next_url` leads back to one of them.

use std::collections::{HashMap, HashSet};

/// Of each loop one page, and where its next leads. `next` is each page's next.
pub(super) fn loops(next: &HashMap<String, String>) -> Vec<(&str, &str)> {
    let mut walks = HashMap::<&str, usize>::new();
    let mut found = Vec::new();
    // From lists' heads, as readers go, so that the page is named that leads them back.
    let led_to: HashSet<_> = next.values().collect();
    let mut starts: Vec<_> = next.keys().collect();
    starts.sort_by_key(|page| (led_to.contains(page), *page));
    for (walk, start) in starts.into_iter().enumerate() {
        let mut page = start.as_str();
        while !walks.contains_key(page) {
            walks.insert(page, walk);
            let Some(following) = next.get(page) else {
                break;
            };
            // The page was passed in this same walk.
            if walks.get(following.as_str()) == Some(&walk) {
                found.push((page, following.as_str()));
            }
            page = following;
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(next: &[(&str, &str)]) -> Vec<(String, String)> {
        let next = next
            .iter()
            .map(|(page, next)| ((*page).to_owned(), (*next).to_owned()))
            .collect();
        loops(&next)
            .into_iter()
            .map(|(page, next)| (page.to_owned(), next.to_owned()))
            .collect()
    }

    #[test]
    fn each_loop_is_found_once_and_lists_that_meet_are_none() {
        assert!(told(&[("a", "c"), ("b", "c"), ("c", "d")]).is_empty());
        assert_eq!(told(&[("a", "a")]), [("a".into(), "a".into())]);
        assert_eq!(
            told(&[("a", "b"), ("b", "c"), ("c", "b"), ("x", "c")]),
            [("c".into(), "b".into())]
        );
    }
}
