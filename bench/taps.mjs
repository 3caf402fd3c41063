// Early taps: how long after the start of the navigation a tap on a control is answered for the first time. The page itself
// taps every 25 ms, from before its first byte was parsed, until the state changes. A tap is `pointerdown` and `click`, as
// the app starts at the first of them. Tabs and “Xem thêm” are links: where nobody listens yet a tap would lead to another page,
// which has this one's files in its cache, so that is held back.
import { onPhone } from './phone.mjs';

/** How long an answer is waited for. */
const PATIENCE = 20_000;

/** What to tap, and how to see that it was answered; both run in the page. */
const CONTROLS = {
  'the tab “Đọc nhiều”': { control: '#tab-most-read', answered: '#tab-most-read[aria-selected=true]' },
  'the drawer': { control: '[data-opens=drawer]', answered: 'dialog#drawer[open]' },
  'the layout switch': { control: '[data-layout-choice=desktop]', answered: 'html[data-layout=desktop]' },
  'the theme switch': { control: '[data-theme-choice=dark]', answered: 'html[data-theme=dark]' },
};

function tapUntilAnswered({ control, answered }) {
  addEventListener('click', (event) => event.preventDefault());
  const poll = setInterval(() => {
    const element = document.querySelector(control);
    if (!element) return;
    element.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    element.click();
    if (!document.querySelector(answered)) return;
    clearInterval(poll);
    window.answered = performance.now();
  }, 25);
}

// As the others are tapped.
function tapMoreUntilAnswered() {
  addEventListener('click', (event) => event.preventDefault());
  const shown = () => document.querySelectorAll('[role=feed] article').length;
  const poll = setInterval(() => {
    const more = document.querySelector('main a.more');
    if (!more) return;
    const before = shown();
    more.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    more.click();
    if (shown() <= before) return;
    clearInterval(poll);
    window.answered = performance.now();
  }, 25);
}

// As a reader taps it: once, when it is first seen. It is answered by more stories on the screen, or by its page's first
// paint, in which case the first page's clock goes on.
function tapMoreWhenSeen() {
  const KEY = 'bench:start';
  const start = sessionStorage.getItem(KEY);
  const atFirstPaint = (does) => new PerformanceObserver(does).observe({ type: 'paint', buffered: true });
  if (start) {
    atFirstPaint(() => {
      window.answered ??= performance.timeOrigin + performance.getEntriesByName('first-contentful-paint')[0].startTime - Number(start);
    });
    return;
  }
  const shown = () => [...document.querySelectorAll('[role=feed] article')].filter((story) => story.checkVisibility()).length;
  let before;
  atFirstPaint(() => {
    if (before !== undefined) return;
    before = shown();
    sessionStorage.setItem(KEY, String(performance.timeOrigin));
    const more = document.querySelector('main a.more');
    more.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    more.click();
    const poll = setInterval(() => {
      if (shown() <= before) return;
      clearInterval(poll);
      window.answered = performance.now();
    }, 5);
  });
}

function time(browser, address, script, argument) {
  return onPhone(browser, async (page) => {
    await page.addInitScript(script, argument);
    await page.goto(address, { waitUntil: 'commit' });
    const answer = await page.waitForFunction(() => window.answered, undefined, { timeout: PATIENCE }).catch(() => undefined);
    return answer ? [await answer.jsonValue()] : [];
  });
}

/** The times of every control on the article's page, and of “Xem thêm” there and on the list of the latest. */
export async function taps(browser, url, article, runs) {
  const times = {};
  for (let run = 0; run < runs; run += 1) {
    for (const [name, control] of Object.entries(CONTROLS)) {
      (times[name] ??= []).push(...(await time(browser, new URL(article, url).href, tapUntilAnswered, control)));
    }
    for (const path of [article, '/moi-nhat']) {
      const address = new URL(path, url).href;
      (times[`“Xem thêm” of ${path}`] ??= []).push(...(await time(browser, address, tapMoreUntilAnswered)));
      (times[`“Xem thêm” of ${path}, once, when first seen`] ??= []).push(...(await time(browser, address, tapMoreWhenSeen)));
    }
    console.error(`taps, run ${run + 1} of ${runs}`);
  }
  return times;
}
