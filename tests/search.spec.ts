// The search: what is found by which words, and how it is shown.
import type { Page } from '@playwright/test';
import { pathOf } from './reading/edition';
import { asksFor, field, latest, main, results, said } from './reading/search';
import { addresses } from './reading/stories';
import { expect, test } from './reading/test';

const marks = (page: Page) => main(page).locator('article mark');

const bare = (text: string) => text.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll(/đ/gi, 'd').toLowerCase();

test('results come as one types, with and without tone marks', async ({ page }) => {
  await page.goto('/tim-kiem');
  for (const words of ['gốm Phù Lãng', 'gom phu lang', 'GOM PHU']) {
    await field(page).fill(words);
    await expect(said(page)).toContainText(`“${words}”`);
    await expect(results(page).first()).toContainText('gốm Phù Lãng');
    await expect(page).toHaveURL(asksFor(words));
  }
});

test('signs that are no part of a word take nothing away', async ({ page }) => {
  await page.goto('/tim-kiem');
  for (const words of ['gốm++ Phù™ Lãng$', '<gốm> = Phù Lãng']) {
    await field(page).fill(words);
    await expect(said(page)).toContainText(`“${words}”`);
    await expect(results(page).first()).toContainText('gốm Phù Lãng');
  }
  await field(page).fill('++');
  await expect(said(page)).toHaveText('Không tìm thấy bài nào với “++”.');
});

test('words are parted by any space, and by a sign where nothing is found with it', async ({ page }) => {
  await page.goto('/tim-kiem');
  for (const words of ['gốm\u00a0Phù\u3000Lãng', 'gốm\u200bPhù Lãng', 'gốm,Phù Lãng', 'gốm/Phù-Lãng', 'Đường,Lâm']) {
    await field(page).fill(words);
    await expect(said(page)).toContainText(`“${words}”`);
    await expect(results(page).first()).toContainText(words.includes('Lâm') ? 'Đường Lâm' : 'gốm Phù Lãng');
  }
});

test('đ is found by d, and shown as it is written', async ({ page }) => {
  for (const words of ['duong lam', 'đường lâm', 'Đường Lâm']) {
    await page.goto(`/tim-kiem?${new URLSearchParams({ q: words })}`);
    await expect(results(page).first()).toContainText('Đường Lâm');
    await expect(results(page).first().locator('mark')).toHaveText(['Đường', 'Lâm']);
  }
  // What the index has in its place.
  await expect(main(page)).not.toContainText('\u0369');
});

test('a word behind a dash is found, and the dash is shown as it is written', async ({ page, paper }) => {
  const story = paper.articles().find(({ content_html }) => content_html!.includes('14–18'))!;
  await page.goto('/tim-kiem?q=18');
  const found = main(page).getByRole('article').filter({ has: page.getByRole('link', { name: story.title }) });
  await expect(found).toContainText('14–18');
  await expect(found.locator('mark').filter({ hasText: '18' }).first()).toBeVisible();
});

test('a lead is shown around the words that were found, which are marked', async ({ page }) => {
  await page.goto('/tim-kiem?q=quan+ho');
  const lead = main(page).getByRole('article').first().getByRole('paragraph').first();
  await expect(lead.locator('mark').first()).toBeVisible();
  for (const word of await marks(page).allTextContents()) {
    expect(bare(word)).toMatch(/quan|ho/);
  }
});

test('an author is found before stories with the syllables of the name', async ({ page, paper }) => {
  const author = 'Nguyễn Thu Hà';
  const all = paper.list(paper.site.latest_url);
  const own = all.filter(({ authors }) => authors?.some(({ name }) => name === author)).map(pathOf);
  expect(own.length).toBeGreaterThan(10);
  for (const words of [author, 'nguyen thu ha']) {
    await page.goto(`/tim-kiem?${new URLSearchParams({ q: words, trang: '2' })}`);
    await expect(results(page)).toHaveCount(20);
    const found = await addresses(main(page));
    expect(found.slice(0, own.length).sort()).toEqual(own.sort());
    expect(new Set(found).size).toBe(20);
  }
});

