// An edition as it stands on disk: what the tests hold the pages against. It reads the contract on
// its own, so that a fault in the app's reading cannot hide itself.
import { readFileSync, readdirSync } from 'node:fs';
import { join, posix } from 'node:path';

export interface Item {
  id: string;
  url?: string;
  title: string;
  summary?: string;
  date_published?: string;
  authors?: { name: string }[];
  tags?: string[];
  image?: string;
  content_html?: string;
  _news: {
    source?: string;
    origin?: { name: string };
    section?: { slug: string; title: string };
    image?: { alt: string; caption?: string; credit?: string };
    related?: Item[];
    newer?: Item[];
    older_url?: string | null;
    kind?: string;
    pages?: { url: string; alt?: string }[];
  };
}

export interface Site {
  name: string;
  tagline: string;
  home_url: string;
  publisher: Record<string, string>;
  latest_url: string;
  most_read_url: string;
  tag_url: string;
  author_url: string;
  sections: { slug: string; title: string; feed_url: string }[];
  weather: { places: { name: string }[] };
}

interface Feed {
  items: Item[];
  next_url?: string | null;
}

export class Edition {
  readonly site: Site;

  constructor(private readonly folder: string) {
    this.site = this.read('site.json');
  }

  read<T>(path: string): T {
    return JSON.parse(readFileSync(join(this.folder, path), 'utf8')) as T;
  }

  article(id: string): Item {
    return this.read(`articles/${id}.json`);
  }

  articles(): Item[] {
    return readdirSync(join(this.folder, 'articles')).map((name) => this.read(`articles/${name}`));
  }

  /** The stories of each page of the list at `url`, each story once. */
  pages(url: string): Item[][] {
    const pages: Item[][] = [];
    const seen = new Set<string>();
    for (let at: string | null = url; at; ) {
      const feed: Feed = this.read(at);
      pages.push(feed.items.filter((item) => !seen.has(item.id) && seen.add(item.id)));
      at = feed.next_url ? posix.join(posix.dirname(at), feed.next_url) : null;
    }
    return pages;
  }

  /** All stories of the list at `url`. */
  list(url: string): Item[] {
    return this.pages(url).flat();
  }

  /** The magazine's newest issue. */
  issue(): Item {
    return this.read<Feed>('issues.json').items[0];
  }
}

/** The path of an article's page, as the edition names it. */
export function pathOf(item: Item): string {
  if (!item.url) throw new Error(`${item.id} names no page`);
  return item.url;
}

/** Where others find the page at `path`. */
export const publicAddress = (paper: Edition, path: string) => new URL(path, paper.site.home_url).href;
