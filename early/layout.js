// The layout: as the window is, or the one that the reader chose (style/layout.css).
import { choice } from './choice.js';

// The width from which the desktop layout stands; also in style/layout.css.
const DESKTOP_WIDTH = 1024;
const root = document.documentElement;

choice('layout', ['auto', 'mobile', 'desktop'], (layout) => {
  // A phone shows a desktop page by pretending to be as wide as one …
  const viewport = document.querySelector('meta[name=viewport]');
  const isPretended = layout === 'desktop' && screen.width < DESKTOP_WIDTH;
  const content = isPretended ? `width=${DESKTOP_WIDTH}` : 'width=device-width, initial-scale=1';
  if (viewport.content !== content) viewport.content = content;
  fitDesktop();
});

// … and a narrow window, which cannot pretend, by making the page smaller.
function fitDesktop() {
  const isTooNarrow = root.dataset.layout === 'desktop' && innerWidth < DESKTOP_WIDTH;
  root.style.setProperty('--fit', isTooNarrow ? root.clientWidth / DESKTOP_WIDTH : 1);
}

addEventListener('resize', fitDesktop);
