// All pages, small, to go to any of them.
import { element } from '../element.js';
import { savesData } from './saves-data.js';

export class Thumbnails {
  #buttons;

  /** `says(at)` is how a page is called, `turnTo(at)` goes there. */
  constructor(pictures, label, says, turnTo) {
    this.#buttons = pictures.map((picture, at) => {
      const face = savesData() ? at + 1 : small(picture);
      const button = element('button', { type: 'button', 'aria-label': says(at) }, face);
      button.addEventListener('click', () => turnTo(at));
      return button;
    });
    const items = this.#buttons.map((button) => element('li', {}, button));
    this.element = element('nav', { class: 'viewer__thumbnails', 'aria-label': label }, element('ol', {}, ...items));
  }

  /** Marks the pages that are seen, and brings them into sight. */
  mark(opening) {
    for (const [at, button] of this.#buttons.entries()) {
      if (opening.includes(at)) button.setAttribute('aria-current', 'page');
      else button.removeAttribute('aria-current');
    }
    const { offsetLeft, offsetWidth } = this.#buttons[opening[0]];
    this.element.scrollLeft = offsetLeft - (this.element.clientWidth - offsetWidth * opening.length) / 2;
  }
}

/** The page's picture once more, from its smallest file. */
function small(picture) {
  const files = picture.element.cloneNode(true);
  for (const source of files.querySelectorAll('source')) source.sizes = '3rem';
  const image = files.querySelector('img');
  image.alt = '';
  image.className = '';
  image.loading = 'lazy';
  // What is seen large comes first.
  image.fetchPriority = 'low';
  return files;
}
