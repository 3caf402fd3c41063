// Sharing: the device's own sheet where there is one, else the menu that the button opens by itself.
import { turn } from './menu.js';

/** The address that others get: whole, though an edition may not tell its own origin. */
const shared = (button) => new URL(button.dataset.link, location.origin).href;

document.addEventListener('click', (event) => {
  const button = event.target.closest?.('[data-shares]');
  const url = button && shared(button);
  if (!url || !navigator.canShare?.({ url })) return;
  // Not the menu.
  event.preventDefault();
  navigator.share({ url }).catch((error) => {
    // The reader may close the sheet; a device without a sheet after all has the menu.
    if (error.name !== 'AbortError') turn(document.getElementById(button.dataset.shares), true);
  });
});

document.addEventListener('click', async (event) => {
  const button = event.target.closest?.('[data-copies]');
  if (!button) return;
  const note = document.getElementById(button.dataset.copies);
  note.textContent = '';
  try {
    await navigator.clipboard.writeText(shared(button));
    note.textContent = button.dataset.done;
  } catch {
    // Copied by hand then.
    note.textContent = `${button.dataset.failed} ${shared(button)}`;
  }
  turn(button.closest('.menu'), false);
});

// Who chose where to share has no more use for the menu.
document.addEventListener('click', ({ target }) => {
  const menu = target.closest?.('.menu a')?.closest('.menu');
  if (menu) turn(menu, false);
});
