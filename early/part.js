// Parts that are fetched when they are first used: docs/decisions/007-parts-on-demand.md.

/** How long one may take, in milliseconds. What hangs has failed, too: nobody is kept waiting for what could be done without it. */
const PATIENCE = 10_000;

/** The module of the part that index.html names so. */
export const part = (name) => Promise.race([
  import(document.querySelector(`meta[name="sapbao:${name}"]`).dataset.src),
  new Promise((_, fail) => setTimeout(fail, PATIENCE, name)),
]);
