//! `site.json`, the front door.

use super::{issues, lists, most_read};
use crate::output::GENERATOR;
use crate::source::{self, Language, Source};
use crate::wire::{Place, Publisher, Site, SiteNews, SiteSection, Weather};

pub(super) fn document(source: &Source) -> Site<'_> {
    let site = &source.site;
    Site {
        name: &site.name,
        tagline: &site.tagline,
        language: match site.language {
            Language::Vietnamese => "vi",
            Language::English => "en",
        },
        time_zone: &site.time_zone,
        home_url: &site.home_url,
        publisher: publisher(&site.publisher),
        logo: site.logo.as_deref(),
        icon: site.icon.as_deref(),
        latest_url: lists::head_path(lists::LATEST),
        most_read_url: lists::head_path(most_read::FOLDER),
        article_url: "articles/{id}.json",
        sections: site.sections.iter().map(section).collect(),
        tag_url: lists::head_path(&lists::tag_folder("{slug}")),
        author_url: lists::head_path(&lists::author_folder("{slug}")),
        weather: weather(source),
        issues_url: (!source.issues.is_empty()).then_some(issues::PATH),
        news: SiteNews {
            generator: GENERATOR,
        },
    }
}

fn publisher(publisher: &source::Publisher) -> Publisher<'_> {
    Publisher {
        name: &publisher.name,
        address: publisher.address.as_deref(),
        phone: publisher.phone.as_deref(),
        email: publisher.email.as_deref(),
        license: publisher.license.as_deref(),
        editor: publisher.editor.as_deref(),
    }
}

fn section(section: &source::Section) -> SiteSection<'_> {
    SiteSection {
        slug: &section.slug,
        title: &section.title,
        feed_url: lists::head_path(&lists::section_folder(&section.slug)),
        description: section.description.as_deref(),
    }
}

fn weather(source: &Source) -> Option<Weather<'_>> {
    source.weather.as_ref()?;
    let places = source.site.weather.iter();
    let places = places.map(|place| Place {
        name: &place.name,
        latitude: place.latitude,
        longitude: place.longitude,
    });
    Some(Weather {
        url: "weather.json",
        places: places.collect(),
    })
}
