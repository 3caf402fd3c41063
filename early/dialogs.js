// Dialogs: a link that `data-opens` one, and what closes it.
import { isPlain } from './plain-click.js';

document.addEventListener('click', (event) => {
  const opener = event.target.closest?.('[data-opens]');
  const opened = opener && document.getElementById(opener.dataset.opens);
  if (opened?.showModal) {
    event.preventDefault();
    opened.showModal();
    return;
  }
  const dialog = event.target.closest?.('dialog');
  if (!dialog) return;
  // A click on its backdrop is on the dialog itself, as one on its own padding is. It stands at the left, from top to bottom.
  const isBeside = event.target === dialog && event.offsetX > dialog.offsetWidth;
  // A link that is opened in another tab leaves this page as it is.
  if (isBeside || event.target.closest(isPlain(event) ? '[data-closes], a' : '[data-closes]')) dialog.close?.();
});

// Back leads to another page: what was open over this one is none of it. The viewer has an entry of its own in the history.
addEventListener('popstate', () => document.getElementById('drawer')?.close?.());
