/** Calls `does` when all of the page is there: this script may come before that, and after it. */
export function whenParsed(does) {
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', does);
  else does();
}
