// The address names the picture that is seen, so that it can be sent to others and opened again.
//
// The app keeps the number of each entry of the history as its state (src/browser/scroll.rs): it goes along, so
// that the app sees the same page with another fragment, and leaves it as it is.

/** Browsers refuse an address that changes too often, as it would under a held key. */
const REST_MS = 150;

/** Keeps the address in step with what is seen, from `id` on. */
export class Address {
  #timer;
  #ownsEntry = false;
  #path = location.pathname;

  constructor(id) {
    if (location.hash === `#${id}`) return;
    history.pushState(history.state, '', `#${id}`);
    this.#ownsEntry = true;
  }

  /** Another picture is seen. */
  follow(id) {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => history.replaceState(history.state, '', `#${id}`), REST_MS);
  }

  /** Which of `ids` the address names on this page; -1 when it is none. */
  position(ids) {
    return location.pathname === this.#path ? ids.indexOf(location.hash.slice(1)) : -1;
  }

  /** Nothing is seen any more: back to the entry before, or, if there was none, to the page's own address. */
  leave(ids) {
    clearTimeout(this.#timer);
    // The reader went back by themselves, or the app has followed a link in a caption.
    if (this.position(ids) < 0) return;
    if (this.#ownsEntry) history.back();
    else history.replaceState(history.state, '', location.pathname + location.search);
  }
}
