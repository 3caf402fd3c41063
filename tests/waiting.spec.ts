// While a page is on its way: the old one stays, and progress is shown.
import type { Page } from '@playwright/test';
import { article } from './backend/documents';
import { held, json } from './backend/server';
import { expect, heading, test } from './backend/test';
import { headlines } from './reading/stories';

const stories = (page: Page) => headlines(page.getByRole('main'));
const progress = (page: Page) => page.locator('.progress');

test('the old page stays until the new one is there, and progress is shown', async ({ page, backend }) => {
  const answer = held(json(article('2')));
  backend.answer('/articles/2.json', answer);
  await page.goto('/chuyen-muc/lang');
  await stories(page).nth(1).click();
  await expect(page.getByRole('main')).toHaveAttribute('aria-busy', 'true');
  await expect(progress(page)).toHaveCSS('opacity', '1');
  await expect(heading(page)).toHaveText('Làng');
  await expect(stories(page)).toHaveCount(6);
  answer.letGo();
  await expect(heading(page)).toHaveText('Tin số 2');
  await expect(page.getByRole('main')).toHaveAttribute('aria-busy', 'false');
  await expect(progress(page)).toHaveCSS('opacity', '0');
});

test('the page that was asked for last is the page that stays', async ({ page, backend }) => {
  const slow = held(json(article('1')));
  backend.answer('/articles/1.json', slow);
  await page.goto('/chuyen-muc/lang');
  await stories(page).nth(0).click();
  await expect.poll(() => backend.requests('/articles/1.json')).toBe(1);
  await stories(page).nth(1).click();
  await expect(heading(page)).toHaveText('Tin số 2');
  const late = page.waitForResponse((response) => response.url().endsWith('/articles/1.json'));
  slow.letGo();
  await (await late).finished();
  await expect(page).toHaveURL('/tin-so-2-2.html');
  await expect(heading(page)).toHaveText('Tin số 2');
  await expect(page).toHaveTitle('Tin số 2 – Báo Thử');
});

test('who turns back in the moment in which a page comes is where they turned to', async ({ page }) => {
  // The browser puts a page on the screen a moment after it was asked to.
  await page.addInitScript(() => {
    const start = document.startViewTransition.bind(document);
    document.startViewTransition = (update) => {
      history.back();
      return start(update);
    };
  });
  await page.goto('/');
  await page.getByRole('navigation', { name: 'Chuyên mục' }).getByRole('link', { name: 'Làng' }).click();
  await expect(page).toHaveURL('/');
  await expect(page.getByRole('main')).toHaveAttribute('aria-busy', 'false');
  await expect(heading(page)).toHaveText('Báo Thử');
  await expect(page).toHaveTitle('Báo Thử – Tin để thử');
});

test('a change of pages that the next one overtakes is no error', async ({ page }) => {
  await page.addInitScript(() => {
    const start = document.startViewTransition.bind(document);
    document.startViewTransition = (update) => {
      const overtaken = start(update);
      start(() => {}).finished.then(() => (document.documentElement.dataset.overtook = ''));
      return overtaken;
    };
  });
  await page.goto('/');
  await page.getByRole('navigation', { name: 'Chuyên mục' }).getByRole('link', { name: 'Làng' }).click();
  await expect(heading(page)).toHaveText('Làng');
  await expect(page.locator('html')).toHaveAttribute('data-overtook', '');
});

test('who turns back while a page is on its way keeps the page that was there', async ({ page, backend }) => {
  const slow = held(json(article('1')));
  backend.answer('/articles/1.json', slow);
  await page.goto('/chuyen-muc/lang');
  await expect(stories(page)).toHaveCount(6);
  await page.evaluate(() => scrollTo(0, 100));
  await stories(page).nth(0).click();
  await expect.poll(() => backend.requests('/articles/1.json')).toBe(1);
  await page.goBack();
  await expect(page.getByRole('main')).toHaveAttribute('aria-busy', 'false');
  const late = page.waitForResponse((response) => response.url().endsWith('/articles/1.json'));
  slow.letGo();
  await (await late).finished();
  await expect(heading(page)).toHaveText('Làng');
  await expect(page).toHaveURL('/chuyen-muc/lang');
  await expect(stories(page)).toHaveCount(6);
});

test('a page that is opened shows its outline while its document is on its way', async ({ page, backend }) => {
  const answer = held(json(article('1')));
  backend.answer('/articles/1.json', answer);
  await page.goto('/tin-so-1-1.html');
  await expect(page.getByRole('banner').getByRole('link', { name: 'Báo Thử' })).toBeVisible();
  await expect(page.getByRole('main').getByRole('status')).toHaveText('Đang tải…');
  await expect(page.locator('main .skeleton').first()).toBeVisible();
  answer.letGo();
  await expect(heading(page)).toHaveText('Tin số 1');
  await expect(page.locator('main .skeleton--article')).toHaveCount(0);
});
