// The index: Pagefind's, in shards that are searched as one (docs/decisions/011-search.md).
import { inTime } from '../../early/part.js';
import { missed } from './missed.js';
import { ranked } from './ranked.js';
import { parted, sought } from './stroke.js';

/** Where the press says what there is of it. */
const CATALOGUE = '/search.json';
/** How many words are shown around those that were found. */
const EXCERPT_WORDS = 32;

/** How long opening the index may take, or a search, or what is shown of it: each is of many requests, and a host that never
    answers has failed, too. */
const PATIENCE_MS = 25_000;

/** The edition has no index. */
export class NoIndex extends Error {}

let opening;
/** Longer with each failure: a module that did not come is not asked for again under the same name. */
let again = '';

/** The index, opened once; opened anew after a failure. */
function index() {
  opening ??= inTime(open(), PATIENCE_MS).catch(forget);
  return opening;
}

/** Fetches it for who is about to search. If it does not come now, the search will say so. */
export function prepare() {
  index().catch(() => {});
}

/** The stories with these words, best first, and how many there are of each section and year. */
export async function find({ query, section, year }) {
  const pagefind = await index();
  // An empty list asks for the counts, and narrows nothing.
  const search = (words, filters) =>
    pagefind.search(words, { filters: { shard: [], section: [], year: [], ...filters } });
  const among = (words) => inTime(ranked(search, words, section, year), PATIENCE_MS).catch(forget);
  const words = sought(query);
  let found = await among(words);
  // "30/4" is looked for as it is: as two words it is in many more stories. "gốm,sứ" may be meant for two.
  const others = found.results.length === 0 && parted(words);
  if (others) found = await among(others);
  const piece = missed();
  if (piece) forget(piece);
  return found;
}

/** What is shown of stories that were found. */
export const read = (stories) => inTime(Promise.all(stories.map((story) => story.data())), PATIENCE_MS).catch(forget);

function forget(error) {
  missed();
  opening = undefined;
  again += '?';
  throw error;
}

async function open() {
  const { engine, shards } = await catalogue();
  const [first, ...others] = shards;
  if (!first) throw new NoIndex();
  const { createInstance } = await import(engine + again);
  // Folders are named by their content: what they hold may come from the cache.
  const options = { metaCacheTag: 'kept', excerptLength: EXCERPT_WORDS, excerptEllipsis: '…' };
  // So that a search can be narrowed to some of them.
  const of = (shard) => ({ ...options, mergeFilter: { shard } });
  // A worker would be started by a string, which the site's policy forbids.
  const pagefind = createInstance({ ...of(first), basePath: first, noWorker: true });
  // Merging waits for the first shard, and without end for one that does not come.
  await pagefind.search('');
  await Promise.all(others.map((shard) => pagefind.mergeIndex(shard, of(shard))));
  return pagefind;
}

/** What the press wrote; a host that knows no such file may answer with a page. */
async function catalogue() {
  const answer = await fetch(CATALOGUE);
  if (answer.status >= 500) throw new Error(CATALOGUE);
  const isThere = answer.ok && answer.headers.get('content-type')?.includes('json');
  return isThere ? answer.json() : { shards: [] };
}
