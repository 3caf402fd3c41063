// Parts that are fetched when they are first used: docs/decisions/007-parts-on-demand.md.

/** How long one may take, in milliseconds. */
const PATIENCE = 10_000;

/** What comes, or fails when it does not come in time: nobody is kept waiting for what could be done without it. */
export const inTime = (coming) => Promise.race([coming, new Promise((_, fail) => setTimeout(fail, PATIENCE))]);

/** The module of the part that index.html names so. */
export const part = (name) =>
  inTime(import(document.querySelector(`meta[name="sapbao:${name}"]`).dataset.src)).catch((error) => {
    throw error ?? Error(`${name} did not come`);
  });
