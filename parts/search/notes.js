// What is said of a search, in the words that the page brings.
import { element } from '../element.js';

export class Notes {
  #page;
  #status;
  /** Own, behind what the app drew: it may take the page over only now. An element, as a browser that translates the page replaces its text. */
  #text = element('span');

  constructor(page) {
    this.#page = page;
    this.#status = page.querySelector('[role=status]');
    this.#status.append(this.#text);
  }

  /** `state` is one of `idle`, `searching`, `found`, `none`, `failed`, `unavailable`. */
  say(state, query, count = 0) {
    const said = this.#status.dataset[state !== 'found' ? state : count === 1 ? 'one' : 'many'] ?? '';
    const number = count.toLocaleString(document.documentElement.lang);
    this.#text.textContent = said.replace('{count}', () => number).replace('{query}', () => query);
    this.#page.dataset.state = state;
    for (const note of this.#page.querySelectorAll('[data-when]')) note.hidden = note.dataset.when !== state;
  }
}
