// The page that is shown in place of one that failed is as usable as any.
import { status, truncated } from './backend/server';
import { expect, heading, test } from './backend/test';
import { complaintsOfAxe } from './reading/axe';
import { misfits } from './reading/fit';

const PAGE = '/tin-so-1-1.html';

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing on a page that failed, ${colorScheme}`, async ({ page, backend }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    backend.answer('/articles/1.json', status(403));
    await page.goto(PAGE);
    await expect(heading(page)).toHaveText('Chưa tải được trang');
    await expect(page.getByRole('tab').first()).toBeVisible();
    expect(await complaintsOfAxe(page)).toEqual([]);
  });
}

test('axe finds nothing on a site whose front door failed', async ({ page, backend }) => {
  backend.answer('/site.json', status(403));
  await page.goto(PAGE);
  await expect(heading(page)).toHaveText('Chưa tải được trang');
  expect(await complaintsOfAxe(page)).toEqual([]);
});

test('a failed page fits every window, however long the address in it is', async ({ page, backend }) => {
  const id = 'x'.repeat(400);
  backend.answer(`/articles/${id}.json`, truncated({ id }));
  await page.goto(`/a-${id}.html`);
  await expect(page.getByRole('alert')).toContainText(id);
  await expect(page.getByRole('tab').first()).toBeVisible();
  for (const width of [320, 390, 768, 1280, 2560]) {
    await page.setViewportSize({ width, height: 900 });
    expect.soft(await misfits(page, width), `at ${width}`).toEqual([]);
  }
});

test('a failed page has its title, and the focus is on its heading', async ({ page, backend }) => {
  backend.answer('/articles/2.json', status(403));
  await page.goto('/');
  await page.getByRole('main').getByRole('link', { name: 'Tin số 2' }).first().click();
  await expect(heading(page)).toBeFocused();
  await expect(page).toHaveTitle('Chưa tải được trang – Báo Thử');
  await expect(page).toHaveURL('/tin-so-2-2.html');
});
