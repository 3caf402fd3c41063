// A magazine's pages, or an article's pictures, large over the page that they stand in.
//
// early/viewer.js fetches this when a reader first opens one. What is shown, and every word that is
// said, is read from the page: without this script its pictures are links to their files.
import { stylesheet } from '../stylesheet.js';
import { galleryAround } from './gallery.js';
import { show } from './show.js';

let isOpen = false;

/** Opens the picture that `opener` is about; done when it is on the screen. */
export async function open(opener) {
  if (isOpen) return;
  // Browsers from before 2022 lack what it works with: nothing may be left of the attempt, as the link is followed.
  if (!Object.hasOwn || !document.createElement('dialog').showModal) throw new Error('this browser is too old for the viewer');
  isOpen = true;
  try {
    await stylesheet('viewer');
    // Who has gone on meanwhile does not want it any more.
    isOpen = opener.isConnected;
    if (isOpen) {
      show(galleryAround(opener), opener, () => {
        isOpen = false;
      });
    }
  } catch (error) {
    isOpen = false;
    throw error;
  }
}
