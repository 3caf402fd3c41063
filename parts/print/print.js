// The code of an article's address, for who holds the paper and has a telephone.
//
// early/print.js fetches this when an article is about to be printed.
import encode from 'qr';
import { stylesheet } from '../stylesheet.js';
import { code } from './code.js';
import { pictures } from './pictures.js';

/** Light modules that the standard wants around a code. */
const QUIET = 4;

/** Makes `place`, which tells where the article is read, and the article around it ready for paper. */
export async function prepare(place) {
  const address = new URL(place.dataset.link, location.origin).href;
  if (!place.querySelector('svg')) place.append(code(encode(address, 'raw', { ecc: 'medium', border: QUIET })));
  await Promise.all([stylesheet('print'), pictures(place.closest('article'))]);
}
