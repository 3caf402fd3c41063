// The articles that have most to show.
import { pathOf, type Edition } from './edition';

/** The path of the longest article. */
export const longest = (paper: Edition) =>
  pathOf(paper.articles().sort((a, b) => b.content_html!.length - a.content_html!.length)[0]);

/** Where others find the page at `path`. */
export const publicAddress = (paper: Edition, path: string) => new URL(path, paper.site.home_url).href;
