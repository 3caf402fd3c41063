// A page of a list may come while a reload is on its way: the address is written then, and Chromium forgets the number of an entry
// (src/browser/scroll.rs) whose address is no longer the one that the reload asked for. Both are given back.
const KEY = 'sapbao:left';
try {
  const left = JSON.parse(sessionStorage[KEY] ?? null);
  if (left && !history.state && performance.getEntriesByType('navigation')[0].type === 'reload') history.replaceState(...left);
  addEventListener('pagehide', () => { sessionStorage[KEY] = JSON.stringify([history.state, '', location.href]); });
} catch { /* Storage is forbidden: the page is at its top. */ }
