// Which shards have some words.
//
// For a word that a shard does not have, Pagefind takes a shorter one that it begins with, or none. So it is asked
// only where all the words are.

import { bare, unfold } from './stroke.js';

/** In no text: with it behind, a word is one that no shard has. */
const NOBODYS = '\uE000';

/** The shards with a story that has all the words; `phrase` is what was found of them side by side. */
export async function known(search, words, phrase) {
  const shards = together(phrase);
  if (shards.length > 0) return shards;
  // The last word may be one that is being typed.
  const found = await search(words);
  // Found in the same places with anything behind it, none begins with it.
  if (places(found) === places(await search(words + NOBODYS)) && !(await isBegun(found, words))) return [];
  const [leading] = /.+(?= )/.exec(words) ?? [];
  return together(leading ? await search(`"${leading}"`) : found);
}

/** Of a phrase, Pagefind's totals count the stories with all of its words, wherever they stand. */
const together = ({ totalFilters: { shard = {} } }) => Object.keys(shard).filter((name) => shard[name] > 0);

const places = ({ results }) => results.map(({ id, words }) => id + words).sort().join();

/** How many stories are read to know whether a word with signs in it is the beginning of one of theirs. */
const MOST_READ = 20;

/** "13/3" begins "13/3/2025", and stands where "13" does, so that places tell nothing: the text does. */
async function isBegun({ results }, words) {
  const last = words.split(' ').at(-1);
  if (!/\p{P}[\p{L}\p{N}]/u.test(last)) return false;
  // In the text something may stand before it: "(13/3/2025)".
  const begins = (word) => word.replace(/^[^\p{L}\p{N}]+/u, '').startsWith(bare(last));
  const stories = await Promise.all(results.slice(0, MOST_READ).map((story) => story.data()));
  const texts = stories.flatMap(({ content, meta }) => [content, ...Object.values(meta)]);
  return texts.some((text) => bare(unfold(text)).split(/\s+/).some(begins));
}
