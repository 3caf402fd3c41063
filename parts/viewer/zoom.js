// How large the sheets are seen, and which part of them.

const LARGEST = 5;
const STEP = 1.5;
/** By a double tap. */
const CLOSE = 2.5;

export class Zoom {
  scale = 1;
  #x = 0;
  #y = 0;
  #stage;
  #sheets;
  #changed;

  /** `sheets` are moved within `stage`; `changed` hears of every new scale. */
  constructor(stage, sheets, changed) {
    this.#stage = stage;
    this.#sheets = sheets;
    this.#changed = changed;
  }

  get isIn() {
    return this.scale > 1.01;
  }

  get isLargest() {
    return this.scale >= LARGEST;
  }

  in = () => this.by(STEP, undefined, true);
  out = () => this.by(1 / STEP, undefined, true);
  reset = (eases = true) => this.#to(1, 0, 0, eases);

  /** Near to what is at `point`, or back to the whole. */
  toggle(point) {
    if (this.isIn) this.reset();
    else this.by(CLOSE, point, true);
  }

  /** Larger by `factor`; what is at `point` (in the window; else the middle) stays where it is. */
  by(factor, point, eases = false) {
    const scale = Math.min(LARGEST, Math.max(1, this.scale * factor));
    const room = this.#stage.getBoundingClientRect();
    const x = point ? point.x - room.left - room.width / 2 : 0;
    const y = point ? point.y - room.top - room.height / 2 : 0;
    const grown = scale / this.scale;
    this.#to(scale, x - (x - this.#x) * grown, y - (y - this.#y) * grown, eases);
  }

  /** Moves what is seen, as far as there is more to see. */
  move(x, y, eases = false) {
    this.#to(this.scale, this.#x + x, this.#y + y, eases);
  }

  /** Follows a finger that may turn the page. */
  drag(x) {
    this.#sheets.classList.remove('is-easing');
    this.#sheets.style.transform = `translate(${x}px)`;
  }

  #to(scale, x, y, eases) {
    const most = (size, room) => Math.max(0, (size * scale - room) / 2);
    const mostX = most(this.#sheets.offsetWidth, this.#stage.clientWidth);
    const mostY = most(this.#sheets.offsetHeight, this.#stage.clientHeight);
    this.scale = scale;
    this.#x = Math.min(mostX, Math.max(-mostX, x));
    this.#y = Math.min(mostY, Math.max(-mostY, y));
    this.#sheets.classList.toggle('is-easing', eases);
    this.#sheets.style.transform = scale === 1 ? '' : `translate(${this.#x}px, ${this.#y}px) scale(${scale})`;
    this.#stage.classList.toggle('is-zoomed', this.isIn);
    this.#changed();
  }
}
