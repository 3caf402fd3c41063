// Parts that are fetched when they are first used: docs/decisions/007-parts-on-demand.md.

/** The module of the part that index.html names so. */
export const part = (name) => import(document.querySelector(`meta[name="sapbao:${name}"]`).dataset.src);
