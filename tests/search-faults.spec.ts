// Where the search fails, or has nothing to search.
import { latest, main, results, said } from './reading/search';
import { headlines } from './reading/stories';
import { expect, test } from './reading/test';

test('an edition without an index says so, and offers its lists', async ({ page }) => {
  await page.route('**/search.json', (route) => route.fulfill({ json: { engine: null, shards: [] } }));
  await page.goto('/tim-kiem?q=gom');
  await expect(main(page).getByText('Chưa thể tìm kiếm ở đây.')).toBeVisible();
  await expect(latest(page)).toBeVisible();
});

test.describe('when the network fails', () => {
  test.use({ expectedComplaints: /./ });

  for (const piece of ['**/pagefind/*.js', '**/*.pf_fragment']) {
    test(`${piece}: what never comes has failed, too`, async ({ page }) => {
      await page.clock.install();
      await page.route(piece, () => {});
      const asked = page.waitForRequest(piece);
      await page.goto('/tim-kiem?q=gom');
      await expect(main(page).getByText('Đang tìm…')).toBeVisible();
      await asked;
      await page.clock.fastForward('00:26');
      await expect(main(page).getByText('Chưa tải được dữ liệu tìm kiếm.')).toBeVisible();
      await page.unroute(piece);
      await main(page).getByRole('button', { name: 'Thử lại' }).click();
      await expect(main(page).getByRole('heading', { level: 1 })).toBeFocused();
      await expect(said(page)).toContainText('“gom”');
    });
  }

  for (const piece of ['**/search.json', '**/pagefind/*.js', '**/*.pf_meta', '**/*.pf_index', '**/*.pf_fragment']) {
    test(`${piece}: the search says so, and is tried again`, async ({ page }) => {
      await page.route(piece, (route) => route.abort());
      await page.goto('/tim-kiem?q=gom');
      await expect(main(page).getByRole('alert').filter({ hasText: 'Chưa tải được dữ liệu tìm kiếm.' })).toBeVisible();
      await expect(results(page)).toHaveCount(await headlines(latest(page)).count());
      await page.unroute(piece);
      await main(page).getByRole('button', { name: 'Thử lại' }).click();
      await expect(said(page)).toContainText('“gom”');
      await expect(results(page).first().locator('mark').first()).toBeVisible();
    });
  }
});
