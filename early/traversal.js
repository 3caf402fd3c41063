// Back and forward before the app is there. In a tab that was reloaded they may lead to entries that the app made in an
// earlier document: the browser then changes the address alone, under the page that was there. What belongs to the address
// is loaded. (Beside a page's path nothing differs in what the press drew: a fragment's entry, or a query's, is left alone.)

const { pathname } = location;

const load = () => {
  if (location.pathname !== pathname) location.reload();
};

addEventListener('popstate', load);
// From here on the app shows them.
document.addEventListener('sapbao:mounted', () => removeEventListener('popstate', load));
