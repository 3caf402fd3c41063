// Two layouts from one page: the window decides, unless the reader did.
import type { Page } from '@playwright/test';
import { misfits } from './reading/fit';
import { hold } from './reading/hold';
import { KINDS } from './reading/kinds';
import { isMarked, mark } from './reading/same-document';
import { expect, test } from './reading/test';

const WIDTHS = [320, 390, 768, 1024, 1280, 1920, 2560];

/**
 * Where the page's content and its sidebar stand, seen in one moment: the app puts its own elements in
 * the place of the shell's. `null` while either is not there.
 */
async function standing(page: Page) {
  const sidebar = page.getByRole('complementary', { name: 'Mới nhất và đọc nhiều' });
  const content = page.getByRole('main');
  if ((await content.getByRole('heading').count()) === 0 || (await sidebar.getByRole('heading').count()) === 0) return null;
  const [a, b] = await Promise.all([content.boundingBox(), sidebar.boundingBox()]);
  return a && b && { content: a, sidebar: b };
}
const choose = (page: Page, layout: string) => page.getByRole('contentinfo').getByRole('button', { name: `Giao diện ${layout}` });

/** The sidebar stands beside the page's content, not below it. */
async function isBeside(page: Page) {
  const parts = await standing(page);
  if (!parts) return false;
  const { content, sidebar } = parts;
  return sidebar.x >= content.x + content.width - 1 && sidebar.y < content.y + content.height;
}
async function isBelow(page: Page) {
  const parts = await standing(page);
  if (!parts) return false;
  const { content, sidebar } = parts;
  return sidebar.y >= content.y + content.height - 1 && Math.abs(sidebar.x - content.x) < 40;
}

for (const [kind, path] of Object.entries(KINDS)) {
  test(`${kind} fits every window from 320 to 2560 pixels, in the forced layouts, too`, async ({ page, paper }) => {
    await page.goto(path(paper));
    await expect.poll(() => standing(page)).not.toBeNull();
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      expect.soft(await misfits(page, width), `at ${width}`).toEqual([]);
    }
    await choose(page, 'di động').click();
    for (const width of [768, 2560]) {
      await page.setViewportSize({ width, height: 900 });
      expect.soft(await misfits(page, width), `mobile at ${width}`).toEqual([]);
      await expect.poll(() => isBelow(page), `mobile at ${width}`).toBe(true);
    }
    await choose(page, 'máy tính').click();
    for (const width of [390, 768]) {
      await page.setViewportSize({ width, height: 900 });
      await expect.poll(() => isBeside(page), `desktop at ${width}`).toBe(true);
      // The page is made smaller by what hears of the new window's width.
      await expect.poll(() => misfits(page, width), `desktop at ${width}`).toEqual([]);
    }
  });
}

test('a wide window has the sidebar beside the page, a narrow one below it', async ({ page }) => {
  await page.goto('/');
  await expect.poll(() => isBeside(page)).toBe(true);
  await page.setViewportSize({ width: 390, height: 844 });
  await expect.poll(() => isBelow(page)).toBe(true);
});

test('the footer’s switch changes the layout at once, without a new document, and back', async ({ page }) => {
  await page.goto('/');
  await mark(page);
  await choose(page, 'di động').click();
  await expect.poll(() => isBelow(page)).toBe(true);
  await expect(choose(page, 'di động')).toHaveAttribute('aria-pressed', 'true');
  await choose(page, 'máy tính').click();
  await expect.poll(() => isBeside(page)).toBe(true);
  await expect(choose(page, 'di động')).toHaveAttribute('aria-pressed', 'false');
  await expect(choose(page, 'máy tính')).toHaveAttribute('aria-pressed', 'true');
  await choose(page, 'tự động').click();
  await page.setViewportSize({ width: 390, height: 844 });
  await expect.poll(() => isBelow(page)).toBe(true);
  expect(await isMarked(page)).toBe(true);
});

