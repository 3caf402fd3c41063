// What stands beside every page: two lists behind tabs, and the magazine.
import type { Page } from '@playwright/test';
import { expectStories, headlines } from './reading/stories';
import { expect, test } from './reading/test';
import { withoutScripts } from './reading/without-scripts';

const sidebar = (page: Page) => page.getByRole('complementary', { name: 'Mới nhất và đọc nhiều' });
const tab = (page: Page, name: string) => sidebar(page).getByRole('tab', { name });
const panel = (page: Page) => sidebar(page).getByRole('tabpanel');

test('a tab shows its list when it is chosen', async ({ page, paper }) => {
  await page.goto('/');
  await expect(tab(page, 'Mới nhất')).toHaveAttribute('aria-selected', 'true');
  await expectStories(panel(page), paper.list(paper.site.latest_url).slice(0, await headlines(panel(page)).count()));
  await tab(page, 'Đọc nhiều').click();
  await expect(tab(page, 'Đọc nhiều')).toHaveAttribute('aria-selected', 'true');
  await expect(tab(page, 'Mới nhất')).toHaveAttribute('aria-selected', 'false');
  await expect(panel(page)).toHaveAccessibleName('Đọc nhiều');
  await expectStories(panel(page), paper.list(paper.site.most_read_url).slice(0, await headlines(panel(page)).count()));
  expect(await headlines(panel(page)).count()).toBeGreaterThanOrEqual(3);
});

test('without scripts a tab leads to its whole list', async ({ browser, baseURL }) => {
  await withoutScripts(browser, `${baseURL}/`, async (page) => {
    await tab(page, 'Đọc nhiều').click();
    await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toHaveText('Đọc nhiều');
  });
});

test('arrow keys, Home and End go from tab to tab', async ({ page }) => {
  await page.goto('/');
  await tab(page, 'Mới nhất').focus();
  for (const [key, name] of [
    ['ArrowRight', 'Đọc nhiều'],
    ['ArrowRight', 'Mới nhất'],
    ['ArrowLeft', 'Đọc nhiều'],
    ['ArrowLeft', 'Mới nhất'],
    ['End', 'Đọc nhiều'],
    ['Home', 'Mới nhất'],
  ]) {
    await page.keyboard.press(key);
    await expect(tab(page, name), key).toBeFocused();
    await expect(tab(page, name), key).toHaveAttribute('aria-selected', 'true');
    await expect(panel(page), key).toHaveAccessibleName(name);
  }
});

test('one tab is in the way of the Tab key, and leads into its list', async ({ page }) => {
  await page.goto('/');
  await tab(page, 'Đọc nhiều').click();
  await page.keyboard.press('Tab');
  await expect(headlines(panel(page)).first()).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(tab(page, 'Đọc nhiều')).toBeFocused();
});

test('each tab leads to its whole list', async ({ page }) => {
  await page.goto('/');
  for (const [name, path] of [
    ['Mới nhất', '/moi-nhat'],
    ['Đọc nhiều', '/doc-nhieu'],
  ]) {
    await tab(page, name).click();
    await panel(page).getByRole('link', { name: 'Xem tất cả' }).click();
    await expect(page).toHaveURL(path);
    await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toHaveText(name);
  }
});

test('the magazine’s strip leads to the issue, with all its pages', async ({ page, paper }) => {
  const issue = paper.issue();
  const pages = issue._news.pages!;
  await page.goto('/');
  const strip = sidebar(page).getByRole('region', { name: `Ấn phẩm: ${issue.title}` });
  await expect(strip.getByRole('listitem').getByRole('link')).toHaveCount(pages.length);
  await strip.getByRole('heading').getByRole('link').click();
  await expect(page).toHaveURL(`/an-pham/${issue.id}`);
  const main = page.getByRole('main');
  await expect(main.getByRole('heading', { level: 1 })).toHaveText(issue.title);
  await expect(main.getByRole('img')).toHaveCount(pages.length);
  for (const [at, one] of pages.entries()) {
    await expect(main.getByRole('img').nth(at)).toHaveAccessibleName(one.alt ?? `Trang ${at + 1}`);
  }
  // Every page comes when it is scrolled to.
  const last = main.getByRole('img').last();
  await last.scrollIntoViewIfNeeded();
  await expect.poll(() => last.evaluate((img: HTMLImageElement) => img.complete && img.naturalWidth)).toBeGreaterThan(0);
});

test('a page of the strip leads to that page of the issue', async ({ page, paper }) => {
  const issue = paper.issue();
  await page.goto('/');
  const strip = sidebar(page).getByRole('region', { name: 'Ấn phẩm' });
  await strip.getByRole('link', { name: 'Trang 3' }).click();
  await expect(page).toHaveURL(`/an-pham/${issue.id}#trang-3`);
  await expect(page.getByRole('main').getByRole('img').nth(2)).toBeInViewport();
});
