// An article on paper.
import type { Page } from '@playwright/test';
import jsqr from 'jsqr';
import { body } from './reading/body';
import { publicAddress } from './reading/edition';
import { hold } from './reading/hold';
import { longest } from './reading/long';
import { masthead } from './reading/masthead';
import { expect, test } from './reading/test';

const story = (page: Page) => page.getByRole('main').getByRole('article').first();
const prints = (page: Page) => page.evaluate(() => (window as { prints?: number }).prints ?? 0);

/** What a telephone reads in the page's code. */
async function decoded(page: Page) {
  const picture = (await story(page).locator('svg:not(button svg)').screenshot()).toString('base64');
  const blank = await page.context().newPage();
  const { data, width, height } = await blank.evaluate(async (picture) => {
    const image = new Image();
    image.src = `data:image/png;base64,${picture}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.width;
    canvas.height = image.height;
    const context = canvas.getContext('2d')!;
    context.drawImage(image, 0, 0);
    const { data, width, height } = context.getImageData(0, 0, image.width, image.height);
    return { data: [...data], width, height };
  }, picture);
  await blank.close();
  return jsqr(Uint8ClampedArray.from(data), width, height)?.data;
}

test.beforeEach(async ({ page, paper }) => {
  await page.addInitScript(() => {
    window.print = () => {
      const known = (window as { prints?: number }).prints ?? 0;
      Object.assign(window, { prints: known + 1 });
    };
  });
  await page.goto(longest(paper));
  await body(page).waitFor();
});

test('on paper: the headline, times, body, authors, source and link; no navigation and no buttons', async ({ page, paper }) => {
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(story(page).getByRole('time').first()).toBeVisible();
  await expect(body(page)).toBeVisible();
  await expect(masthead(page)).toContainText(paper.site.name);
  await expect(story(page).getByText(publicAddress(paper, longest(paper)))).toBeVisible();
  for (const part of ['navigation', 'contentinfo', 'button', 'tab'] as const) {
    await expect(page.getByRole(part), part).toHaveCount(0);
  }
  // Boxes in the body stay.
  await expect(page.getByRole('complementary', { name: 'Mới nhất và đọc nhiều' })).toBeHidden();
  await expect(page.getByText('Tin liên quan')).toBeHidden();
  await expect(page.getByRole('link', { name: 'Về đầu trang' })).toBeHidden();
});

test('the address stands on paper only', async ({ page, paper }) => {
  await expect(story(page).getByText(publicAddress(paper, longest(paper)))).toBeHidden();
});

test('dark pages are printed as light ones', async ({ page }) => {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await expect(page.getByRole('heading', { level: 1 })).toHaveCSS('color', 'rgb(0, 0, 0)');
});

test('the code leads to the public address', async ({ page, paper }) => {
  const parts: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/parts/')) parts.push(request.url());
  });
  await story(page).getByRole('button', { name: 'In bài' }).click();
  await expect.poll(() => prints(page)).toBe(1);
  expect(parts.some((url) => /\/parts\/print[^/]*\.js$/.test(url))).toBe(true);
  await page.emulateMedia({ media: 'print' });
  expect(await decoded(page)).toBe(publicAddress(paper, longest(paper)));
});

test('the keys for printing bring the code, too, and print once', async ({ page, paper }) => {
  await page.keyboard.press('ControlOrMeta+p');
  await expect.poll(() => prints(page)).toBe(1);
  await page.keyboard.press('ControlOrMeta+p');
  await expect.poll(() => prints(page)).toBe(2);
  await page.emulateMedia({ media: 'print' });
  await expect(story(page).locator('.printed svg')).toHaveCount(1);
  expect(await decoded(page)).toBe(publicAddress(paper, longest(paper)));
});

test('a held key prints once', async ({ page }) => {
  const bring = await hold(page, '**/parts/print*');
  const asked = page.waitForRequest('**/parts/print*');
  await page.keyboard.down('ControlOrMeta');
  for (let time = 0; time < 4; time += 1) await page.keyboard.down('p');
  await asked;
  bring();
  await expect.poll(() => prints(page)).toBe(1);
  // All of them would have printed by now: each waits for nothing more than the first.
  await page.evaluate(() => new Promise((done) => setTimeout(done)));
  expect(await prints(page)).toBe(1);
});

test.describe('offline', () => {
  test.use({ expectedComplaints: /Failed to load resource|Failed to fetch|net::/ });

  test('without the code the article is printed all the same', async ({ page }) => {
    await page.route('**/parts/print*', (route) => route.abort());
    await story(page).getByRole('button', { name: 'In bài' }).click();
    await expect.poll(() => prints(page)).toBe(1);
  });
});

test.describe('on a line that hangs', () => {
  test.use({ expectedComplaints: /did not come in time/ });

  test('without the code the article is printed all the same', async ({ page }) => {
    await page.route('**/parts/print*', () => {});
    await story(page).getByRole('button', { name: 'In bài' }).click();
    await expect.poll(() => prints(page), { timeout: 20_000 }).toBe(1);
  });
});

test('pages that are no article ask for no code', async ({ page }) => {
  const parts: string[] = [];
  await page.goto('/');
  await page.getByRole('contentinfo').waitFor();
  page.on('request', (request) => parts.push(request.url()));
  await page.keyboard.press('ControlOrMeta+p');
  expect(parts.filter((url) => url.includes('/parts/'))).toEqual([]);
});
