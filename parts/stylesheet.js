// A part's own stylesheet.
import { inTime } from '../early/part.js';

/** Loads the stylesheet that index.html names for the part; done when its rules apply. Where it fails, it is tried again the next time. */
export async function stylesheet(part) {
  const href = document.querySelector(`meta[name="sapbao:${part}"]`).dataset.style;
  if (document.querySelector(`link[href="${href}"]`)) return;
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = href;
  document.head.append(link);
  try {
    await inTime(new Promise((come, fail) => {
      link.addEventListener('load', come);
      link.addEventListener('error', fail);
    }));
  } catch {
    link.remove();
    throw Error(`${href} failed`);
  }
}
