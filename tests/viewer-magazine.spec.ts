// The print magazine in the viewer: an issue page by page, and the pages that come next.
import type { Page } from '@playwright/test';
import { complaintsOfAxe } from './reading/axe';
import type { Edition } from './reading/edition';
import { expect, test } from './reading/test';
import { areSpreads, issuePath, openIssue, pageCount, seen, sheets, viewer } from './reading/viewer';

test('the magazine’s issues lead to their pages', async ({ page, paper }) => {
  await page.goto('/');
  await page.getByRole('contentinfo').getByRole('link', { name: 'Ấn phẩm' }).click();
  const main = page.getByRole('main');
  await expect(main.getByRole('heading', { level: 1 })).toHaveText('Ấn phẩm');
  await main.getByRole('link', { name: paper.issue().title }).click();
  await expect(main.getByRole('heading', { level: 1 })).toHaveText(paper.issue().title);
  await expect(page).toHaveURL(issuePath(paper));
  await expect(main.getByRole('listitem').getByRole('img')).toHaveCount(pageCount(paper));
  await page.getByRole('navigation', { name: 'Đường dẫn' }).getByRole('link', { name: 'Ấn phẩm' }).click();
  await expect(page).toHaveURL('/an-pham');
  expect(await complaintsOfAxe(page)).toEqual([]);
});

test('an issue opens page by page, by keys, and its address names the page', async ({ page, paper }) => {
  const last = pageCount(paper);
  await openIssue(page, paper);
  await expect(page).toHaveURL(`${issuePath(paper)}#trang-1`);
  await expect(sheets(page)).toHaveCount(1);
  await page.keyboard.press('ArrowRight');
  await expect(seen(page)).toHaveText(areSpreads(page) ? `Trang 2–3/${last}` : `Trang 2/${last}`);
  await expect(sheets(page)).toHaveCount(areSpreads(page) ? 2 : 1);
  await expect(page).toHaveURL(`${issuePath(paper)}#trang-2`);
  await page.keyboard.press('PageDown');
  await expect(seen(page)).toHaveText(areSpreads(page) ? `Trang 4–5/${last}` : `Trang 3/${last}`);
  await page.keyboard.press('End');
  await expect(seen(page)).toHaveText(new RegExp(`${last}/${last}$`));
  await expect(viewer(page).getByRole('button', { name: 'Trang sau' })).toHaveAttribute('aria-disabled', 'true');
  await page.keyboard.press('Home');
  await expect(seen(page)).toHaveText(`Trang 1/${last}`);
  await page.keyboard.press('ArrowLeft');
  await expect(seen(page)).toHaveText(`Trang 1/${last}`);
  await expect(page).toHaveURL(`${issuePath(paper)}#trang-1`);
});

test('buttons and thumbnails turn the pages, and the pages are those of the issue', async ({ page, paper }) => {
  await openIssue(page, paper);
  const [first, second] = paper.issue()._news.pages!;
  await expect(sheets(page).first()).toHaveAccessibleName(first.alt!);
  await viewer(page).getByRole('button', { name: 'Trang sau' }).click();
  await expect(sheets(page).first()).toHaveAccessibleName(second.alt!);
  await viewer(page).getByRole('button', { name: 'Trang trước' }).click();
  await expect(sheets(page).first()).toHaveAccessibleName(first.alt!);
  const all = viewer(page).getByRole('navigation', { name: 'Tất cả các trang' });
  await expect(all.getByRole('button')).toHaveCount(pageCount(paper));
  await all.getByRole('button', { name: 'Trang 6/' }).click();
  await expect(seen(page)).toHaveText(areSpreads(page) ? /6–7/ : /Trang 6\//);
  await expect(all.getByRole('button', { name: 'Trang 6/' })).toHaveAttribute('aria-current', 'page');
});

test('the address of a page opens it, also from the strip of pages', async ({ page, paper }) => {
  const third = areSpreads(page) ? /2–3/ : /Trang 3\//;
  await page.goto(`${issuePath(paper)}#trang-3`);
  await expect(seen(page)).toHaveText(third);
  await page.keyboard.press('Escape');
  await expect(viewer(page)).toHaveCount(0);
  await expect(page).toHaveURL(issuePath(paper));
  await page.goto('/');
  const strip = page.getByRole('region', { name: 'Ấn phẩm' });
  await strip.getByRole('link', { name: 'Trang 3' }).click();
  await expect(seen(page)).toHaveText(third);
  await page.goBack();
  await expect(viewer(page)).toHaveCount(0);
  await expect(page).toHaveURL('/');
});

test.describe('the pages that come next', () => {
  // One page at a time, in larger files than the thumbnails'.
  test.use({ viewport: { width: 800, height: 1100 } });

  /** Whether the large file of that page was asked for. The page below is at its top: nothing but the viewer does. */
  const isFetched = (page: Page, at: number) =>
    page.evaluate((id) => {
      const sources = [...document.getElementById(id)!.querySelectorAll('source')];
      const files = sources.flatMap((source) => source.srcset.split(', '));
      const large = files.filter((file) => file.endsWith(' 840w')).map((file) => file.split(' ')[0]);
      return performance.getEntriesByType('resource').some(({ name }) => large.some((file) => name.endsWith(file)));
    }, `trang-${at}`);

  async function goTo(page: Page, paper: Edition, at: number) {
    await openIssue(page, paper);
    await viewer(page).getByRole('button', { name: `Trang ${at}/` }).click();
    await expect(seen(page)).toHaveText(`Trang ${at}/${pageCount(paper)}`);
    await expect.poll(() => isFetched(page, at)).toBe(true);
  }

  test.describe('for a reader with data to spend', () => {
    test.use({ savesData: false });

    test('are fetched before they are asked for', async ({ page, paper }) => {
      await goTo(page, paper, 5);
      for (const at of [6, 7]) await expect.poll(() => isFetched(page, at), `${at}`).toBe(true);
      expect(await isFetched(page, 8)).toBe(false);
    });
  });

  test('are not fetched for a reader who saves data', async ({ page, paper }) => {
    await goTo(page, paper, 5);
    await page.waitForLoadState('networkidle');
    for (const at of [6, 7]) expect(await isFetched(page, at), `${at}`).toBe(false);
    await expect(viewer(page).getByRole('navigation').getByRole('img', { includeHidden: true })).toHaveCount(0);
  });
});

test('the whole issue can be taken along', async ({ page, paper }) => {
  await openIssue(page, paper);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    viewer(page).getByRole('link', { name: 'Tải bản PDF' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/\.pdf$/);
  await expect(viewer(page)).toBeVisible();
});
