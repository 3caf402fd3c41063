// Links that are not the app's: to a file, to another origin, to a part of the page.
import { article } from './backend/documents';
import { json, html } from './backend/server';
import { expect, heading, test } from './backend/test';
import { isMarked, mark } from './reading/same-document';

const PAGE = '/tin-so-1-1.html';

test('a link to a file is left to the browser', async ({ page, backend }) => {
  await page.goto('/');
  const icon = new URL('/icon.svg', page.url()).href;
  backend.answer('/articles/1.json', json(article('1', { content_html: `<p><a href="${icon}">tệp</a></p>` })));
  await page.goto(PAGE);
  await page.getByRole('link', { name: 'tệp' }).click();
  await expect(page).toHaveURL(icon);
  await expect(page.locator('svg').first()).toBeAttached();
  await page.goBack();
  await expect(heading(page)).toHaveText('Tin số 1');
});

test('a link to another origin is left to the browser', async ({ page, backend, stranger }) => {
  stranger.answer('/xa.html', html);
  backend.answer('/articles/1.json', json(article('1', { content_html: `<p><a href="${stranger.url}/xa.html">xa</a></p>` })));
  await page.goto(PAGE);
  await page.getByRole('link', { name: 'xa', exact: true }).click();
  await expect(page).toHaveURL(`${stranger.url}/xa.html`);
  await expect(page.getByText('Log in')).toBeVisible();
});

test('a link in a body to another article of the paper stays in the app', async ({ page, backend }) => {
  await page.goto('/');
  const other = new URL('/tin-so-2-2.html', page.url()).href;
  backend.answer('/articles/1.json', json(article('1', { content_html: `<p><a href="${other}">bài khác</a></p>` })));
  await page.goto(PAGE);
  await mark(page);
  await page.getByRole('link', { name: 'bài khác' }).click();
  await expect(heading(page)).toHaveText('Tin số 2');
  expect(await isMarked(page)).toBe(true);
});

test('the origin of a story leads to where it stood first', async ({ page, backend, stranger }) => {
  const origin = { name: 'Báo Xa', url: `${stranger.url}/goc.html` };
  backend.answer('/articles/1.json', json(article('1', { _news: { origin } })));
  await page.goto(PAGE);
  await expect(page.getByRole('link', { name: 'Báo Xa' })).toHaveAttribute('href', origin.url);
});
