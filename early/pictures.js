import { whenParsed } from './parsed.js';

// A picture that does not come leaves its tinted room, not the browser's broken one. (What else does not come looks as before.)
document.addEventListener('error', ({ target }) => target.classList.add('is-broken'), true);
// One may have failed before this script was there to hear of it. (A drawing without a size has no width either.)
whenParsed(() => {
  for (const picture of document.images) {
    if (picture.complete && picture.currentSrc && !picture.naturalWidth) {
      picture.decode().catch(() => picture.classList.add('is-broken'));
    }
  }
});
