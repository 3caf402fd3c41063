//! `site.json`, the front door.

use super::{issues, lists, most_read};
use crate::output::GENERATOR;
use crate::source::{self, Source};
use crate::wire::{Site, SiteNews, SiteSection, Weather};

pub(super) fn document(source: &Source) -> Site {
    let site = &source.site;
    Site {
        name: site.name.clone(),
        tagline: site.tagline.clone(),
        language: site.language().tag().to_owned(),
        time_zone: site.time_zone.clone(),
        home_url: site.home_url.clone(),
        publisher: site.publisher.clone(),
        logo: site.logo.clone(),
        icon: site.icon.clone(),
        latest_url: lists::head_path(lists::LATEST),
        most_read_url: lists::head_path(most_read::FOLDER),
        article_url: "articles/{id}.json".to_owned(),
        sections: site.sections.iter().map(section).collect(),
        tag_url: Some(lists::head_path(&lists::tag_folder("{slug}"))),
        author_url: Some(lists::head_path(&lists::author_folder("{slug}"))),
        weather: source.weather.as_ref().map(|_| Weather {
            url: "weather.json".to_owned(),
            places: site.weather.clone(),
        }),
        issues_url: (!source.issues.is_empty()).then(|| issues::PATH.to_owned()),
        news: SiteNews {
            generator: Some(GENERATOR.to_owned()),
            ..SiteNews::default()
        },
    }
}

fn section(section: &source::Section) -> SiteSection {
    SiteSection {
        slug: section.slug.clone(),
        title: section.title.clone(),
        feed_url: lists::head_path(&lists::section_folder(&section.slug)),
        description: section.description.clone(),
    }
}
