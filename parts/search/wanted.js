// What is searched for, as the address has it: reloading and going back show it again, and it can be sent to
// others.

/** More are not opened from the address alone. */
const MOST_PAGES = 20;

/** What the address asks for. `pages`: how far the results are opened. */
export function wanted() {
  const asked = new URLSearchParams(location.search);
  return {
    query: asked.get('q')?.trim() ?? '',
    section: asked.get('chuyen-muc') ?? '',
    year: asked.get('nam') ?? '',
    pages: Math.min(Math.max(Math.trunc(asked.get('trang')) || 1, 1), MOST_PAGES),
  };
}

/** Writes it into the address, without a new entry in the history. */
export function keep({ query, section, year, pages }) {
  const asked = new URLSearchParams();
  if (query) asked.set('q', query);
  if (section) asked.set('chuyen-muc', section);
  if (year) asked.set('nam', year);
  if (pages > 1) asked.set('trang', pages);
  const words = asked.toString();
  const address = location.pathname + (words && `?${words}`);
  // The app keeps the number of each entry as its state (src/browser/scroll.rs).
  if (address !== location.pathname + location.search) history.replaceState(history.state, '', address);
}
