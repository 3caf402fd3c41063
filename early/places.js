// The place whose weather a reader wants first: chosen in the strip, kept on this device. The app reads it off the root.

import { whenParsed } from './parsed.js';

const KEY = 'sapbao:place';
let chosen = null;
try {
  chosen = localStorage.getItem(KEY);
} catch {
  // Storage is forbidden: a choice lasts as long as the page.
}

function mark() {
  if (chosen) document.documentElement.dataset.ownPlace = chosen;
  for (const button of document.querySelectorAll('[data-place]')) {
    const isChosen = button.dataset.place === chosen;
    button.setAttribute('aria-pressed', isChosen);
    button.parentElement.classList.toggle('is-chosen', isChosen);
    // A strip keeps to what was its first: the one that is first from now on would be out of sight.
    if (isChosen) button.closest('div').scrollLeft = 0;
  }
}

whenParsed(mark);
document.addEventListener('click', ({ target }) => {
  const place = target.closest?.('[data-place]')?.dataset.place;
  if (!place) return;
  chosen = place;
  mark();
  try {
    localStorage.setItem(KEY, place);
  } catch {
    // As above.
  }
});
