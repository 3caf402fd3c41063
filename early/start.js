// Starts the app: fetches the glue and the wasm that a meta element names, and runs them.

import { whenParsed } from './parsed.js';

const TEXTS = {
  vi: {
    failed: 'Một phần của trang chưa tải được.',
    old: 'Trang này cần trình duyệt mới hơn.',
    reload: 'Tải lại trang',
    home: 'Về trang chủ',
  },
  en: {
    failed: 'Part of the page could not be loaded.',
    old: 'This page needs a newer browser.',
    reload: 'Reload the page',
    home: 'Go to the front page',
  },
};

/** A module that names the newest of what the app's own needs, the type of references. */
const SMALLEST = Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0, 1, 5, 1, 96, 1, 111, 0);

const LONGEST_WAIT_MS = 5000;
let isStarted = false;
/** Whether the app is neither there nor given up. */
let isAwaited = false;
/** Whether the app has begun to arrive: it is there soon, or it is said that it failed. */
export let isComing = false;

async function start() {
  if (isStarted) return;
  isStarted = true;
  isAwaited = true;
  // Asking takes a phone some milliseconds: none that is newer than what it may lack is asked before.
  if (!CSS.supports('container-type', 'size') && !canRun()) {
    fail(true);
    return;
  }
  try {
    const { js, wasm } = document.querySelector('meta[name="sapbao:app"]').dataset;
    // Both at once: one is no use without the other.
    const code = fetch(wasm);
    // When both fail, one is told.
    code.then(() => { isComing = true; }).catch(() => {});
    const { default: init } = await import(js);
    // The app takes a pressed page over, and the shell away when it has something to show in its place.
    await init({ module_or_path: code });
  } catch (error) {
    console.error(error);
    fail(!canRun());
  }
}

/** Whether it is neither too old for the app, nor its policy against all wasm: before Chrome 97 and Safari 16 that cannot be told to forbid less.
 * Else reloading brings nothing, and a page that was pressed is whole without the app. */
function canRun() {
  try {
    new WebAssembly.Module(SMALLEST);
    return true;
  } catch {
    return false;
  }
}

// The app takes a page over after `init`, where nobody catches what goes wrong. Other faults may be those of a reader's extensions.
for (const fault of ['error', 'unhandledrejection']) {
  addEventListener(fault, ({ error, reason }) => { if (/wasm/.test((error ?? reason)?.stack)) fail(); });
}
document.addEventListener('sapbao:mounted', () => { isAwaited = false; });

// A page that was pressed can be read: what is seen first goes first over a slow line. Who begins to use it before
// that is over wants the app now.
for (const sign of ['pointerdown', 'keydown']) addEventListener(sign, start, { once: true });
// `load` may come before the first paint, and the frame in which a page is painted is over before it is on the screen. A tab in
// the background is not painted, and a browser may not tell: the longest wait is below.
const startOnceSeen = () => new PerformanceObserver(() => start()).observe({ type: 'paint', buffered: true });
addEventListener('load', startOnceSeen);
whenParsed(() => {
  // In the shell there is nothing to be seen before the app has come; a picture that hangs holds nothing up.
  if (document.getElementById('shell')) start();
  else setTimeout(start, LONGEST_WAIT_MS);
});

// Instead of what the shell waits for; beside the page, where one was pressed and can still be read.
function fail(isOld) {
  if (!isAwaited) return;
  isAwaited = false;
  document.dispatchEvent(new Event('sapbao:failed'));
  const place = document.querySelector('#shell .columns');
  if (isOld && !place) return;
  const texts = /^en/i.test(document.documentElement.lang) ? TEXTS.en : TEXTS.vi;
  const link = (text, href) => {
    const link = document.createElement('a');
    link.href = href;
    link.textContent = text;
    return link;
  };
  const again = link(texts.reload, '');
  // A link to the page's own fragment would only scroll.
  again.addEventListener('click', (event) => {
    event.preventDefault();
    location.reload();
  });
  const message = document.createElement('p');
  message.className = 'start-failed';
  message.setAttribute('role', 'alert');
  message.append(isOld ? texts.old : texts.failed);
  if (!isOld) message.append(' ', again);
  if (place) message.append(' ', link(texts.home, '/'));
  // At the window's edge: in the page it would move what is being read.
  if (place) place.replaceWith(message);
  else document.body.append(message);
}
