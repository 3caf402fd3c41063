// A part's own stylesheet.

/** Loads the stylesheet that index.html names for the part; done when its rules apply. */
export function stylesheet(part) {
  const href = document.querySelector(`meta[name="sapbao:${part}"]`).dataset.style;
  if (document.querySelector(`link[href="${href}"]`)) return Promise.resolve();
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = href;
  return new Promise((resolve, reject) => {
    link.addEventListener('load', resolve);
    link.addEventListener('error', () => {
      link.remove();
      reject(new Error(`${href} did not come`));
    });
    document.head.append(link);
  });
}