test('words that stand together come first, and are shown where they do', async ({ page }) => {
  for (const words of ['Bát Tràng', 'Đông Hồ', 'Phú Quốc']) {
    for (const typed of [words, bare(words)]) {
      await page.goto(`/tim-kiem?${new URLSearchParams({ q: typed })}`);
      await expect(said(page)).toContainText(`“${typed}”`);
      const first = main(page).getByRole('article').first();
      await expect(first.getByRole('paragraph').first().locator('mark').first()).toBeVisible();
      const lead = await first.getByRole('paragraph').first().textContent();
      expect(bare(lead!)).toContain(bare(words));
    }
  }
});

test('a word is found while it is typed', async ({ page }) => {
  await page.goto('/tim-kiem');
  for (const words of ['bat', 'bat tr', 'bat trang']) {
    await field(page).fill(words);
    await expect(said(page)).toContainText(`kết quả cho “${words}”`);
    await expect(results(page).first()).toContainText('Bát Tràng');
  }
});

test('words that nobody wrote are in no story', async ({ page }) => {
  for (const words of ['123456', 'xyzq không có', 'không xyzq có', 'không có xyzq', '-']) {
    await page.goto(`/tim-kiem?${new URLSearchParams({ q: words })}`);
    await expect(said(page)).toHaveText(`Không tìm thấy bài nào với “${words}”.`);
    await expect(main(page).getByText('Bạn thử dùng ít từ hơn')).toBeVisible();
  }
});

test('where nothing is found there are other ways', async ({ page, paper }) => {
  await page.goto('/tim-kiem?q=qqxqq');
  await expect(said(page)).toHaveText('Không tìm thấy bài nào với “qqxqq”.');
  await expect(main(page).getByText('Bạn thử dùng ít từ hơn')).toBeVisible();
  await expect(latest(page)).toBeVisible();
  for (const { title } of paper.site.sections) {
    await expect(main(page).getByRole('link', { name: title, exact: true }).first()).toBeVisible();
  }
  const unfilter = main(page).getByRole('button', { name: 'Bỏ lọc' });
  await expect(unfilter).toBeHidden();

  await page.goto('/tim-kiem?q=lang&nam=1987');
  await expect(said(page)).toContainText('Không tìm thấy bài nào');
  await unfilter.click();
  await expect(said(page)).toContainText('kết quả cho “lang”');
  await expect(page).toHaveURL('/tim-kiem?q=lang');
});

test('the address says what is searched for in browsers whose parameters cannot be counted, too', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(URLSearchParams.prototype, 'size'));
  await page.goto('/tim-kiem?q=gom');
  await expect(results(page).first()).toBeVisible();
  await expect(page).toHaveURL('/tim-kiem?q=gom');
  await field(page).fill('lua');
  await expect(page).toHaveURL('/tim-kiem?q=lua');
  await field(page).fill('');
  await expect(page).toHaveURL('/tim-kiem');
});

test('how much was found is said on a page that the browser has translated, too', async ({ page }) => {
  await page.goto('/tim-kiem?q=gom');
  await expect(said(page)).toContainText('“gom”');
  await said(page).evaluate((status) => {
    // As Chromium does: other nodes, in elements of its own.
    const texts = document.createTreeWalker(status, NodeFilter.SHOW_TEXT);
    const found: Text[] = [];
    while (texts.nextNode()) found.push(texts.currentNode as Text);
    for (const text of found) {
      const translated = document.createElement('font');
      translated.textContent = text.data;
      text.replaceWith(translated);
    }
  });
  await field(page).fill('lua');
  await expect(said(page)).toContainText('“lua”');
  await expect(said(page)).not.toContainText('“gom”');
});
