// A choice that a reader makes once for all pages: kept on this device, standing as a data attribute on <html>
// before the first paint, marked on its buttons, and in step across tabs.

import { whenParsed } from './parsed.js';

const root = document.documentElement;

/**
 * The choice `name` among `values`; the first of them is how pages are without one, and stands nowhere.
 * `apply` is called at once, and for every change. Buttons name what they choose in `data-{name}-choice`.
 */
export function choice(name, values, apply = () => {}) {
  const key = `sapbao:${name}`;
  const attribute = `data-${name}-choice`;
  const [usual] = values;

  function kept() {
    try {
      const value = localStorage.getItem(key);
      return values.includes(value) ? value : usual;
    } catch {
      return usual; // storage is forbidden
    }
  }

  function keep(value) {
    try {
      localStorage.setItem(key, value);
    } catch {
      // It then lasts as long as the page.
    }
  }

  function set(value) {
    if (value === usual) delete root.dataset[name];
    else root.dataset[name] = value;
    apply(value);
    mark();
  }

  function mark() {
    const chosen = root.dataset[name] ?? usual;
    for (const button of document.querySelectorAll(`[${attribute}]`)) {
      button.setAttribute('aria-pressed', button.getAttribute(attribute) === chosen);
    }
  }

  set(kept());
  whenParsed(mark);
  document.addEventListener('sapbao:mounted', mark);
  document.addEventListener('click', ({ target }) => {
    const value = target.closest?.(`[${attribute}]`)?.getAttribute(attribute);
    if (!values.includes(value)) return;
    keep(value);
    set(value);
  });
  // Another tab chose, or the reader cleared what the site keeps.
  addEventListener('storage', (event) => {
    if (event.key === key || event.key === null) set(kept());
  });
}
