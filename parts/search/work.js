// What a search page does with what a reader types, chooses and presses.
import { element } from '../element.js';
import { Choices } from './choices.js';
import { find, NoIndex, prepare, read } from './index.js';
import { keys } from './keys.js';
import { Notes } from './notes.js';
import { result } from './result.js';
import { keep, wanted } from './wanted.js';

/** How many results are shown at a time. */
const PAGE = 10;
/** Who types on within this time is not searched for yet, in ms. */
const REST_MS = 180;

/** The result that was followed last from each entry of the history: who comes back goes on there. */
const followed = new Map();

/** Makes the page work, from what its address asks for. */
export function work(page) {
  const form = page.querySelector('form');
  const field = form.elements.q;
  const more = page.querySelector('[data-more]');
  const unfilter = page.querySelector('[data-unfilter]');
  const list = element('ol', { class: 'stories' });
  page.querySelector('[data-found]').append(list);
  const choices = new Choices(form);
  const notes = new Notes(page);

  let timer;
  /** Counts the searches: an answer to one that is not the last is nobody's. */
  let turn = 0;
  let pages = 1;
  let stories = [];
  /** What was searched for last. */
  let sought;
  /** Until the first results stand: later ones are another search's. */
  let isReturning = true;

  const asked = () => ({ query: field.value.trim(), ...choices.chosen, pages });
  /** Results that were shown already stay while others are on their way. */
  async function search() {
    clearTimeout(timer);
    // The reader may have left meanwhile, or be about to: the address is another page's.
    if (!page.isConnected || page.closest('[aria-busy=true]')) return;
    const ask = asked();
    const own = (turn += 1);
    sought = ask.query;
    keep(ask);
    if (!ask.query) {
      show();
      notes.say('idle');
      return;
    }
    try {
      if (stories.length === 0) notes.say('searching');
      const { results, counts } = await find(ask);
      if (own !== turn) return;
      const first = await read(results.slice(0, pages * PAGE));
      if (own !== turn) return;
      show(results, first);
      choices.show(counts);
      unfilter.hidden = !ask.section && !ask.year;
      notes.say(results.length > 0 ? 'found' : 'none', ask.query, results.length);
    } catch (error) {
      if (own === turn) fail(error);
    }
  }

  /** Shows the first of the stories that were found. */
  function show(found = [], first = []) {
    stories = found;
    list.replaceChildren();
    add(first);
    const links = [...list.querySelectorAll('.story__headline a')];
    const link = isReturning && links.find(({ href }) => href === followed.get(history.state));
    if (link && document.activeElement !== field) link.focus({ preventScroll: true });
    if (found.length > 0) isReturning = false;
  }

  function add(some) {
    const { query } = asked();
    list.append(...some.map((story) => result(story, query, choices.sections)));
    more.hidden = stories.length <= list.children.length;
  }

  function fail(error) {
    show();
    // The engine is wasm: where none runs (docs/decisions/008-browsers.md), trying again brings nothing.
    if (error instanceof NoIndex || /CompileError/.test(error)) {
      notes.say('unavailable');
    } else {
      console.warn(error);
      notes.say('failed');
    }
  }

  async function showMore() {
    const own = turn;
    const shown = list.children.length;
    try {
      const next = await read(stories.slice(shown, shown + PAGE));
      // Whoever pressed twice has them already.
      if (own !== turn || list.children.length > shown) return;
      add(next);
    } catch (error) {
      if (own === turn) fail(error);
      return;
    }
    pages += 1;
    keep(asked());
    list.children[shown].querySelector('.story__headline a').focus();
  }

  /** Something else is searched for, from its best results on. */
  function change(rest) {
    pages = 1;
    clearTimeout(timer);
    timer = setTimeout(search, rest);
  }

  list.addEventListener('click', ({ target }) => {
    followed.set(history.state, target.closest('a')?.href);
  });
  // Also while a word is put together: to a telephone's keyboard each is unfinished until the space behind it.
  field.addEventListener('input', () => {
    if (asked().query !== sought) change(REST_MS);
  });
  // The reader may be in the field before this has come.
  if (document.activeElement === field) prepare();
  else field.addEventListener('focus', prepare, { once: true });
  form.addEventListener('change', ({ target }) => {
    if (target !== field) change(0);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    change(0);
    // So that a telephone's keyboard makes room for the results.
    if (matchMedia('(pointer: coarse)').matches) field.blur();
  });
  more.addEventListener('click', showMore);
  unfilter.addEventListener('click', () => {
    choices.choose({ section: '', year: '' });
    field.focus();
    change(0);
  });
  page.querySelector('[data-again]').addEventListener('click', () => {
    // The button goes, and would take the focus with it.
    document.querySelector('#content h1').focus();
    search();
  });
  keys(page, field, () => {
    field.value = '';
    change(0);
  });

  const start = wanted();
  // What was typed before this came is what the reader wants.
  field.value ||= start.query;
  choices.choose(start);
  pages = start.pages;
  search();
}
