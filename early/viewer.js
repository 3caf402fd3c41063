// The way to the viewer of pictures and magazines.
import { part } from './part.js';
import { isPlain } from './plain-click.js';

const view = async (link) => (await part('viewer')).open(link);

// An address that names a picture opens it. If the viewer does not come, the page stands at it.
function viewAddressed() {
  const named = document.getElementById(location.hash.slice(1));
  if (named?.dataset.view) view(named).catch(() => {});
}

document.addEventListener('sapbao:arrived', viewAddressed);
addEventListener('hashchange', ({ oldURL, newURL }) => {
  // Another page with another fragment is not here yet.
  if (oldURL.split('#')[0] === newURL.split('#')[0]) viewAddressed();
});

document.addEventListener('click', (event) => {
  const viewed = event.target.closest?.('[data-view]');
  // The link leads to the picture's file: to another tab, if the reader wants it there.
  if (!viewed || !isPlain(event)) return;
  event.preventDefault();
  const { pathname } = location;
  // Who has gone on meanwhile is left alone.
  view(viewed).catch(() => location.pathname === pathname && location.assign(viewed.href));
});
