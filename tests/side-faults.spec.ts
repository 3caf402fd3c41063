// What stands beside a page may fail: the page is whole without it.
import type { Page } from '@playwright/test';
import { article, site } from './backend/documents';
import { dropped, html, json, silence, status, truncated, type Answer } from './backend/server';
import { expect, heading, passTimeUntil, test } from './backend/test';
import { masthead } from './reading/masthead';
import { headlines } from './reading/stories';

const PAGE = '/tin-so-1-1.html';
const sidebar = (page: Page) => page.getByRole('complementary', { name: 'Mới nhất và đọc nhiều' });
const weather = (page: Page) => masthead(page).getByRole('list', { name: 'Thời tiết' });
const magazine = (page: Page) => sidebar(page).getByRole('region', { name: 'Ấn phẩm' });

const failures: Record<string, Answer> = {
  'are missing': status(404),
  'fail': status(500),
  'break off': dropped,
  'keep silent': silence,
  'are HTML': html,
  'are cut off': truncated({ items: [{ id: '1', title: 'x' }] }),
  'have the wrong shape': json([1, 2, 3]),
};

for (const [failure, answer] of Object.entries(failures)) {
  test(`side lists, weather and issues that ${failure} leave the page whole without them`, async ({ page, backend }) => {
    await page.clock.install();
    const sides = ['/latest.json', '/most-read.json', '/weather.json', '/issues.json', '/older.json'];
    for (const side of sides) backend.answer(side, answer);
    backend.answer('/articles/1.json', json(article('1', { _news: { older_url: '../older.json' } })));
    await page.goto(PAGE);
    await expect(heading(page)).toHaveText('Tin số 1');
    await expect(page.getByText('Thân của tin số 1.')).toBeVisible();
    // All have been asked for, and given up: nothing is coming any more.
    for (const side of sides) await expect.poll(() => backend.requests(side), side).toBeGreaterThan(0);
    await expect
      .poll(
        async () => {
          await page.clock.runFor(500);
          return page.locator('.skeleton').count();
        },
        { intervals: [20], timeout: 15_000 },
      )
      .toBe(0);
    await expect(sidebar(page).getByRole('tab')).toHaveCount(0);
    await expect(magazine(page)).toHaveCount(0);
    await expect(weather(page)).toHaveCount(0);
    await expect(page.getByRole('heading', { name: 'Tin khác' })).toHaveCount(0);
    await expect(page.getByRole('alert')).toHaveCount(0);
    await expect(page.getByText('Thân của tin số 1.')).toBeVisible();
    await expect(page.getByRole('contentinfo')).toBeVisible();
  });
}

test('a side document is waited for four seconds, and tried two more times', async ({ page, backend }) => {
  await page.clock.install();
  await page.clock.pauseAt(Date.now() + 60_000);
  backend.answer('/weather.json', silence);
  await page.goto(PAGE);
  await expect(page.getByText('Thân của tin số 1.')).toBeVisible();
  await expect.poll(() => backend.requests('/weather.json')).toBe(1);
  await page.clock.runFor(3_900);
  expect(backend.requests('/weather.json')).toBe(1);
  const after = async () => {
    await page.clock.runFor(250);
    return backend.requests('/weather.json');
  };
  await expect.poll(after, { intervals: [20], timeout: 15_000 }).toBe(3);
  await page.clock.runFor(60_000);
  expect(backend.requests('/weather.json')).toBe(3);
});

test('a list that fails has no tab; the other one stands', async ({ page, backend }) => {
  backend.answer('/most-read.json', status(404));
  await page.goto(PAGE);
  await expect(sidebar(page).getByRole('tab')).toHaveText(['Mới nhất']);
  await expect(headlines(sidebar(page).getByRole('tabpanel')).first()).toHaveText('Tin số 1');
});

test('a page does not wait for what stands beside it', async ({ page, backend }) => {
  for (const side of ['/most-read.json', '/weather.json', '/issues.json', '/lang.json']) backend.answer(side, silence);
  await page.goto('/');
  await expect(headlines(page.getByRole('main')).first()).toHaveText('Tin số 1');
  await headlines(page.getByRole('main')).first().click();
  await expect(heading(page)).toHaveText('Tin số 1');
});

test('a section that fails is missing from the front page, and nothing else is', async ({ page, backend }) => {
  await page.clock.install();
  backend.answer('/lang.json', status(500));
  await page.goto('/');
  await passTimeUntil(page, sidebar(page).getByRole('tab').first());
  await expect.poll(async () => (await page.clock.runFor(500), backend.requests('/lang.json'))).toBe(3);
  await expect(headlines(page.getByRole('main')).first()).toHaveText('Tin số 1');
  await expect(page.getByRole('main').getByRole('region', { name: 'Làng' })).toHaveCount(0);
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('an edition without weather, issues and tagline has no room for them', async ({ page, backend }) => {
  backend.answer('/site.json', json(site({ weather: undefined, issues_url: undefined, tagline: undefined })));
  await page.goto(PAGE);
  await expect(sidebar(page).getByRole('tab').first()).toBeVisible();
  await expect(weather(page)).toHaveCount(0);
  await expect(magazine(page)).toHaveCount(0);
  expect(backend.log).not.toContain('/weather.json');
  expect(backend.log).not.toContain('/issues.json');
});
