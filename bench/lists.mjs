// How a list fares that is opened to thousands of stories. `node bench/lists.mjs URL [stories]`, with the
// site of a large edition served at URL: bench/README.md has the commands and what came out.
//
// The processor is slowed four times. Times are from the tap on "Xem thêm" to the frame that shows the
// new stories; the network is this machine's own and does not count. Memory is what the renderer's process
// has for itself (Private_* of smaps_rollup), after a garbage collection.
import { readFileSync, readdirSync } from 'node:fs';
import { launch } from '../scripts/chromium.mjs';
import { median } from './median.mjs';

const [address, wanted = '5000'] = process.argv.slice(2);
if (!address) {
  console.error('usage: node bench/lists.mjs <URL of a served site> [stories]');
  process.exit(2);
}
const most = Number(wanted);
const SLOWER = 4;
/** How many pages a median is taken of: single ones differ by a third. */
const SAMPLE = 50;

const browser = await launch();
const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
const page = await context.newPage();
const devtools = await context.newCDPSession(page);
// Pages come by taps only, so that each is measured.
await page.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }));

const round = (number) => Math.round(number * 10) / 10;

/**
 * A scroll of 12,000 px at the speed of a quick flick on a phone (6,000 px a second), by input as a reader's: how
 * many frames were shown, and how many that were due were dropped.
 */
async function scroll(page, devtools) {
  await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
  await page.waitForTimeout(1000);
  await browser.startTracing(page, { categories: ['benchmark'] });
  await devtools.send('Input.synthesizeScrollGesture', { x: 195, y: 400, yDistance: -12_000, speed: 6000, gestureSourceType: 'mouse' });
  const { traceEvents } = JSON.parse(await browser.stopTracing());
  const states = traceEvents.filter(({ name, ph }) => name === 'PipelineReporter' && ph === 'b').map(({ args }) => args.frame_reporter?.state);
  const count = (state) => states.filter((other) => other === `STATE_${state}`).length;
  const [whole, partly] = [count('PRESENTED_ALL'), count('PRESENTED_PARTIAL')];
  // A frame that is shown partly is the next one's too: scrolled in time, with what the page's own thread had ready.
  return { shown: whole + partly, 'of these before the page was done': partly, dropped: count('DROPPED') };
}

/** How late the page's own thread is when a script scrolls by so many pixels in each of 120 frames. */
function jumps(page, pixels) {
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
    // Counting or searching would take the longer the more stories there are, and that is what is measured.
    const last = () => feed.lastElementChild.lastElementChild?.lastElementChild?.ariaPosInSet;
    const before = last();
    const more = document.querySelector('a.more');
    const started = performance.now();
    more.click();
    while (last() === before) await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
    return performance.now() - started;
  });
}

const other = await context.newPage();
const slow = await context.newCDPSession(other);
await slow.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
await other.goto('data:text/html,<body style="height:200000px">');
const empty = await scroll(other, slow);
const emptyJumps = await jumps(other, 100);
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
const first = median(times.slice(0, SAMPLE));
const last = median(times.slice(-SAMPLE));
const opened = await count();
const full = await scroll(page, devtools);
const fullJumps = await jumps(page, 100);

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
  stories: opened,
  'ms to append a page, median of the first 50': round(first),
  'ms to append a page, median of the last 50': round(last),
  'last to first': round((last / first) * 100) / 100,
  'MB of renderer at': memory,
  'frames of a scroll by input, empty page': empty,
  'frames of a scroll by input, whole list': full,
  'late frames of 120 in a scroll by script, empty page': emptyJumps,
  'late frames of 120 in a scroll by script, whole list': fullJumps,
  'ms until back shows the place': round(back),
}, null, 2));
await browser.close();
