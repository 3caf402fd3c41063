// Starts the app: fetches the glue and the wasm that a meta element names, and runs them.

import { whenParsed } from './parsed.js';

const TEXTS = {
  vi: { failed: 'Một phần của trang chưa tải được.', reload: 'Tải lại trang' },
  en: { failed: 'Part of the page could not be loaded.', reload: 'Reload the page' },
};

const LONGEST_WAIT_MS = 5000;
let isStarted = false;
/** Whether the app has begun to arrive: it is there soon, or it is said that it failed. */
export let isComing = false;

async function start() {
  if (isStarted) return;
  isStarted = true;
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
    document.dispatchEvent(new Event('sapbao:failed'));
    showFailure();
  }
}

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

// Instead of the shell; beside the page, where one was pressed and can still be read.
function showFailure() {
  const texts = TEXTS[document.documentElement.lang.split('-')[0]] ?? TEXTS.vi;
  const link = document.createElement('a');
  link.href = location.href;
  link.textContent = texts.reload;
  // A link to the page's own fragment would only scroll.
  link.addEventListener('click', (event) => {
    event.preventDefault();
    location.reload();
  });
  const message = document.createElement('p');
  message.className = 'start-failed';
  message.setAttribute('role', 'alert');
  message.append(texts.failed, ' ', link);
  const shell = document.getElementById('shell');
  if (shell) shell.replaceWith(message);
  // At the window's edge: in the page it would move what is being read. Where nothing can come, reloading brings nothing.
  else if (window.WebAssembly) document.body.append(message);
}
