// What the page offers to see: its pictures in their order, and the words to say with them.

/** The gallery that `opener` belongs to, and which of its pictures `opener` is about. */
export function galleryAround(opener) {
  const root = opener.closest('[data-gallery]');
  const links = [...root.querySelectorAll('a[data-view][id]')];
  return {
    arePages: root.dataset.gallery === 'pages',
    name: root.querySelector('h1').textContent,
    words: root.dataset,
    file: root.querySelector('a[download]'),
    pictures: links.map(picture),
    at: links.findIndex((link) => link.id === opener.dataset.view),
  };
}

function picture(link) {
  const image = link.querySelector('img');
  const width = Number(image.getAttribute('width')) || image.naturalWidth;
  const height = Number(image.getAttribute('height')) || image.naturalHeight;
  return {
    id: link.id,
    /** The largest file. */
    href: link.href,
    /** The page's own element, with all its files. */
    element: image.closest('picture'),
    /** The file that the page shows, if it has come. */
    shown: image.complete ? image.currentSrc : '',
    alt: image.alt,
    width,
    ratio: width && height ? width / height : 1.5,
    caption: link.closest('figure')?.querySelector('figcaption'),
  };
}