test('the chosen layout is remembered, and goes along from page to page', async ({ page }) => {
  await page.goto('/');
  await choose(page, 'di động').click();
  await expect.poll(() => isBelow(page)).toBe(true);
  await page.reload();
  await expect.poll(() => isBelow(page)).toBe(true);
  await expect(choose(page, 'di động')).toHaveAttribute('aria-pressed', 'true');
  await page.getByRole('contentinfo').getByRole('link', { name: 'Mới nhất' }).click();
  await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toHaveText('Mới nhất');
  await expect.poll(() => isBelow(page)).toBe(true);
});

test('the chosen layout stands before anything is painted', async ({ page }) => {
  await page.goto('/');
  await choose(page, 'di động').click();
  // The first frame that has something to paint; callbacks run before the frame is painted.
  await page.addInitScript(() => {
    const look = () => {
      if (document.body?.firstElementChild) {
        Object.assign(window, { firstLayout: document.documentElement.dataset.layout ?? 'none' });
      } else {
        requestAnimationFrame(look);
      }
    };
    requestAnimationFrame(look);
  });
  await page.reload();
  await expect.poll(() => page.evaluate(() => (window as { firstLayout?: string }).firstLayout)).toBe('mobile');
});

test('the chosen layout stands before the app is there, and stays', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('sapbao:layout', 'desktop'));
  const letGo = await hold(page, '**/*.wasm');
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/', { waitUntil: 'commit' });
  await expect(page.locator('html')).toHaveAttribute('data-layout', 'desktop');
  await expect.poll(() => isBeside(page)).toBe(true);
  const app = page.waitForResponse('**/*.wasm');
  letGo();
  await app;
  await expect.poll(() => isBeside(page)).toBe(true);
});

for (const width of [390, 1280]) {
  test(`at an address without a page, ${width} pixels wide, nothing moves when the app comes`, async ({ page, paper }) => {
    const letGo = await hold(page, '**/*.wasm');
    await page.setViewportSize({ width, height: 844 });
    await page.goto('/khong-co-trang-nay');
    await expect(page.getByText(paper.site.name, { exact: true })).toBeVisible();
    const corners = async () => {
      const boxes = await Promise.all([page.getByRole('main'), page.locator('.sidebar')].map((part) => part.boundingBox()));
      const [main, sidebar] = boxes.map((box) => box && { x: box.x, y: box.y, width: box.width });
      // On a phone the sidebar stands below what comes.
      return width < 1024 ? [main] : [main, sidebar];
    };
    const before = await corners();
    letGo();
    await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toHaveText('Không tìm thấy trang');
    expect(await corners()).toEqual(before);
  });
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true });

  test('the desktop layout has the sidebar beside the article, and nothing sticks out', async ({ page, paper }) => {
    await page.goto(KINDS['a long article'](paper));
    await expect.poll(() => isBelow(page)).toBe(true);
    await choose(page, 'máy tính').tap();
    await expect.poll(() => isBeside(page)).toBe(true);
    const sizes = await page.evaluate(() => ({ page: document.documentElement.scrollWidth, window: innerWidth }));
    expect(sizes.page).toBeLessThanOrEqual(sizes.window);
    await page.reload();
    await expect.poll(() => isBeside(page)).toBe(true);
    await choose(page, 'tự động').tap();
    await expect.poll(() => isBelow(page)).toBe(true);
    await expect.poll(() => page.evaluate(() => innerWidth)).toBe(390);
  });

  test('what a thumb must hit is large enough', async ({ page }) => {
    await page.goto('/');
    const targets = [
      page.getByRole('banner').getByRole('link', { name: 'Mở danh sách chuyên mục' }),
      page.getByRole('tab', { name: 'Đọc nhiều' }),
      choose(page, 'máy tính'),
      page.getByRole('tabpanel').getByRole('link', { name: 'Xem tất cả' }),
    ];
    for (const target of targets) expect((await target.boundingBox())!.height).toBeGreaterThanOrEqual(40);
  });
});
