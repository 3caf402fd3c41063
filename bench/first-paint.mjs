// How soon an article can be read on a slow phone, beside a plain page of the same article on the same server, by turns; and how
// soon its controls answer. `node bench/first-paint.mjs [site] [edition] [runs] [article's id]`; bench/README.md has the
// commands and what came out.
import { launch } from '../scripts/chromium.mjs';
import { median, spread } from './median.mjs';
import { onPhone } from './phone.mjs';
import { writePlain } from './plain/page.mjs';
import { articlePath, hosted } from './site.mjs';
import { taps } from './taps.mjs';

const [site = 'target/bench/site', edition = '../shared/editions/seed', runs = '9', id] = process.argv.slice(2);
/** How long a page is watched after its `load`: hydration and what follows it. */
const WATCHED = 4000;

function watch() {
  window.seen = { tasks: [] };
  const observe = (type, each) => new PerformanceObserver((list) => list.getEntries().forEach(each)).observe({ type, buffered: true });
  observe('largest-contentful-paint', (entry) => Object.assign(window.seen, { lcp: entry.startTime, element: entry.element?.localName ?? '' }));
  observe('paint', (entry) => entry.name === 'first-contentful-paint' && (window.seen.fcp = entry.startTime));
  observe('longtask', (entry) => window.seen.tasks.push([Math.round(entry.startTime), Math.round(entry.duration)]));
}

function open(browser, address) {
  return onPhone(browser, async (page, devtools) => {
    const received = [];
    let painted;
    devtools.on('Network.dataReceived', ({ timestamp, encodedDataLength }) => received.push([timestamp, encodedDataLength]));
    devtools.on('Network.responseReceived', ({ timestamp, response }) => received.push([timestamp, response.encodedDataLength]));
    devtools.on('Page.lifecycleEvent', ({ name, timestamp }) => {
      if (name === 'firstContentfulPaint') painted ??= timestamp;
    });
    await devtools.send('Page.enable');
    await devtools.send('Page.setLifecycleEventsEnabled', { enabled: true });
    await page.addInitScript(watch);
    await page.goto(address, { waitUntil: 'load' });
    await page.waitForTimeout(WATCHED);
    const { fcp, lcp, element, tasks } = await page.evaluate(() => window.seen);
    const sum = (pairs) => pairs.reduce((sum, [, bytes]) => sum + bytes, 0);
    return {
      fcp,
      lcp,
      element,
      tasks,
      // Of what comes after the first paint, the time over 50 ms: while it lasts, a tap waits.
      tbt: tasks.filter(([start]) => start >= fcp).reduce((sum, [, duration]) => sum + duration - 50, 0),
      before: sum(received.filter(([time]) => time <= painted)),
      all: sum(received),
    };
  });
}

const browser = await launch();
const host = await hosted(site, edition);
try {
  const article = articlePath(site, edition, id);
  const pages = { pressed: article, plain: await writePlain(browser, host.url, article, host.folder) };
  const seen = { pressed: [], plain: [] };
  // One of each goes uncounted: the server's and the browser's own first time.
  for (let run = -1; run < Number(runs); run += 1) {
    // By turns, and each as often first as second.
    const order = run % 2 ? ['plain', 'pressed'] : ['pressed', 'plain'];
    for (const name of order) {
      const one = await open(browser, new URL(pages[name], host.url).href);
      if (run >= 0) seen[name].push(one);
    }
    console.error(`run ${run + 1} of ${runs}`);
  }

  const rows = { 'FCP, ms': 'fcp', 'LCP, ms': 'lcp', 'TBT, ms': 'tbt', 'bytes before first paint': 'before', 'bytes in all': 'all' };
  console.log(`${article}: median of ${runs} (least–most)\n\n| | pressed | plain | ratio |\n| --- | --- | --- | --- |`);
  for (const [label, key] of Object.entries(rows)) {
    const [pressed, plain] = ['pressed', 'plain'].map((name) => seen[name].map((one) => one[key]));
    const ratio = median(plain) ? (median(pressed) / median(plain)).toFixed(2) : '';
    console.log(`| ${label} | ${spread(pressed)} | ${spread(plain)} | ${ratio} |`);
  }
  const elements = [...new Set(seen.pressed.map((one) => one.element))];
  console.log(`\nlargest paint: ${elements.join(', ')}; plain: ${[...new Set(seen.plain.map((one) => one.element))].join(', ')}`);
  console.log('tasks over 50 ms on the pressed page, by run (ms after the start + duration):');
  for (const { tasks } of seen.pressed) console.log(`  ${tasks.map(([start, duration]) => `${start}+${duration}`).join(' ') || 'none'}`);

  console.log('\n| tap on | answered after, ms |\n| --- | --- |');
  for (const [name, times] of Object.entries(await taps(browser, host.url, article, Number(runs)))) {
    console.log(`| ${name} | ${times.length ? spread(times) : 'not there'} |`);
  }
} finally {
  host.stop();
  await browser.close();
}
