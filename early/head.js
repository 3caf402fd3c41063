// The document's head follows the page on the screen: share sheets, bookmarks and search engines that run the app
// read it as it is then, not as it came. The press wrote the first page's.

const LONGEST_DESCRIPTION = 200;

// What the press wrote of the page that was opened, and nobody reads of those after it.
const OF_ONE_PAGE =
  "script[type='application/ld+json'],[property^='article:'],[property^='og:image:'],[name=author],link[rel=alternate]:not([href^='/feed'])";

const { head } = document;

function write(key, name, value) {
  let element = head.querySelector(`[${key}="${name}"]`);
  if (!value) return element?.remove();
  if (!element) {
    element = document.createElement(key === 'rel' ? 'link' : 'meta');
    element.setAttribute(key, name);
    head.append(element);
  }
  element.setAttribute(key === 'rel' ? 'href' : 'content', value);
}

/** What describes the page: its lead without the desk's name, or the first things that it lists. */
function description(page) {
  const lead = page.querySelector('.article__lead, .list-head__about')?.lastChild;
  const first = [...page.querySelectorAll('h2, h3')].slice(0, 3);
  const text = (lead?.textContent ?? first.map((heading) => heading.textContent).join(' · ')).replace(/\s+/g, ' ').trim();
  return text.length > LONGEST_DESCRIPTION ? text.slice(0, LONGEST_DESCRIPTION).replace(/\s\S*$/, '…') : text;
}

let isFirst = true;
document.addEventListener('sapbao:arrived', () => {
  const isPressed = isFirst && head.querySelector('[property="og:title"]');
  isFirst = false;
  if (isPressed) return;
  for (const element of head.querySelectorAll(OF_ONE_PAGE)) element.remove();
  const page = document.getElementById('content');
  const { home } = head.querySelector('[name="sapbao:edition"]').dataset;
  const isFound = !page.querySelector('.fault');
  const address = (path) => isFound && home && path && new URL(path, home).href;
  const picture = page.querySelector('img')?.getAttribute('src');
  write('rel', 'canonical', address(location.pathname));
  write('name', 'description', description(page));
  // A page that could not be loaded is there all the same (docs/decisions/012-head.md).
  const isIndexed = !page.querySelector('.fault:not([role]), .search');
  write('name', 'robots', isIndexed ? 'max-image-preview:large' : 'noindex');
  write('property', 'og:type', page.querySelector('.article') ? 'article' : 'website');
  write('property', 'og:title', page.querySelector('h1')?.textContent);
  write('property', 'og:description', description(page));
  write('property', 'og:url', address(location.pathname));
  write('property', 'og:image', address(picture));
});
