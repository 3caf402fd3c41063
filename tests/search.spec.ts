// The search: from the masthead to a story, by fingers and by keys.
import type { Page, Request } from '@playwright/test';
import { pathOf } from './reading/edition';
import { masthead } from './reading/masthead';
import { addresses, headlines } from './reading/stories';
import { takenOver } from './reading/taken-over';
import { expect, test } from './reading/test';

const main = (page: Page) => page.getByRole('main');
const form = (page: Page) => main(page).getByRole('search', { name: 'Tìm kiếm' });
const field = (page: Page) => form(page).getByRole('searchbox', { name: 'Tìm trong báo' });
const results = (page: Page) => headlines(main(page));
const said = (page: Page) => main(page).getByRole('status').filter({ hasText: /kết quả|Không có bài/ });
const latest = (page: Page) => main(page).getByRole('region', { name: 'Mới nhất' });
const marks = (page: Page) => main(page).locator('article mark');
const isOfSearch = (request: Request) => /\/pagefind\/|search\.json/.test(request.url());

const bare = (text: string) => text.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll(/đ/gi, 'd').toLowerCase();

/** The address asks for these words, and nothing else. */
const asksFor = (words: string) => (url: URL) =>
  url.pathname === '/tim-kiem' && url.searchParams.get('q') === words && url.searchParams.size === 1;

test('results come as one types, with and without tone marks', async ({ page }) => {
  await page.goto('/tim-kiem');
  for (const words of ['gốm Phù Lãng', 'gom phu lang', 'GOM PHU']) {
    await field(page).fill(words);
    await expect(said(page)).toContainText(`“${words}”`);
    await expect(results(page).first()).toContainText('gốm Phù Lãng');
    await expect(page).toHaveURL(asksFor(words));
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
    await expect(said(page)).toHaveText(`Không có bài nào cho “${words}”.`);
    await expect(main(page).getByText('Bạn thử dùng ít từ hơn')).toBeVisible();
  }
});

// One that is the beginning of others, and one of several.
for (const words of ['duong', 'nguyen thu ha']) {
  test(`“${words}”: results are narrowed by section and year, with how many there are`, async ({ page, paper }) => {
    const [section] = paper.site.sections;
    const address = `/tim-kiem?${new URLSearchParams({ q: words })}`;
    await page.goto(address);
    await expect(said(page)).toBeVisible();
    const sections = form(page).getByRole('combobox', { name: 'Chuyên mục' });
    const years = form(page).getByRole('combobox', { name: 'Năm' });
    const label = await sections.locator(`option[value="${section.slug}"]`).getAttribute('label');
    const count = Number(/\((\d+)\)$/.exec(label!)![1]);
    expect(count).toBeGreaterThan(0);

    await sections.selectOption(section.slug);
    await expect(said(page)).toContainText(`${count} kết quả`);
    await expect(page).toHaveURL(`${address}&chuyen-muc=${section.slug}`);
    const own = paper.list(section.feed_url).map(pathOf);
    expect(own).toEqual(expect.arrayContaining(await addresses(main(page))));

    await years.selectOption({ index: 1 });
    const year = await years.inputValue();
    await expect(page).toHaveURL(`${address}&chuyen-muc=${section.slug}&nam=${year}`);
    for (const time of await main(page).getByRole('article').getByRole('time').all()) {
      await expect(time).toHaveAttribute('datetime', new RegExp(`^${year}`));
    }

    await page.reload();
    await expect(sections).toHaveValue(section.slug);
    await expect(years).toHaveValue(year);
    await expect(said(page)).toContainText(`kết quả cho “${words}”`);
  });
}

