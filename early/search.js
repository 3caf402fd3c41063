// The way to the search: `/` leads to its field, what is typed at the top of a page leads to the search page,
// and the part that searches comes when there is use for it.
import { whenParsed } from './parsed.js';
import { part } from './part.js';

const FIELDS = 'main [role=search] input, .masthead__search input';
const TYPED_INTO = 'input, textarea, select, [contenteditable]';

/** Shows the reader's search, if the page is the one for it. */
async function search() {
  const page = document.querySelector('.search');
  if (!page) return;
  try {
    (await part('search')).open(page);
  } catch {
    const note = page.querySelector('[data-when=failed]');
    note.hidden = false;
    // A module that did not come once is not asked for again in the same document.
    note.querySelector('button').onclick = () => location.reload();
  }
}

/** By a link, so that the app takes it over when it is there. */
function follow(href) {
  const link = document.createElement('a');
  link.href = href;
  document.body.append(link);
  link.click();
  link.remove();
}

// The masthead's field (src/components/masthead.rs says why it comes hidden), in the frame that is painted first.
const showField = () => {
  for (const field of document.querySelectorAll('.masthead__search [type=hidden]')) field.type = 'search';
};
requestAnimationFrame(showField);
whenParsed(() => requestAnimationFrame(showField));
document.addEventListener('sapbao:mounted', showField);

whenParsed(search);
document.addEventListener('sapbao:arrived', search);

const prepare = ({ target }) => {
  if (target?.closest?.('.masthead__search input')) part('search').then((search) => search.prepare()).catch(() => {});
};
document.addEventListener('focusin', prepare);
// The reader may be in it before this script.
prepare({ target: document.activeElement });

document.addEventListener('submit', (event) => {
  const form = event.target;
  if (event.defaultPrevented || form.getAttribute('role') !== 'search') return;
  event.preventDefault();
  const words = new FormData(form).get('q').trim();
  // The page that comes has a field of its own, and the focus: the masthead's goes away with it.
  if (document.activeElement.matches('.masthead__search input')) document.activeElement.blur();
  follow(form.action + (words && `?${new URLSearchParams({ q: words })}`));
});

document.addEventListener('keydown', (event) => {
  const isMeant = event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !event.defaultPrevented;
  if (!isMeant || event.target.closest?.(TYPED_INTO) || document.querySelector('dialog[open]')) return;
  // On the search page the masthead's stands there as well, and cannot be seen.
  const field = [...document.querySelectorAll(FIELDS)].filter((field) => field.offsetParent).pop();
  const way = document.querySelector('.masthead__search a');
  if (!field && !way) return;
  event.preventDefault();
  // Where there is no room for the field, a link stands in its place.
  if (field) field.select();
  else way.click();
});
