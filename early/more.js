// "Xem thêm" while the app is on its way. The first stories of the next page stand behind the list already, in a template
// (src/components/list/ahead.rs): the first tap shows them, and the app fetches the rest. After that it is said at once
// that more is coming, and the app, which then draws it anew, is asked as soon as it is there. When it does not come, the
// link is followed, as without scripts.

import { isPlain } from './plain-click.js';
import { isComing } from './start.js';

/** How long the app is waited for, in milliseconds, before the link is followed. */
const PATIENCE = 8000;
/** And how much longer once it has begun to arrive: who leaves the page then would have all of it sent again. */
const MORE_PATIENCE = 30_000;

/** Taps that follow each other within so many milliseconds are meant for what the first of them was on. */
const QUICK = 500;

let wanted = null;

function showAhead(list) {
  const ahead = list?.querySelector('.feed > template');
  if (!ahead) return false;
  const first = ahead.content.querySelector('.story__headline a');
  ahead.replaceWith(ahead.content);
  first?.focus({ preventScroll: true });
  return true;
}

// The second tap of a quick pair would be on a story that was not there yet: also when the app is, and shows it.
let tapped = -Infinity;
addEventListener('click', (event) => {
  const isMore = event.target.closest?.('a.more');
  const isOfThose = event.detail > 1 && event.timeStamp - tapped < QUICK;
  if (isMore || isOfThose) tapped = event.timeStamp;
  if (isOfThose && !isMore) event.preventDefault();
}, true);

const hold = (event) => {
  const link = event.target.closest?.('a.more[data-loading]');
  // The app may have this list already, and not all of the page.
  if (!link || !isPlain(event) || event.defaultPrevented || document.getElementById('shell')) return;
  event.preventDefault();
  if (showAhead(link.closest('.list'))) return;
  link.setAttribute('aria-busy', 'true');
  link.textContent = link.dataset.loading;
  wanted = link;
  setTimeout(() => setTimeout(follow, isComing ? MORE_PATIENCE : 0), PATIENCE);
};

function follow() {
  if (wanted) location.href = wanted.href;
}

document.addEventListener('click', hold);
document.addEventListener('sapbao:mounted', () => {
  document.removeEventListener('click', hold);
  wanted?.removeAttribute('aria-busy');
  // Where the app has gone on by itself, it has drawn the link anew: the old one would be followed.
  if (wanted?.isConnected) wanted.click();
  wanted = null;
});
document.addEventListener('sapbao:failed', () => {
  document.removeEventListener('click', hold);
  follow();
});
