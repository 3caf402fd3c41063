// Which pages are seen together.

/** Two pages side by side need a window at least this wide, and wider than high. */
const SPREAD = matchMedia('(min-width: 56rem) and (min-aspect-ratio: 11/10)');

/** Whether pages are shown as spreads. A reader who chose the mobile layout gets one page anywhere. */
export const areSpreads = () => SPREAD.matches && document.documentElement.dataset.layout !== 'mobile';

/** Calls back when {@link areSpreads} may have changed, until `signal` says to stop. */
export const onSpreadsChange = (changed, signal) => SPREAD.addEventListener('change', changed, { signal });

/**
 * The openings of a magazine: the cover alone, then the pages that face each other. A page that is wider
 * than high is a spread by itself.
 */
export function openings(pictures, areSpreads) {
  const found = [];
  for (let at = 0; at < pictures.length; ) {
    const faces = areSpreads && at > 0 && isUpright(pictures[at]) && isUpright(pictures[at + 1]);
    found.push(faces ? [at, at + 1] : [at]);
    at += faces ? 2 : 1;
  }
  return found;
}

const isUpright = (picture) => picture !== undefined && picture.ratio <= 1;
