//! `_redirects`, in the syntax that Netlify and Cloudflare Pages share.
//!
//! Both find a page by its path without `.html`, both answer unknown paths with `404.html` and that status:
//! nothing needs to be said of that. The first rule that fits counts, so what stands for one path comes before
//! what stands for many.

/// The text of the file.
pub fn document() -> &'static str {
    "# For Netlify (the `!` says: although there is such a file). Cloudflare Pages does not know the `!` and skips the line; it\n\
     # sends readers to / by itself.\n\
     /index.html / 301!\n\
     # For Cloudflare Pages, which would send readers of an article away from its path, as that ends so. To Netlify this is\n\
     # any path of one part, `page.html` being the name of it: the file that is there goes first, and what is not there\n\
     # is not found at `/:page` either.\n\
     /:page.html /:page 200\n"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_stands_for_one_path_comes_before_what_stands_for_many() {
        let text = document();
        let rules = text.lines().filter(|line| !line.starts_with('#'));
        let paths: Vec<_> = rules.filter_map(|rule| rule.split(' ').next()).collect();
        assert_eq!(paths, ["/index.html", "/:page.html"]);
        assert!(paths.is_sorted_by_key(|path| path.contains([':', '*'])));
    }
}