test('the keys lead through the results and back', async ({ page }) => {
  await page.goto('/tim-kiem?q=lang');
  await expect(said(page)).toContainText('“lang”');
  await field(page).focus();
  await page.keyboard.press('ArrowDown');
  await expect(results(page).first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(results(page).nth(1)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(field(page)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Escape');
  await expect(field(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(field(page)).toHaveValue('');
  await expect(page).toHaveURL('/tim-kiem');
  await expect(latest(page)).toBeVisible();

  await page.keyboard.type('quan ho');
  await expect(said(page)).toContainText('“quan ho”');
  const title = await results(page).first().textContent();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(main(page).getByRole('heading', { level: 1 })).toHaveText(title!);
});

test('who goes back finds the results as they were', async ({ page }) => {
  await page.goto('/tim-kiem');
  await field(page).fill('lang');
  await expect(results(page)).toHaveCount(10);
  const more = main(page).getByRole('button', { name: 'Xem thêm' });
  await more.click();
  await expect(results(page)).toHaveCount(20);
  // Where the new ones begin.
  await expect(results(page).nth(10)).toBeFocused();
  const before = await addresses(main(page));
  const place = () => page.evaluate(() => Math.round(scrollY));
  await results(page).nth(15).scrollIntoViewIfNeeded();
  const left = await place();
  await results(page).nth(15).click();
  await expect(main(page).getByRole('heading', { level: 1 })).not.toHaveText('Tìm kiếm');
  await page.goBack();
  await expect.poll(() => addresses(main(page))).toEqual(before);
  await expect(field(page)).toHaveValue('lang');
  await expect.poll(place).toBe(left);
  await expect(results(page).nth(15)).toBeInViewport();
  await page.reload();
  await expect.poll(() => addresses(main(page))).toEqual(before);
  await expect.poll(place).toBe(left);
});

test('who presses for more twice sees no story twice', async ({ page }) => {
  await page.goto('/tim-kiem?q=lang');
  await expect(results(page)).toHaveCount(10);
  const held: (() => void)[] = [];
  let holds = true;
  await page.route('**/*.pf_fragment', async (route) => {
    if (holds) await new Promise<void>((resolve) => held.push(resolve));
    await route.continue();
  });
  const more = main(page).getByRole('button', { name: 'Xem thêm' });
  await more.click();
  await expect.poll(() => held.length).toBeGreaterThan(0);
  await more.click();
  holds = false;
  held.forEach((release) => release());
  await expect(page).toHaveURL('/tim-kiem?q=lang&trang=2');
  await page.evaluate(() => new Promise(requestAnimationFrame));
  expect(new Set(await addresses(main(page))).size).toBe(20);
  await expect(results(page)).toHaveCount(20);
  await more.click();
  await expect(results(page)).toHaveCount(30);
  expect(new Set(await addresses(main(page))).size).toBe(30);
});

test('where nothing is found there are other ways', async ({ page, paper }) => {
  await page.goto('/tim-kiem?q=qqxqq');
  await expect(said(page)).toHaveText('Không có bài nào cho “qqxqq”.');
  await expect(main(page).getByText('Bạn thử dùng ít từ hơn')).toBeVisible();
  await expect(latest(page)).toBeVisible();
  for (const { title } of paper.site.sections) {
    await expect(main(page).getByRole('link', { name: title, exact: true }).first()).toBeVisible();
  }
  const unfilter = main(page).getByRole('button', { name: 'Bỏ lọc' });
  await expect(unfilter).toBeHidden();

  await page.goto('/tim-kiem?q=lang&nam=1987');
  await expect(said(page)).toContainText('Không có bài nào');
  await unfilter.click();
  await expect(said(page)).toContainText('kết quả cho “lang”');
  await expect(page).toHaveURL('/tim-kiem?q=lang');
});

test('nothing of the search is fetched before it is used', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (isOfSearch(request)) asked.push(request.url());
  });
  await page.goto('/');
  await page.getByRole('contentinfo').waitFor();
  await masthead(page).getByRole('link', { name: 'Làng nghề', exact: true }).or(headlines(main(page)).first()).first().click();
  await expect(page).not.toHaveURL('/');
  await page.goto('/tim-kiem');
  await expect(latest(page)).toBeVisible();
  expect(asked).toEqual([]);

  const index = page.waitForRequest(/\/pagefind\//);
  await field(page).focus();
  await index;
  await field(page).fill('gom');
  await expect(said(page)).toContainText('“gom”');
  // The values of what results show besides are of no use to a search.
  expect(asked.filter((url) => url.includes('.pf_filter'))).toHaveLength(2);
});

test('the slash leads to the search from anywhere, but is a character where one types', async ({ page, isMobile }) => {
  await page.goto('/');
  await page.getByRole('contentinfo').waitFor();
  await page.keyboard.press('/');
  if (isMobile) {
    await expect(page).toHaveURL('/tim-kiem');
    await expect(main(page).getByRole('heading', { level: 1 })).toHaveText('Tìm kiếm');
    // A key that is pressed before the page has its first script is nobody's.
    await expect(async () => {
      await page.keyboard.press('/');
      await expect(field(page)).toBeFocused({ timeout: 1_000 });
    }).toPass();
  } else {
    await expect(masthead(page).getByRole('searchbox')).toBeFocused();
  }
  await page.keyboard.type('1/2');
  await expect(page.locator('input:focus')).toHaveValue('1/2');
});

test('the masthead leads to the search without leaving the document', async ({ page, isMobile }) => {
  await takenOver(page, '/');
  await page.evaluate(() => Object.assign(window, { isSame: true }));
  if (isMobile) {
    await masthead(page).getByRole('link', { name: 'Tìm kiếm' }).click();
    await field(page).fill('quan ho');
  } else {
    await masthead(page).getByRole('searchbox').fill('quan ho');
    await page.keyboard.press('Enter');
  }
  await expect(page).toHaveURL(asksFor('quan ho'));
  await expect(said(page)).toContainText('kết quả cho “quan ho”');
  await expect(page).toHaveTitle(/^Tìm kiếm – /);
  expect(await page.evaluate(() => 'isSame' in window)).toBe(true);
});

test('an answer that comes late is not shown in place of the last', async ({ page }) => {
  const held: (() => void)[] = [];
  let holds = true;
  await page.goto('/tim-kiem');
  await page.route('**/*.pf_index', async (route) => {
    if (holds) await new Promise<void>((resolve) => held.push(resolve));
    await route.continue();
  });
  await field(page).fill('gom');
  await expect.poll(() => held.length).toBeGreaterThan(0);
  // Words of another piece, which comes at once.
  holds = false;
  await field(page).fill('xoan');
  await expect(said(page)).toContainText('“xoan”');
  const shown = await addresses(main(page));
  const late = page.waitForResponse(/\.pf_index/);
  held.forEach((release) => release());
  await (await late).finished();
  // Whoever asks for it is answered only now.
  await page.evaluate(() => new Promise(requestAnimationFrame));
  await expect(said(page)).toContainText('“xoan”');
  expect(await addresses(main(page))).toEqual(shown);
});

test('an edition without an index says so, and offers its lists', async ({ page }) => {
  await page.route('**/search.json', (route) => route.fulfill({ json: { engine: null, shards: [] } }));
  await page.goto('/tim-kiem?q=gom');
  await expect(main(page).getByText('Báo này chưa có chức năng tìm kiếm.')).toBeVisible();
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
      await expect(main(page).getByText('Chưa tải được dữ liệu tìm kiếm.')).toBeVisible();
      await expect(results(page)).toHaveCount(await headlines(latest(page)).count());
      await page.unroute(piece);
      await main(page).getByRole('button', { name: 'Thử lại' }).click();
      await expect(said(page)).toContainText('“gom”');
      await expect(results(page).first().locator('mark').first()).toBeVisible();
    });
  }
});

test('without scripts there is no field in the masthead, and a link at every width', async ({ browser, baseURL }) => {
  for (const width of [390, 1280]) {
    const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width, height: 800 } });
    const page = await context.newPage();
    await page.goto(`${baseURL}/`);
    await expect(masthead(page).getByRole('link', { name: 'Tìm kiếm' })).toBeVisible();
    await expect(masthead(page).getByRole('searchbox')).toHaveCount(0);
    await context.close();
  }
});

test('before the app, a wide masthead has a field, and a narrow one a link', async ({ page, isMobile }) => {
  // The app never comes.
  await page.route('**/*.wasm', () => {});
  await page.goto('/');
  const field = masthead(page).getByRole('searchbox');
  const link = masthead(page).getByRole('link', { name: 'Tìm kiếm' });
  await expect(isMobile ? link : field).toBeVisible();
  await expect(isMobile ? field : link).toBeHidden();
});
