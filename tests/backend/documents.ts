// A small edition, written here, for a backend that misbehaves with it.
import type { Item } from '../reading/edition';

export const NAME = 'Báo Thử';

type Document = Record<string, unknown>;

export function site(more: Document = {}): Document {
  return {
    name: NAME,
    tagline: 'Tin để thử',
    language: 'vi',
    time_zone: 'Asia/Ho_Chi_Minh',
    home_url: 'https://bao-thu.example',
    publisher: { name: 'Toà soạn Báo Thử' },
    latest_url: 'latest.json',
    most_read_url: 'most-read.json',
    article_url: 'articles/{id}.json',
    sections: [{ slug: 'lang', title: 'Làng', feed_url: 'lang.json' }],
    weather: { url: 'weather.json', places: [{ name: 'Hà Nội', latitude: 21, longitude: 105.8 }] },
    issues_url: 'issues.json',
    ...more,
  };
}

export function item(id: string, more: Partial<Item> & Document = {}): Item {
  return {
    id,
    title: `Tin số ${id}`,
    url: `/tin-so-${id}-${id}.html`,
    summary: `Lời dẫn của tin số ${id}.`,
    date_published: '2026-11-20T08:00:00+07:00',
    authors: [{ name: 'Người Viết' }],
    tags: ['làng'],
    ...more,
    _news: { source: 'BT', section: { slug: 'lang', title: 'Làng' }, ...more._news },
  };
}

export function article(id: string, more: Partial<Item> & Document = {}): Item {
  return item(id, { content_html: `<p>Thân của tin số ${id}.</p>`, ...more });
}

export const feed = (ids: string[], next_url?: string | null): Document => ({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Danh sách',
  items: ids.map((id) => item(id)),
  next_url,
});

export const weather: Document = {
  utc_offset_seconds: 25200,
  current_units: { temperature_2m: '°C' },
  current: { time: '2026-11-23T10:00', temperature_2m: 21.4, weather_code: 1, is_day: 1 },
};

// The smallest picture: one grey pixel.
const PIXEL = 'data:image/gif;base64,R0lGODlhAQABAIAAAMLCwgAAACH5BAAAAAAALAAAAAABAAEAAAICRAEAOw==';

export const issues: Document = {
  items: [{ id: 'so-1', title: 'Số 1', _news: { pages: [{ url: PIXEL, width: 600, height: 840, alt: 'Bìa' }] } }],
};

const IDS = ['1', '2', '3', '4', '5', '6'];

/** The whole edition: six articles, three lists of one page each, weather, an issue. */
export function edition(): Record<string, unknown> {
  return {
    '/site.json': site(),
    '/latest.json': feed(IDS),
    '/most-read.json': feed([...IDS].reverse()),
    '/lang.json': feed(IDS),
    '/weather.json': weather,
    '/issues.json': issues,
    ...Object.fromEntries(IDS.map((id) => [`/articles/${id}.json`, article(id)])),
  };
}
