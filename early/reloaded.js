// A page of a list may come while a reload is on its way: the address is written then, and Chromium forgets the number of an entry
// (src/browser/scroll.rs) whose address is no longer the one that the reload asked for. Both are given back.
try {
  const left = JSON.parse(sessionStorage.left ?? null);
  if (left && !history.state && performance.getEntriesByType('navigation')[0].type === 'reload') history.replaceState(...left);
  addEventListener('pagehide', () => { sessionStorage.left = JSON.stringify([history.state, '', location.href]); });
} catch { /* Storage is forbidden: the page is at its top. */ }
