//! Parts that pages share, each in a file of its own; its stylesheet in `style/` has the same name.

pub mod appearance;
pub mod block;
pub mod body;
pub mod breadcrumb;
pub mod byline;
pub mod chart;
pub mod contents;
pub mod drawer;
pub mod figure;
pub mod footer;
pub mod forecast;
pub mod gallery;
pub mod icon;
pub mod list;
pub mod magazine;
pub mod masthead;
pub mod part;
pub mod sidebar;
pub mod skeleton;
pub mod stale;
pub mod story;
pub mod tag;
pub mod time;
pub mod tools;
pub mod view;
pub mod weather;
