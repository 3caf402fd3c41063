// The search page's working: results as one types.
//
// early/search.js fetches this when the page is shown, and when a reader goes to the field at the top of one.
// The form, and every word that is said, is in the page (src/pages/search.rs).
import { stylesheet } from '../stylesheet.js';
import { work } from './work.js';

export { prepare } from './index.js';

const worked = new WeakSet();

/** Makes a search page work, and shows what its address asks for. */
export function open(page) {
  if (worked.has(page)) return;
  worked.add(page);
  // Without it the results are plainer.
  stylesheet('search').catch(console.error);
  work(page);
}
