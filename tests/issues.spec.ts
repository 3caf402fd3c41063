// The print magazine, whose feed may have several pages.
import type { Page } from '@playwright/test';
import { issues } from './backend/documents';
import { json, status } from './backend/server';
import { expect, heading, passTimeUntil, retry, test } from './backend/test';

const pictures = (issues.items as { _news: object }[])[0]._news;

/** A page of the feed: issues by their numbers. */
const issuesPage = (numbers: number[], next_url?: string) => ({
  items: numbers.map((number) => ({ id: `so-${number}`, title: `Số ${number}`, date_published: `20${number}-03-01T00:00:00Z`, _news: pictures })),
  next_url,
});

const covers = (page: Page) => page.getByRole('main').getByRole('listitem').getByRole('link', { name: /^Số / });

test.beforeEach(({ backend }) => {
  backend.publish({ '/issues.json': issuesPage([26, 25], 'issues-2.json'), '/issues-2.json': issuesPage([25, 24], 'issues-3.json'), '/issues-3.json': issuesPage([23]) });
});

test('issues of all pages stand by year, each once, and lead to their pages', async ({ page, backend }) => {
  await page.goto('/an-pham');
  await expect(covers(page)).toHaveText(['Số 26', 'Số 25', 'Số 24', 'Số 23']);
  await expect(page.getByRole('heading', { level: 2, name: /^20/ })).toHaveText(['2026', '2025', '2024', '2023']);
  await covers(page).last().click();
  await expect(heading(page)).toHaveText('Số 23');
  await expect(page.getByRole('main').getByRole('img', { name: 'Bìa' })).toBeVisible();
  expect(backend.requests('/issues-3.json')).toBe(2);
});

test('the only year has no heading', async ({ page, backend }) => {
  backend.publish({ '/issues.json': issuesPage([26]) });
  await page.goto('/an-pham');
  await expect(covers(page)).toHaveText(['Số 26']);
  await expect(page.getByRole('main').getByRole('heading', { level: 2 })).toHaveCount(0);
});

test('the only year has its heading where others may follow', async ({ page, backend }) => {
  backend.publish({ '/issues.json': issuesPage([26], 'issues-2.json') });
  backend.answer('/issues-2.json', status(404));
  await page.goto('/an-pham');
  await expect(page.getByRole('alert')).toBeVisible();
  await expect(page.getByRole('main').getByRole('heading', { level: 2 })).toHaveText(['2026']);
});

test('an issue is looked for no further than it stands', async ({ page, backend }) => {
  await page.goto('/an-pham/so-24');
  await expect(heading(page)).toHaveText('Số 24');
  expect(backend.requests('/issues-2.json')).toBe(1);
  expect(backend.requests('/issues-3.json')).toBe(0);
});

test('where a further page fails, those that came are there, with a retry', async ({ page, backend }) => {
  await page.clock.install();
  backend.answer('/issues-2.json', status(500));
  await page.goto('/an-pham');
  const alert = page.getByRole('alert');
  await passTimeUntil(page, alert);
  await expect(alert).toContainText('mã 500');
  await expect(covers(page)).toHaveText(['Số 26', 'Số 25']);
  backend.answer('/issues-2.json', json(issuesPage([24])));
  await retry(page).click();
  await expect(covers(page)).toHaveText(['Số 26', 'Số 25', 'Số 24']);
  await expect(alert).toHaveCount(0);
});

for (const code of [403, 404]) {
  test(`an issue that stands behind a page that answers ${code} is not said to be nowhere`, async ({ page, backend }) => {
    backend.answer('/issues-2.json', status(code));
    await page.goto('/an-pham/so-23');
    await expect(heading(page)).toHaveText('Chưa tải được trang');
    await expect(page.getByRole('main')).toContainText(`mã ${code}`);
  });
}

test('a feed of issues that leads back stops with an error', async ({ page, backend }) => {
  backend.publish({ '/issues-2.json': issuesPage([24], 'issues.json') });
  await page.goto('/an-pham');
  await expect(covers(page)).toHaveText(['Số 26', 'Số 25', 'Số 24']);
  await expect(page.getByRole('alert')).toContainText('bị lặp lại');
});
