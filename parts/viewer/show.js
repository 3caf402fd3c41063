// The viewer at work: what is seen, and how it changes.
import { Address } from './address.js';
import { frameOf } from './frame.js';
import { toggleFullScreen } from './full-screen.js';
import { listenToGestures } from './gestures.js';
import { obey } from './keys.js';
import { areSpreads, onSpreadsChange, openings } from './openings.js';
import { savesData } from './saves-data.js';
import { Sheet } from './sheet.js';
import { Thumbnails } from './thumbnails.js';
import { Zoom } from './zoom.js';

/** How many pages are fetched before they are asked for. */
const AHEAD = 2;

/** Shows a gallery until the reader has seen enough; calls `closed` then. */
export function show(gallery, opener, closed) {
  const { pictures, words } = gallery;
  const ids = pictures.map((picture) => picture.id);
  const listening = new AbortController();
  const { signal } = listening;
  const sheets = new Map();
  let at = gallery.at;
  let opening = [at];

  const close = () => dialog.close();
  const turnTo = (to) => {
    if (to < 0 || to >= pictures.length || opening.includes(to)) return;
    const isForward = to > at;
    at = to;
    draw(isForward ? 'is-next' : 'is-previous');
    address.follow(ids[at]);
  };
  const turn = (by) => {
    if (by > 0) return turnTo(opening.at(-1) + 1);
    const before = opening[0] - 1;
    // The first page of the opening before this one.
    return turnTo(all().find((pages) => pages.includes(before))?.[0] ?? -1);
  };
  const fullScreen = () => toggleFullScreen(parts.frame);
  const parts = frameOf(gallery, {
    close,
    previous: () => turn(-1),
    next: () => turn(1),
    zoomIn: () => zoom.in(),
    zoomOut: () => zoom.out(),
    fullScreen,
  });
  const { dialog, stage, position } = parts;
  const zoom = new Zoom(stage, parts.sheets, () => {
    setDisabled(parts.zoomOut, !zoom.isIn);
    setDisabled(parts.zoomIn, zoom.isLargest);
    if (zoom.isIn) for (const page of opening) sheet(page).sharpen();
  });
  const says = (pages) => words.position.replace('{at}', pages).replace('{of}', pictures.length);
  const thumbnails = gallery.arePages
    ? new Thumbnails(pictures, words.thumbnails, (page) => says(page + 1), turnTo)
    : undefined;
  if (thumbnails) parts.frame.append(thumbnails.element);

  const all = () => openings(pictures, gallery.arePages && areSpreads());
  const sheet = (page) => {
    if (!sheets.has(page)) sheets.set(page, new Sheet(pictures[page], words));
    return sheets.get(page);
  };

  function draw(way) {
    opening = all().find((pages) => pages.includes(at));
    for (const page of opening) sheet(page).fit(100 / opening.length);
    parts.sheets.replaceChildren(...opening.map((page) => sheet(page).element));
    parts.sheets.style.setProperty('--beside', opening.length);
    zoom.reset(false);
    enter(way);
    position.textContent = says(opening.map((page) => page + 1).join('–'));
    setDisabled(parts.previous, opening[0] === 0);
    setDisabled(parts.next, opening.at(-1) === pictures.length - 1);
    const caption = gallery.arePages ? undefined : pictures[at].caption;
    parts.caption.replaceChildren(...(caption?.cloneNode(true).childNodes ?? []));
    thumbnails?.mark(opening);
    fetchAhead();
  }

  function enter(way) {
    parts.sheets.classList.remove('is-next', 'is-previous');
    // The same movement twice begins anew only after a layout without it.
    void parts.sheets.offsetWidth;
    if (way) parts.sheets.classList.add(way);
  }

  /** What is seen comes first, and who saves data gets nothing else. */
  async function fetchAhead() {
    if (savesData()) return;
    const next = opening.at(-1) + 1;
    await Promise.all(opening.map((page) => sheet(page).ready));
    for (let page = next; page < Math.min(next + AHEAD, pictures.length); page++) sheet(page).fit(100 / opening.length);
  }

  listenToGestures(stage, zoom, { turn, close });
  dialog.addEventListener('keydown', (event) => {
    if (obey(event, { zoom, turn, turnTo, last: pictures.length - 1, fullScreen })) event.preventDefault();
  });
  // The click by which a link in a caption was followed, if any.
  let following;
  parts.caption.addEventListener('click', (event) => {
    following = event.target.closest('a') ? event : undefined;
  });
  dialog.addEventListener('close', () => {
    listening.abort();
    dialog.remove();
    // Where the browser itself is on its way to another page, a step in the history would call it back.
    if (!following || following.defaultPrevented) address.leave(ids);
    closed();
  });
  addEventListener('popstate', () => {
    const named = address.position(ids);
    if (named < 0) close();
    else turnTo(named);
  }, { signal });
  document.addEventListener('fullscreenchange', () => {
    parts.fullScreen?.setAttribute('aria-pressed', String(document.fullscreenElement !== null));
  }, { signal });
  onSpreadsChange(() => draw(), signal);
  addEventListener('resize', () => zoom.reset(false), { signal });

  // Where the dialog gives the focus back to.
  opener.focus({ preventScroll: true });
  const address = new Address(ids[at]);
  document.body.append(dialog);
  dialog.showModal();
  dialog.focus();
  draw();
}

/** A button that has nothing to do now keeps the focus, if it has it. */
function setDisabled(button, isDisabled) {
  button?.setAttribute('aria-disabled', String(isDisabled));
}
