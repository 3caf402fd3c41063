// The way through a long article: its contents, how much is read, and back to the top.
import type { Page } from '@playwright/test';
import { body } from './reading/body';
import { longest } from './reading/long';
import { expect, test } from './reading/test';

const story = (page: Page) => page.getByRole('main').getByRole('article').first();
const toTop = (page: Page) => page.getByRole('link', { name: 'Về đầu trang' });
const place = (page: Page) => page.evaluate(() => Math.round(window.scrollY));
/** Scrolls, and lets the page hear of it: two scrolls within one frame are one to it. */
const scrollTo = (page: Page, windows: number) =>
  page.evaluate(async (windows) => {
    window.scrollTo(0, windows * innerHeight);
    for (const _ of [1, 2]) await new Promise(requestAnimationFrame);
  }, windows);
const isInWindow = async (page: Page) => {
  const box = await toTop(page).boundingBox();
  return box !== null && box.y >= 0 && box.y + box.height <= page.viewportSize()!.height + 1;
};

test.beforeEach(async ({ page, paper }) => {
  await page.goto(longest(paper));
  await body(page).waitFor();
});

test('the contents lead to the parts, which stand clear of the window’s edge', async ({ page }) => {
  const contents = story(page).getByRole('navigation', { name: 'Nội dung bài viết' });
  await expect(contents).toBeHidden();
  await story(page).getByText('Nội dung bài viết').click();
  const headings = body(page).getByRole('heading', { level: 2 });
  const [first, ...others] = await headings.allTextContents();
  const link = contents.getByRole('link', { name: others.at(-1) ?? first });
  expect((await link.boundingBox())!.height).toBeGreaterThanOrEqual(36);
  await link.click();
  const heading = headings.last();
  await expect(heading).toBeInViewport();
  expect((await heading.boundingBox())!.y).toBeGreaterThanOrEqual(12);
});

test('a line tells how much is read: nothing at the top, half of it halfway, all at the end', async ({ page }) => {
  const read = () =>
    story(page).evaluate((article) => new DOMMatrix(getComputedStyle(article, '::before').transform).a);
  expect(await read()).toBeLessThan(0.05);
  const to = (part: number) =>
    story(page).evaluate((article, part) => {
      const { top, height } = article.getBoundingClientRect();
      window.scrollTo(0, scrollY + top + (height - innerHeight) * part);
    }, part);
  await to(0.5);
  await expect.poll(read).toBeGreaterThan(0.4);
  expect(await read()).toBeLessThan(0.6);
  await to(1);
  await expect.poll(read).toBeGreaterThan(0.97);
});

test('who wants less motion has no line', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  expect(await story(page).evaluate((article) => getComputedStyle(article, '::before').content)).toBe('none');
});

test('the way to the top: not while reading on; there for who turns back; at rest above the footer', async ({ page }) => {
  await scrollTo(page, 1);
  await expect.poll(() => isInWindow(page)).toBe(false);
  await scrollTo(page, 4);
  await expect.poll(() => isInWindow(page)).toBe(false);
  await scrollTo(page, 3.5);
  await expect.poll(() => isInWindow(page)).toBe(true);
  expect((await toTop(page).boundingBox())!.height).toBeGreaterThanOrEqual(44);
  await scrollTo(page, 3.9);
  await expect.poll(() => isInWindow(page)).toBe(false);
  await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
  await page.evaluate(() => window.scrollBy(0, -40));
  const [link, footer] = await Promise.all([toTop(page).boundingBox(), page.getByRole('contentinfo').boundingBox()]);
  expect(link!.y + link!.height).toBeLessThanOrEqual(footer!.y);
});

test('the way to the top leads there, by keys too', async ({ page }) => {
  await scrollTo(page, 4);
  await scrollTo(page, 3.5);
  await expect.poll(() => isInWindow(page)).toBe(true);
  // By its place: what scrolls to it first, as `click` may, sends it away.
  const { x, y, width, height } = (await toTop(page).boundingBox())!;
  await page.mouse.click(x + width / 2, y + height / 2);
  await expect.poll(() => place(page)).toBe(0);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Chuyển đến nội dung chính' })).toBeFocused();
});

test('what has the focus is not below the way to the top', async ({ page }) => {
  await scrollTo(page, 4);
  await scrollTo(page, 3.5);
  await expect.poll(() => isInWindow(page)).toBe(true);
  const links = body(page).getByRole('link');
  await links.first().focus();
  for (let at = 0; at < Math.min(4, await links.count()); at += 1) {
    const isClear = await page.evaluate(() => {
      const focused = document.activeElement!.getBoundingClientRect();
      const strip = document.querySelector('.to-top')!.getBoundingClientRect();
      return focused.bottom <= strip.top || focused.top >= strip.bottom;
    });
    expect(isClear).toBe(true);
    await page.keyboard.press('Shift+Tab');
  }
});
