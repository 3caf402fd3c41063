// While the app is on its way, the reader goes on: by scrolling, by going back. And where it does not come, it is said.
import type { Page } from '@playwright/test';
import { hold } from './reading/hold';
import { KINDS } from './reading/kinds';
import { isMarked, mark } from './reading/same-document';
import { addresses, headlines, more } from './reading/stories';
import { takenOver } from './reading/taken-over';
import { expect, test } from './reading/test';

test('who scrolled a reloaded page, by whatever means, stays there', async ({ page, paper }) => {
  await takenOver(page, KINDS['a long article'](paper));
  const scrollTo = (line: number) => page.evaluate((line) => window.scrollTo(0, line), line);
  const top = () => page.evaluate(() => scrollY);
  await scrollTo(600);
  await expect.poll(top).toBe(600);
  const letGo = await hold(page, '**/*.wasm');
  await page.reload();
  await expect.poll(top).toBe(600);
  // No wheel, no key, no touch: a screen reader, or the bar at the top of an iPhone.
  await scrollTo(1400);
  letGo();
  await expect(page.locator('html[data-taken-over]')).toBeAttached();
  await page.evaluate(() => new Promise((frame) => requestAnimationFrame(() => setTimeout(frame, 100))));
  expect(await top()).toBe(1400);
});

test('a picture that fails before any script is there leaves its room, not a broken one', async ({ page, paper }) => {
  const early = await hold(page, /\/early[-\w]*\.js$/);
  await hold(page, '**/*.wasm');
  const noPicture = /\.(avif|webp|jpe?g)$/;
  await page.route(noPicture, (route) => route.fulfill({ contentType: 'image/webp', body: 'no picture' }));
  const failed = page.waitForResponse(noPicture);
  await page.goto(KINDS['a long article'](paper), { waitUntil: 'commit' });
  await failed;
  const hero = page.getByRole('main').getByRole('img').first();
  await expect.poll(() => hero.evaluate((picture: HTMLImageElement) => picture.complete)).toBe(true);
  early();
  await expect(hero).toHaveCSS('opacity', '0');
});

const ARCHIVE = '/moi-nhat/trang-2';

/** Opens the first story of an archive page; returns where all of them are. */
async function openFromArchive(page: Page) {
  await takenOver(page, ARCHIVE);
  const stories = await addresses(page.getByRole('main'));
  await headlines(page.getByRole('feed')).first().click();
  await expect(page).toHaveURL(stories[0]);
  return stories;
}

/** The archive page is on the screen, with these stories. */
async function expectArchive(page: Page, stories: string[]) {
  await expect(page).toHaveURL(ARCHIVE);
  // The document is loaded anew under what looks at it.
  await expect(async () => expect(await addresses(page.getByRole('main'))).toEqual(stories)).toPass();
}

test('an archive page is there again for who comes back to it from a reloaded page', async ({ page }) => {
  const stories = await openFromArchive(page);
  await page.reload();
  await expect(page.locator('html[data-taken-over]')).toBeAttached();
  await page.goBack();
  await expectArchive(page, stories);
});

test('who reloads a page and goes back before the app is there gets the page before it', async ({ page }) => {
  const stories = await openFromArchive(page);
  await hold(page, '**/*.wasm');
  await page.reload();
  await page.goBack();
  await expectArchive(page, stories);
});

test('going back within a page before the app is there loads nothing again', async ({ page, paper }) => {
  await hold(page, '**/*.wasm');
  await page.goto(KINDS['a long article'](paper));
  await mark(page);
  await page.evaluate(() => location.assign('#content'));
  await page.goBack();
  await expect(page).not.toHaveURL(/#/);
  // A document that is to be replaced is there for a moment.
  await page.evaluate(() => new Promise((frame) => requestAnimationFrame(() => setTimeout(frame, 100))));
  expect(await isMarked(page)).toBe(true);
});

test.describe('where the app does not come', () => {
  test.use({ expectedComplaints: /Failed to load resource|Failed to fetch/ });

  test('"Xem thêm" leads on', async ({ page }) => {
    await page.route('**/*.wasm', (route) => route.abort());
    const letGo = await hold(page, '**/*.wasm');
    await page.goto('/moi-nhat');
    await more(page).click();
    await more(page).click();
    letGo();
    await expect(page).toHaveURL(/\/moi-nhat\/trang-\d+$/);
  });

  test('it is said where nothing lies over it, and moves nothing', async ({ page }) => {
    await page.route('**/*.wasm', (route) => route.abort());
    const letGo = await hold(page, '**/*.wasm');
    await page.goto('/moi-nhat');
    const place = () => page.getByRole('heading', { level: 1 }).boundingBox();
    const before = await place();
    letGo();
    const reload = page.getByRole('alert').getByRole('link', { name: 'Tải lại trang' });
    // A click that anything else would take fails.
    await reload.click({ trial: true, position: { x: 2, y: 2 } });
    expect(await place()).toEqual(before);
  });
});
