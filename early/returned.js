// Who comes back is at the link that they followed; of several that lead there, at the one that stands where theirs stood. The app
// begins at the page's heading, and scrolls to where the page was left. (In Rust each of the browser's functions that this calls would
// need glue of its own.)

/** Parts of the page may be coming meanwhile, which move what is below them. In frames. */
const PATIENCE = 60;

/** The last link that was followed from each entry of the history, and where it stood in the window. */
const followed = {};
/** The entry, by its number (src/browser/scroll.rs): later ones have higher numbers. */
let entry;

document.addEventListener('click', ({ target }) => {
  const link = target.closest?.('a[href]');
  if (link && link.href !== location.href) followed[history.state] = [link.href, link.getBoundingClientRect()];
}, true);

document.addEventListener('sapbao:arrived', () => {
  // It is the same where the other page was left before it was on the screen.
  const isBack = history.state <= entry;
  entry = history.state;
  const heading = document.activeElement;
  if (!isBack || !followed[entry] || heading.tagName !== 'H1') return;
  const [href, { x, y }] = followed[entry];
  const distance = (link) => {
    const now = link.getBoundingClientRect();
    return Math.hypot(now.x - x, now.y - y);
  };
  const seek = (frames) => {
    // The reader has gone on.
    if (document.activeElement !== heading) return;
    const links = [...document.links].filter((link) => link.href === href && link.tabIndex === 0);
    const [nearest] = links.sort((one, other) => distance(one) - distance(other));
    if (frames && !(nearest && distance(nearest) < 2)) requestAnimationFrame(() => seek(frames - 1));
    else nearest?.focus({ preventScroll: true });
  };
  seek(PATIENCE);
});
