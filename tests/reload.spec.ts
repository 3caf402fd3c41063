// Who reloads a long list, or whose tab was thrown away meanwhile, is back at the line that they read.
import type { Page } from '@playwright/test';
import { hold } from './reading/hold';
import { KINDS } from './reading/kinds';
import { headlines, openMore } from './reading/stories';
import { takenOver } from './reading/taken-over';
import { expect, test } from './reading/test';

const top = (page: Page) => page.evaluate(() => scrollY);

async function isBackAt(page: Page, line: number) {
  await expect.poll(async () => Math.abs((await top(page)) - line), { message: `scrolled to ${line}` }).toBeLessThanOrEqual(2);
}

/** Opens the list to its third page, and scrolls to its last story. Returns where that is. */
async function readFarDown(page: Page) {
  await takenOver(page, '/moi-nhat');
  await openMore(page);
  await openMore(page);
  await expect(page).toHaveURL('/moi-nhat?trang=3');
  await headlines(page.getByRole('main')).last().scrollIntoViewIfNeeded();
  return top(page);
}

/** Reloads as the page does it: no key is pressed, and none tells that the reader moved. */
const reload = (page: Page) => page.evaluate(() => setTimeout(() => location.reload()));

test('a page of the list that comes while the reload is on its way', async ({ page }) => {
  const line = await readFarDown(page);
  const bringPage = await hold(page, /\/feeds\/latest\/\d+\.json$/);
  await page.getByRole('main').getByRole('link', { name: 'Xem thêm' }).click();
  await expect(page.getByRole('feed')).toHaveAttribute('aria-busy', 'true');
  const bringDocument = await hold(page, '**/moi-nhat?trang=3');
  const asked = page.waitForRequest('**/moi-nhat?trang=3');
  await reload(page);
  await asked;
  const written = page.waitForEvent('framenavigated');
  bringPage();
  await written;
  expect(page.url()).toContain('trang=4');
  const reloaded = page.waitForEvent('load');
  bringDocument();
  await reloaded;
  await expect(page.locator('html[data-taken-over]')).toBeAttached();
  await isBackAt(page, line);
});

test('a second reload while the list grows back', async ({ page }) => {
  const line = await readFarDown(page);
  const bringPages = await hold(page, /\/feeds\/latest\/\d+\.json$/);
  await reload(page);
  await expect(page.locator('html[data-taken-over]')).toBeAttached();
  await expect(page.getByRole('feed')).toHaveAttribute('aria-busy', 'true');
  const reloaded = page.waitForEvent('load');
  await reload(page);
  await reloaded;
  bringPages();
  await isBackAt(page, line);
});

test('a page that was thrown away before the app came is not taken for the one before it', async ({ page }) => {
  await takenOver(page, '/doc-nhieu');
  // From now on nobody is told that a page is left.
  await page.addInitScript(() => addEventListener('pagehide', (event) => event.stopImmediatePropagation(), true));
  const app = await hold(page, '**/*.wasm');
  await page.goto('/thoi-tiet');
  app();
  await page.unroute('**/*.wasm');
  await page.reload();
  await expect(page.locator('html[data-taken-over]')).toBeAttached();
  await expect(page).toHaveURL('/thoi-tiet');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Thời tiết');
});

for (const [name, path] of [['a list', ''], ['an article', KINDS['a long article']]] as const) {
  test(`${name} in the background that was thrown away`, async ({ page, paper }) => {
    // Nobody is told: the first listener lets no other hear of it.
    await page.addInitScript(() => addEventListener('pagehide', (event) => event.stopImmediatePropagation(), true));
    let line = 1500;
    if (path) {
      await takenOver(page, path(paper));
      await page.evaluate((line) => scrollTo(0, line), line);
      await isBackAt(page, line);
    } else {
      line = await readFarDown(page);
    }
    await page.evaluate(() => {
      Object.defineProperty(document, 'hidden', { value: true });
      document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
    });
    await page.reload();
    await expect(page.locator('html[data-taken-over]')).toBeAttached();
    await isBackAt(page, line);
  });
}
