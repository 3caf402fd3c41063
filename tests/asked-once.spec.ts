// A page and what stands beside it may need the same document: it is asked for once, and each has all of it.
import { expect, heading, test } from './backend/test';
import { masthead } from './reading/masthead';
import { headlines } from './reading/stories';

test.use({ viewport: { width: 1280, height: 900 } });

test('the newest stories, on their own page and beside it', async ({ page, backend }) => {
  await page.goto('/moi-nhat');
  await expect(heading(page)).toHaveText('Mới nhất');
  await expect(headlines(page.getByRole('main')).first()).toHaveText('Tin số 1');
  const beside = page.getByRole('complementary', { name: 'Mới nhất và đọc nhiều' });
  await expect(headlines(beside).first()).toHaveText('Tin số 1');
  expect(backend.requests('/latest.json')).toBe(1);
});

test('the weather, on its own page and at the top', async ({ page, backend }) => {
  await page.goto('/thoi-tiet');
  await expect(heading(page)).toHaveText(/Thời tiết/);
  await expect(page.getByRole('main').getByRole('region', { name: 'Hà Nội' })).toBeVisible();
  await expect(masthead(page).getByRole('list', { name: 'Thời tiết' })).toBeVisible();
  expect(backend.requests('/weather.json')).toBe(1);
});

test('the magazine’s issues, on their own page and beside it', async ({ page, backend }) => {
  await page.goto('/an-pham');
  await expect(heading(page)).toHaveText('Ấn phẩm');
  await expect(page.getByRole('complementary').getByRole('region', { name: 'Ấn phẩm' })).toBeVisible();
  expect(backend.requests('/issues.json')).toBe(1);
});
