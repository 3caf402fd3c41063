// The typeface: asked for with the page, and nothing moves when it comes.
import { body } from './reading/body';
import { hold } from './reading/hold';
import { longest } from './reading/long';
import { expect, test } from './reading/test';

/** What the test's observer notes. */
interface Shifted {
  shift: number;
}

test('both parts of the typeface are preloaded under the names that the stylesheet has', async ({ page, paper }) => {
  const fonts: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'font') fonts.push(new URL(request.url()).pathname);
  });
  await page.goto(longest(paper));
  await body(page).waitFor();
  const preloaded = await page.locator('link[rel=preload][as=font]').evaluateAll((links) => links.map((link) => link.getAttribute('href')!));
  expect(preloaded).toHaveLength(2);
  for (const href of preloaded) expect(href).toMatch(/-[0-9a-f]{12}\.woff2$/);
  expect([...fonts].sort()).toEqual([...preloaded].sort());
});

test('nothing moves when the typeface comes late; the next page has it', async ({ page, paper }) => {
  const letGo = await hold(page, '**/*.woff2');
  // The page is not loaded before its preloads are.
  await page.goto(longest(paper), { waitUntil: 'domcontentloaded' });
  await body(page).waitFor();
  await page.evaluate(() => {
    Object.assign(window, { shift: 0 });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) (window as unknown as Shifted).shift += (entry as PerformanceEntry & { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: false });
  });
  // Until then a browser waits for a typeface that is `optional`: https://drafts.csswg.org/css-fonts-4/#font-display-optional
  const blockPeriod = 100;
  await page.waitForFunction((period) => {
    const [paint] = performance.getEntriesByName('first-contentful-paint');
    return paint && performance.now() > paint.startTime + 2 * period;
  }, blockPeriod);
  const name = page.getByRole('banner').getByRole('link', { name: paper.site.name });
  const width = async () => (await name.boundingBox())!.width;
  const before = await width();
  letGo();
  await expect.poll(() => page.evaluate(() => document.fonts.check('19px "Sapbao Serif"', 'aữệ'))).toBe(true);
  // What comes would have moved by the second frame.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  expect(await page.evaluate(() => (window as unknown as Shifted).shift)).toBe(0);
  expect(await width()).toBe(before);
  await page.getByRole('navigation', { name: 'Đường dẫn' }).getByRole('link').last().click();
  await expect.poll(width).not.toBe(before);
});
