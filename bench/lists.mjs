// How a list fares that is opened to thousands of stories. `node bench/lists.mjs URL [stories]`, with the
// site of a large edition served at URL: bench/README.md has the commands and what came out.
//
// The processor is slowed four times. Times are from the tap on "Xem thêm" to the frame that shows the
// new stories; the network is this machine's own and does not count. Memory is what the renderer's process
// has for itself (Private_* of smaps_rollup), after a garbage collection.
import { readFileSync, readdirSync } from 'node:fs';
import { chromium } from '@playwright/test';

const [address, wanted = '5000'] = process.argv.slice(2);
if (!address) {
  console.error('usage: node bench/lists.mjs <URL of a served site> [stories]');
  process.exit(2);
}
const most = Number(wanted);
const SLOWER = 4;

const browser = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking', '--disable-extensions'],
});
const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
const page = await context.newPage();
const devtools = await context.newCDPSession(page);
// Pages come by taps only, so that each is measured.
await page.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }));

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
const round = (number) => Math.round(number * 10) / 10;

/** Of 120 frames of a scroll by so many pixels each, how many came late. */
function scroll(page, pixels) {
  return page.evaluate(async (pixels) => {
    const frame = () => new Promise(requestAnimationFrame);
    scrollTo({ top: 0, behavior: 'instant' });
    await frame();
    let last = await frame();
    const gaps = [];
    for (let at = 0; at < 120; at += 1) {
      scrollBy({ top: pixels, behavior: 'instant' });
      const now = await frame();
      gaps.push(now - last);
      last = now;
    }
    return gaps.filter((gap) => gap > 25).length;
  }, pixels);
}

/** At the speed of a quick flick on a phone (6,000 pixels a second), and far beyond it. */
const scrolls = async (page) => ({ '100 px a frame': await scroll(page, 100), '250 px a frame': await scroll(page, 250) });

async function rendererMemory() {
  // What was set free is given back a while later.
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  await devtools.send('HeapProfiler.collectGarbage');
  await page.waitForTimeout(3000);
  await devtools.send('HeapProfiler.collectGarbage');
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  const sizes = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => {
      try {
        if (!readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('--type=renderer')) return [];
        const rollup = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8');
        const own = [...rollup.matchAll(/^Private_\w+:\s+(\d+) kB/gm)].reduce((sum, match) => sum + Number(match[1]), 0);
        return [own / 1024];
      } catch {
        return []; // It ended meanwhile.
      }
    });
  return Math.max(...sizes);
}

/** The time of one more page. */
function appendPage() {
  return page.evaluate(async () => {
    const feed = document.querySelector('[role=feed]');
    const stories = feed.getElementsByTagName('article');
    const before = stories.length;
    const more = document.querySelector('a.more');
    const started = performance.now();
    more.click();
    while (stories.length === before) await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
    return performance.now() - started;
  });
}

const other = await context.newPage();
const slow = await context.newCDPSession(other);
await slow.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
await other.goto('data:text/html,<body style="height:200000px">');
const empty = await scrolls(other);
await other.close();

await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
await page.goto(new URL('/moi-nhat', address).href);
await page.locator('a.more').waitFor();
const count = () => page.locator('[role=feed] article').count();

const times = [];
let shown = await count();
const perPage = shown;
const memory = { [shown]: round(await rendererMemory()) };
/** The way on, brought onto the screen; `false` at the list's end. */
const goOn = () =>
  page.evaluate(() => {
    const more = document.querySelector('a.more');
    more?.scrollIntoView({ block: 'end', behavior: 'instant' });
    return Boolean(more);
  });
while (shown < most && (await goOn())) {
  times.push(await appendPage());
  shown += perPage;
  if (shown === 2000 || shown >= most) memory[shown] = round(await rendererMemory());
  if (times.length % 25 === 0) console.error(`${shown} stories, the last 25 pages: ${round(median(times.slice(-25)))} ms`);
}
const first = median(times.slice(0, 25));
const last = median(times.slice(-25));
const full = await scrolls(page);

await page.evaluate(() => scrollTo({ top: document.body.scrollHeight / 2, behavior: 'instant' }));
await page.waitForTimeout(500);
const place = await page.evaluate(() => scrollY);
await page.evaluate(() => document.querySelector('[role=feed] article .story__headline a').click());
await page.locator('h1.article__headline').waitFor();
// Whoever goes back has read: the article is there.
await page.waitForLoadState('networkidle');
await page.waitForTimeout(2000);
const back = await page.evaluate(async (place) => {
  const started = performance.now();
  history.back();
  while (Math.abs(scrollY - place) > 2 || !document.querySelector('[role=feed]')) await new Promise(requestAnimationFrame);
  return performance.now() - started;
}, place);

console.log(JSON.stringify({
  stories: await count(),
  'ms to append a page, median of the first 25': round(first),
  'ms to append a page, median of the last 25': round(last),
  'last to first': round((last / first) * 100) / 100,
  'MB of renderer at': memory,
  'late frames of 120 in a scroll, empty page': empty,
  'late frames of 120 in a scroll, whole list': full,
  'ms until back shows the place': round(back),
}, null, 2));
await browser.close();
