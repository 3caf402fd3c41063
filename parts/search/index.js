// The index: Pagefind's, in shards that are searched as one (docs/decisions/011-search.md).
import { missed } from './missed.js';
import { fold } from './stroke.js';

/** Where the press says what there is of it. */
const CATALOGUE = '/search.json';
/** How many words are shown around those that were found. */
const EXCERPT_WORDS = 32;

/** As the app's for a page (docs/contract.md). */
const PATIENCE_MS = 25_000;

/** The edition has no index. */
export class NoIndex extends Error {}

let opening;
let attempts = 0;

/** The index, opened once; opened anew after a failure. */
export function index() {
  opening ??= inTime(open()).catch(forget);
  return opening;
}

/** The stories with these words, best first, and how many there are of each section and year. */
export async function find({ query, section, year }) {
  const pagefind = await index();
  const words = fold(query);
  // An empty list asks for the counts, and narrows nothing.
  const search = (section, year) => pagefind.search(words, { filters: { section: section || [], year: year || [] } });
  const found = await inTime(search(section, year)).catch(forget);
  // Of each choice, what it would lead to.
  const [sections, years] = await Promise.all([
    section ? search('', year) : found,
    year ? search(section, '') : found,
  ]);
  const piece = missed();
  if (piece) forget(piece);
  return { results: found.results, counts: { section: sections.filters.section ?? {}, year: years.filters.year ?? {} } };
}

/** A host that never answers has failed, too. */
const inTime = (coming) =>
  Promise.race([coming, new Promise((_, fail) => setTimeout(fail, PATIENCE_MS, new Error('the index did not come in time')))]);

function forget(error) {
  missed();
  opening = undefined;
  throw error;
}

async function open() {
  attempts += 1;
  const { engine, shards } = await catalogue();
  const [first, ...others] = shards;
  if (!first) throw new NoIndex();
  // A module that did not come is not asked for again under the same name.
  const { createInstance } = await import(attempts > 1 ? `${engine}?${attempts}` : engine);
  const language = document.documentElement.lang;
  // Folders are named by their content: what they hold may come from the cache.
  const options = { language, baseUrl: '/', metaCacheTag: 'kept', excerptLength: EXCERPT_WORDS, excerptEllipsis: '…' };
  // A worker would be started by a string, which the site's policy forbids.
  const pagefind = createInstance({ ...options, basePath: first, noWorker: true });
  // Merging waits for the first shard, and without end for one that does not come.
  await pagefind.search('');
  await Promise.all(others.map((shard) => pagefind.mergeIndex(shard, options)));
  return pagefind;
}

/** What the press wrote; a host that knows no such file may answer with a page. */
async function catalogue() {
  const answer = await fetch(CATALOGUE);
  if (answer.status >= 500) throw new Error(`${CATALOGUE}: ${answer.status}`);
  const isThere = answer.ok && answer.headers.get('content-type')?.includes('json');
  return isThere ? answer.json() : { shards: [] };
}
