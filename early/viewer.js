// The way to the viewer of pictures and magazines.
import { part } from './part.js';
import { isPlain } from './plain-click.js';

async function view(link) {
  const viewer = await part('viewer');
  // Who has gone on meanwhile does not want it any more.
  if (link.isConnected) await viewer.open(link);
}

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
  view(viewed).catch(() => viewed.isConnected && location.assign(viewed.href));
});
