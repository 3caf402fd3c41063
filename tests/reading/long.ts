// The articles that have most to show.
import { pathOf, type Edition, type Item } from './edition';

/** The article of which this is most. */
export const articleWithMost = (paper: Edition, measure: (article: Item) => number) =>
  paper.articles().sort((a, b) => measure(b) - measure(a))[0];

/** The path of the longest article. */
export const longest = (paper: Edition) => pathOf(articleWithMost(paper, ({ content_html }) => content_html!.length));
