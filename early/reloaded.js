// A page of a list may come while a reload is on its way: the address is written then, and Chromium forgets the number of an entry
// (src/browser/scroll.rs) whose address is no longer the one that the reload asked for. Both are given back.
const KEY = 'sapbao:left';
try {
  const left = JSON.parse(sessionStorage[KEY] ?? null);
  const isReload = performance.getEntriesByType('navigation')[0].type === 'reload';
  // A page that was thrown away before it said anything is reloaded, too: then another one was left last.
  if (left && !history.state && isReload && new URL(left[2]).pathname === location.pathname) history.replaceState(...left);
  addEventListener('pagehide', () => { sessionStorage[KEY] = JSON.stringify([history.state, '', location.href]); });
} catch { /* Storage is forbidden: the page is at its top. */ }
