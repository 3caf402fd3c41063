// Going through what a search found: by section and year, by keys, further on and back.
import { pathOf } from './reading/edition';
import { hold } from './reading/hold';
import { field, form, latest, main, results, said } from './reading/search';
import { addresses } from './reading/stories';
import { takenOver } from './reading/taken-over';
import { expect, test } from './reading/test';

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

test('who comes back by keys is at the result that they followed', async ({ page }) => {
  await takenOver(page, '/tim-kiem?q=lang');
  const followed = results(page).nth(6);
  await followed.focus();
  await page.keyboard.press('Enter');
  // On the article's own heading, so that it has come.
  await expect(main(page).getByRole('heading', { level: 1 })).toBeFocused();
  await expect(page).toHaveURL(/\.html$/);
  // Each time that they do.
  for (const _ of [1, 2]) {
    await page.goBack();
    await expect(followed).toBeFocused();
    await expect(followed).toBeInViewport();
    await page.goForward();
    await expect(main(page).getByRole('heading', { level: 1 })).toBeFocused();
  }
});

test('a word is searched for while a telephone’s keyboard puts it together', async ({ page }) => {
  await page.goto('/tim-kiem');
  await field(page).focus();
  const keyboard = await page.context().newCDPSession(page);
  await keyboard.send('Input.imeSetComposition', { text: 'gốm', selectionStart: 3, selectionEnd: 3 });
  await expect(said(page)).toContainText('“gốm”');
  await expect(results(page)).not.toHaveCount(0);
  await expect(field(page)).toHaveValue('gốm');
});

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
  const letGo = await hold(page, '**/*.pf_fragment');
  const asked = page.waitForRequest('**/*.pf_fragment');
  const more = main(page).getByRole('button', { name: 'Xem thêm' });
  await more.click();
  await asked;
  await more.click();
  letGo();
  await expect(page).toHaveURL('/tim-kiem?q=lang&trang=2');
  await page.evaluate(() => new Promise(requestAnimationFrame));
  expect(new Set(await addresses(main(page))).size).toBe(20);
  await expect(results(page)).toHaveCount(20);
  await more.click();
  await expect(results(page)).toHaveCount(30);
  expect(new Set(await addresses(main(page))).size).toBe(30);
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
