// Printing an article: its code is drawn by a part that comes only now. Whatever happens to it, the page is
// printed, and says its address as text.
import { part } from './part.js';

async function printArticle() {
  const place = document.querySelector('.printed');
  try {
    await (await part('print')).prepare(place);
  } finally {
    // Who has gone on meanwhile would get another page.
    if (place.isConnected) print();
  }
}

document.addEventListener('click', ({ target }) => {
  if (target.closest?.('[data-prints]')) printArticle().catch(console.error);
});

document.addEventListener('keydown', (event) => {
  const isPrint = event.key?.toLowerCase() === 'p' && (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey;
  // Other pages are the browser's.
  if (!isPrint || !document.querySelector('.printed')) return;
  event.preventDefault();
  printArticle().catch(console.error);
});
