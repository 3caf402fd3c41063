// The way to the search: from the masthead, by a key, and what it costs before it is used.
import type { Page, Request } from '@playwright/test';
import { masthead } from './reading/masthead';
import { isMarked, mark } from './reading/same-document';
import { asksFor, field, latest, main, said } from './reading/search';
import { headlines } from './reading/stories';
import { takenOver } from './reading/taken-over';
import { expect, test } from './reading/test';
import { withoutScripts } from './reading/without-scripts';

const isOfSearch = (request: Request) => /\/pagefind\/|search\.json/.test(request.url());

test('the masthead leads to the search without leaving the document', async ({ page, isMobile }) => {
  await takenOver(page, '/');
  await mark(page);
  if (isMobile) {
    await masthead(page).getByRole('link', { name: 'Tìm kiếm' }).click();
    await field(page).fill('quan ho');
  } else {
    await masthead(page).getByRole('searchbox').fill('quan ho');
    await page.keyboard.press('Enter');
  }
  await expect(page).toHaveURL(asksFor('quan ho'));
  await expect(said(page)).toContainText('kết quả cho “quan ho”');
  await expect(page).toHaveTitle(/^Tìm kiếm – /);
  expect(await isMarked(page)).toBe(true);
});

test('the slash leads to the search from anywhere, but is a character where one types', async ({ page, isMobile }) => {
  await takenOver(page, '/');
  await page.keyboard.press('/');
  if (isMobile) {
    await expect(page).toHaveURL('/tim-kiem');
    await expect(main(page).getByRole('heading', { level: 1 })).toHaveText('Tìm kiếm');
    await expect(field(page)).toBeFocused();
  } else {
    await expect(masthead(page).getByRole('searchbox')).toBeFocused();
  }
  await page.keyboard.type('1/2');
  await expect(page.locator('input:focus')).toHaveValue('1/2');
});

test('on its own page the slash leads into the search\'s field', async ({ page }) => {
  for (const path of ['/tim-kiem', '/tim-kiem?q=gom']) {
    await takenOver(page, path);
    await page.locator('body').evaluate(() => (document.activeElement as HTMLElement).blur());
    await page.keyboard.press('/');
    await expect(field(page)).toBeFocused();
  }
});

test('who searched from the masthead goes on at the page that came', async ({ page, isMobile }) => {
  await takenOver(page, '/');
  if (isMobile) {
    await masthead(page).getByRole('link', { name: 'Tìm kiếm' }).press('Enter');
    await expect(field(page)).toBeFocused();
    return;
  }
  await masthead(page).getByRole('searchbox').fill('quan ho');
  await page.keyboard.press('Enter');
  await expect(said(page)).toBeVisible();
  await expect(main(page).getByRole('heading', { level: 1 })).toBeFocused();
});

test('before the app, a wide masthead has a field, and a narrow one a link', async ({ page, isMobile }) => {
  // The app never comes.
  await page.route('**/*.wasm', () => {});
  await page.goto('/');
  const field = masthead(page).getByRole('searchbox');
  const link = masthead(page).getByRole('link', { name: 'Tìm kiếm' });
  await expect(isMobile ? link : field).toBeVisible();
  await expect(isMobile ? field : link).toBeHidden();
});

test('without scripts there is no field in the masthead, and a link at every width', async ({ browser, baseURL }) => {
  for (const width of [390, 1280]) {
    const sees = async (page: Page) => {
      await expect(masthead(page).getByRole('link', { name: 'Tìm kiếm' })).toBeVisible();
      await expect(masthead(page).getByRole('searchbox')).toHaveCount(0);
    };
    await withoutScripts(browser, `${baseURL}/`, sees, width);
  }
});

test('nothing of the search is fetched before it is used', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (isOfSearch(request)) asked.push(request.url());
  });
  await page.goto('/');
  await page.getByRole('contentinfo').waitFor();
  await masthead(page).getByRole('link', { name: 'Làng nghề', exact: true }).or(headlines(main(page)).first()).first().click();
  await expect(page).not.toHaveURL('/');
  await page.goto('/tim-kiem');
  await expect(latest(page)).toBeVisible();
  expect(asked).toEqual([]);

  const index = page.waitForRequest(/\/pagefind\//);
  await field(page).focus();
  await index;
  await field(page).fill('gom');
  await expect(said(page)).toContainText('“gom”');
  // The values of what results show besides are of no use to a search.
  expect(asked.filter((url) => url.includes('.pf_filter'))).toHaveLength(2);
});
