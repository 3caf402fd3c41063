// Printing an article: its code is drawn by a part that comes only now. Whatever happens to it, the page is
// printed, and says its address as text.
import { part } from './part.js';

let isPrinting = false;

async function printArticle() {
  // A held key asks again and again.
  if (isPrinting) return;
  isPrinting = true;
  const { pathname } = location;
  try {
    await (await part('print')).prepare(document.querySelector('.printed'));
  } finally {
    // Who has gone on meanwhile would get another page.
    if (location.pathname === pathname) print();
    isPrinting = false;
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
