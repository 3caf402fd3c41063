// Parts that are fetched when they are first used: docs/decisions/007-parts-on-demand.md.

/** How long one may take, in milliseconds. */
const PATIENCE_MS = 10_000;

/** What comes, or fails when it does not come in time: nobody is kept waiting for what could be done without it. */
export const inTime = (coming, patience = PATIENCE_MS) =>
  Promise.race([coming, new Promise((_, fail) => setTimeout(fail, patience, Error('did not come in time')))]);

/** The module of the part that index.html names so. */
export const part = (name) => inTime(import(document.querySelector(`meta[name="sapbao:${name}"]`).dataset.src));
