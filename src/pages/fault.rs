//! What is shown in place of a page that did not come.

use crate::app::Paper;
use crate::backend::{Cause, Fault};
use crate::components::block::block_heading;
use crate::components::part::{Document, Need, part};
use crate::components::story::{Look, stories};
use crate::components::tag::{Tag, still, tag};
use crate::components::view::View;
use crate::labels::Labels;
use crate::navigation::Arrival;
use crate::routes::Route;

/// What happened, in one sentence for the reader.
pub fn explain(fault: &Fault, labels: &Labels) -> String {
    match fault {
        Fault::NotFound => labels.not_found.to_owned(),
        Fault::Refused { status } => labels.refused.with(&status.to_string()),
        Fault::Unreachable(Cause::Status(status)) => labels.broken.with(&status.to_string()),
        Fault::Unreachable(Cause::Connection) => labels.unreachable.to_owned(),
        Fault::Unreachable(Cause::Timeout) => labels.timed_out.to_owned(),
        Fault::Unreachable(Cause::Offline) => labels.offline.to_owned(),
        Fault::Unreadable { document, .. } => labels.unreadable.with(document),
        Fault::ListLoops => labels.list_loops.to_owned(),
        Fault::ListStrays => labels.list_strays.to_owned(),
    }
}

/// A page that could not be loaded: why, in a sentence, and the ways on. `again` tries again.
pub fn fault_page(why: String, labels: &Labels, again: impl Fn() + 'static) -> Tag {
    let retry = tag("button")
        .set("type", "button")
        .class("button")
        .on_click(move |_| again());
    let ways = tag("p").class("fault__ways").with((
        retry.with(labels.retry),
        home("button button--quiet", labels),
    ));
    tag("section").class("fault").set("role", "alert").with((
        tag("h1")
            .class("fault__title")
            .set("tabindex", "-1")
            .with(labels.failed),
        tag("p").class("fault__why").with(why),
        ways,
    ))
}

/// What stands where a list should go on: that it does not, and why, where that is known. `again` tries again.
pub fn list_fault(fault: Option<&Fault>, labels: &Labels, again: impl Fn() + 'static) -> Tag {
    let why = fault.map(|fault| explain(fault, labels));
    let why = format!("{} {}", labels.list_failed, why.unwrap_or_default());
    let retry = tag("button")
        .set("type", "button")
        .class("button")
        .on_click(move |_| again());
    tag("div")
        .class("list__failed")
        .set("role", "alert")
        .with((tag("p").with(why), retry.with(labels.retry)))
}

/// How many of the newest stories a reader who found nothing is offered.
const OFFERED: usize = 6;

/// A page that does not exist: the way home, and the newest stories.
pub fn not_found_page(paper: &Paper) -> (Tag, View) {
    let labels = paper.labels();
    let said = tag("section").class("fault").with((
        tag("h1")
            .class("fault__title")
            .set("tabindex", "-1")
            .with(labels.not_found),
        tag("p").class("fault__why").with(labels.not_found_why),
        tag("p").class("fault__ways").with(home("button", labels)),
    ));
    (said, offered(paper, Arrival::Followed))
}

/// The newest stories, for a reader who found nothing.
pub(super) fn offered(paper: &Paper, arrival: Arrival) -> View {
    let labels = paper.labels();
    let needs = vec![Need::Feed {
        url: paper.site.latest.clone(),
        most: OFFERED,
    }];
    let paper_here = paper.clone();
    part(paper, needs, arrival, OFFERED, move |documents| {
        let Some(Some(Document::Feed(page))) = documents.into_iter().next() else {
            return View::Nothing;
        };
        let paper = paper_here.clone();
        still(move || {
            let heading = block_heading("offered", &Route::Latest, labels.latest);
            let items = stories(&paper, &page.items, Look::Compact, 3);
            tag("section")
                .set("aria-labelledby", "offered")
                .with((heading, tag("ul").class("stories").with(items)))
        })
    })
}

fn home(class: &'static str, labels: &Labels) -> Tag {
    tag("a")
        .class(class)
        .set("href", Route::Front.path())
        .with(labels.go_home)
}
