// What is said of a search, in the words that the page brings.

export class Notes {
  #page;
  #status;
  /** Own, behind what the app drew: it may take the page over only now. */
  #text = document.createTextNode('');

  constructor(page) {
    this.#page = page;
    this.#status = page.querySelector('[role=status]');
    this.#status.append(this.#text);
  }

  /** `state` is one of `idle`, `searching`, `found`, `none`, `failed`, `unavailable`. */
  say(state, query, count = 0) {
    const said = this.#status.dataset[state !== 'found' ? state : count === 1 ? 'one' : 'many'] ?? '';
    const number = count.toLocaleString(document.documentElement.lang);
    this.#text.data = said.replace('{count}', () => number).replace('{query}', () => query);
    this.#page.dataset.state = state;
    for (const note of this.#page.querySelectorAll('[data-when]')) note.hidden = note.dataset.when !== state;
  }
}
