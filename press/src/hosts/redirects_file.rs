//! `_redirects`, in the syntax that Netlify and Cloudflare Pages share.
//!
//! Both find a page by its path without `.html`, both answer unknown paths with `404.html` and that status:
//! nothing needs to be said of that.

/// The text of the file.
pub fn document() -> &'static str {
    "# An article is at the path that ends so, from which Cloudflare Pages would send readers away. Netlify has the file,\n\
     # and does not ask here.\n\
     /:page.html /:page 200\n\
     # Netlify only (the `!` says: although there is such a file); Cloudflare Pages skips it, and does so anyway.\n\
     /index.html / 301!\n"
}
