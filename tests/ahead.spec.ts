// The next article is fetched when a reader points at its link, and once.
import { article } from './backend/documents';
import { held, json } from './backend/server';
import { expect, heading, test } from './backend/test';
import { headlines } from './reading/stories';

test.use({ savesData: false });

const DOCUMENT = '/articles/2.json';

test('pointing at a story fetches it, and following the link fetches nothing more', async ({ page, backend }) => {
  await page.goto('/chuyen-muc/lang');
  await headlines(page.getByRole('main')).nth(1).hover();
  await expect.poll(() => backend.requests(DOCUMENT)).toBe(1);
  await headlines(page.getByRole('main')).nth(1).click();
  await expect(heading(page)).toHaveText('Tin số 2');
  expect(backend.requests(DOCUMENT)).toBe(1);
});

test('a story that is still coming when its link is followed is not asked for twice', async ({ page, backend }) => {
  const answer = held(json(article('2')));
  backend.answer(DOCUMENT, answer);
  await page.goto('/chuyen-muc/lang');
  const link = headlines(page.getByRole('main')).nth(1);
  await link.focus();
  await expect.poll(() => backend.requests(DOCUMENT)).toBe(1);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/tin-so-2-2.html');
  answer.letGo();
  await expect(heading(page)).toHaveText('Tin số 2');
  expect(backend.requests(DOCUMENT)).toBe(1);
});

test('a link that is clicked twice leads to its story as soon as one', async ({ page, backend }) => {
  const answer = held(json(article('2')));
  backend.answer(DOCUMENT, answer);
  await page.goto('/chuyen-muc/lang');
  const link = headlines(page.getByRole('main')).nth(1);
  await link.click();
  await expect(page).toHaveURL('/tin-so-2-2.html');
  await link.click();
  answer.letGo();
  await expect(heading(page)).toHaveText('Tin số 2');
  expect(backend.requests(DOCUMENT)).toBe(1);
});

test.describe('where data is to be saved', () => {
  test.use({ savesData: true });

  test('nothing is fetched before it is asked for', async ({ page, backend }) => {
    await page.goto('/chuyen-muc/lang');
    await headlines(page.getByRole('main')).nth(1).hover();
    await headlines(page.getByRole('main')).nth(2).click();
    await expect(heading(page)).toHaveText('Tin số 3');
    expect(backend.requests(DOCUMENT)).toBe(0);
  });
});
