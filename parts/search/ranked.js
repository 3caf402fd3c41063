// What is found of some words, in the order in which it is shown.
//
// Pagefind finds stories that have each word somewhere, if only as the beginning of another. A name is of several
// syllables that stand in most stories: who types one means those where they stand side by side.
import { known } from './known.js';

/** As `find` tells it; `search` asks Pagefind for words, in some shards, of a section and a year. */
export async function ranked(search, words, section, year) {
  const phrase = await search(`"${words}"`);
  const shards = await known(search, words, phrase);
  if (shards.length === 0) return { results: [], counts: {} };
  const shard = { any: shards };
  const among = { shard, section: section || [], year: year || [] };
  const [found, ofYear, ofSection, ...whole] = await Promise.all([
    search(words, among),
    // Of each choice, what it would lead to.
    section && search(words, { ...among, section: [] }),
    year && search(words, { ...among, year: [] }),
    ...words.split(' ').map((word) => search(`"${word}"`, { shard })),
  ]);
  const matches = [phrase, ...whole].map(({ results }) => new Map(results.map((story) => [story.id, story])));
  const closeness = ({ id }) => matches.filter((stories) => stories.has(id)).length;
  // Those that are as close stay as Pagefind has them.
  const inOrder = found.results.sort((a, b) => closeness(b) - closeness(a));
  // Of several words, the excerpt is from where they stand side by side: in an author or a tag, from the beginning.
  const shown = (story) => (words.includes(' ') && matches[0].get(story.id)) || story;
  return {
    results: inOrder.map(shown),
    counts: { section: (ofYear || found).filters.section, year: (ofSection || found).filters.year },
  };
}
