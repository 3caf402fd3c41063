// One picture as it is shown: its file, chosen for the room that it has; or that it did not come.
import { element } from '../element.js';

export class Sheet {
  #picture;
  #words;
  #isSharp = false;

  constructor(picture, words) {
    this.#picture = picture;
    this.#words = words;
    this.element = element('div', { class: 'viewer__picture' });
    this.#draw();
  }

  /** How wide it may be, in hundredths of the window, for the browser's choice among its files. */
  fit(hundredths) {
    const sizes = `min(${hundredths}vw, ${Math.round(100 * this.#picture.ratio)}vh)`;
    for (const source of this.element.querySelectorAll('source')) source.sizes = sizes;
  }

  /** It is seen larger than the window: the largest file takes the place of the fitting one when it is there. */
  async sharpen() {
    if (this.#isSharp) return;
    this.#isSharp = true;
    const largest = new Image();
    largest.src = this.#picture.href;
    try {
      await largest.decode();
    } catch {
      return; // What is there stays.
    }
    const image = this.element.querySelector('img');
    if (!image) return;
    for (const source of this.element.querySelectorAll('source')) source.remove();
    image.src = largest.src;
  }

  #draw() {
    const files = this.#picture.element.cloneNode(true);
    const image = files.querySelector('img');
    this.#size(this.#picture.ratio, this.#picture.width);
    // The smaller file from the page fills the room until this one is there.
    const { shown } = this.#picture;
    this.element.style.backgroundImage = shown && `url("${shown}")`;
    this.ready = new Promise((resolve) => {
      image.addEventListener('load', () => {
        this.element.style.backgroundImage = '';
        if (!this.#picture.width) this.#size(image.naturalWidth / image.naturalHeight, image.naturalWidth);
        resolve();
      });
      image.addEventListener('error', () => {
        this.#fail();
        resolve();
      });
    });
    image.className = '';
    image.draggable = false;
    image.removeAttribute('fetchpriority');
    // It is wanted now, wherever it stands.
    image.removeAttribute('loading');
    this.element.replaceChildren(files);
  }

  #size(ratio, width) {
    this.element.style.setProperty('--ratio', ratio);
    // A picture is not blown up beyond its file.
    this.element.style.setProperty('--largest', width ? `${width}px` : '100vw');
  }

  #fail() {
    this.element.style.backgroundImage = '';
    const retry = element('button', { type: 'button', class: 'viewer__retry' }, this.#words.retry);
    retry.addEventListener('click', () => this.#draw());
    const message = element('p', { role: 'alert' }, this.#words.failed);
    this.element.replaceChildren(element('div', { class: 'viewer__failed' }, message, retry));
  }
}
