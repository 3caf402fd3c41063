// Lists that misbehave.
import type { Page } from '@playwright/test';
import { feed, item, site } from './backend/documents';
import { dropped, html, silence, status } from './backend/server';
import { expect, heading, passTimeUntil, retry, test } from './backend/test';
import { headlines, more } from './reading/stories';

const LIST = '/chuyen-muc/lang';
const stories = (page: Page) => headlines(page.getByRole('main'));
const titles = (ids: (string | number)[]) => ids.map((id) => `Tin số ${id}`);

test('a list that leads to itself stops with an error', async ({ page, backend }) => {
  backend.publish({ '/lang.json': feed(['1', '2'], 'lang.json') });
  await page.goto(LIST);
  await expect(stories(page)).toHaveText(titles([1, 2]));
  await expect(page.getByRole('alert')).toContainText('bị lặp lại');
  await expect(more(page)).toHaveCount(0);
  expect(backend.requests('/lang.json')).toBe(1);
});

test('a list that leads back stops with an error, and a retry', async ({ page, backend }) => {
  backend.publish({ '/lang.json': feed(['1', '2'], 'lang-2.json'), '/lang-2.json': feed(['3'], 'lang.json') });
  await page.goto(LIST);
  await more(page).click();
  await expect(stories(page)).toHaveText(titles([1, 2, 3]));
  await expect(page.getByRole('alert')).toContainText('bị lặp lại');
  await expect(retry(page)).toBeVisible();
  expect(backend.requests('/lang.json')).toBe(1);
});

test('a list that led back goes on once its page is mended', async ({ page, backend }) => {
  backend.publish({ '/lang.json': feed(['1', '2'], '2.json'), '/2.json': feed(['3'], 'lang.json'), '/3.json': feed(['4'], null) });
  await page.goto(LIST);
  await more(page).click();
  await expect(page.getByRole('alert')).toContainText('bị lặp lại');
  backend.publish({ '/2.json': feed(['3'], '3.json') });
  await retry(page).click();
  await expect(stories(page)).toHaveText(titles([1, 2, 3, 4]));
  await expect(page.getByText('Bạn đã xem hết danh sách.')).toBeVisible();
  await expect(page).toHaveURL(/trang[=-]3$/);
  expect(backend.requests('/2.json')).toBe(2);
});

test('a list that fails to go on has moved nothing below it', async ({ page, backend }) => {
  const below = () => page.getByRole('link', { name: 'Về đầu trang' }).evaluate((link) => Math.round(link.getBoundingClientRect().top + scrollY));
  backend.publish({ '/lang.json': feed(['1', '2'], '2.json') });
  backend.answer('/2.json', status(404));
  await page.goto(LIST);
  await more(page).click();
  await expect(retry(page)).toBeVisible();
  const failed = await below();
  backend.answer('/2.json', silence);
  await retry(page).click();
  await expect(page.getByText('Đang tải…')).toBeVisible();
  expect(await below()).toBe(failed);
});

test('a list that leads to a stranger is not followed', async ({ page, backend, stranger }) => {
  stranger.publish({ '/2.json': feed(['66']) });
  backend.publish({ '/lang.json': feed(['1'], `${stranger.url}/2.json`) });
  await page.goto(LIST);
  await expect(page.getByRole('alert')).toContainText('máy chủ lạ');
  await retry(page).click();
  await expect(page.getByRole('alert')).toContainText('máy chủ lạ');
  await expect(stories(page)).toHaveText(titles([1]));
  expect(stranger.log).toEqual([]);
});

test('a list may go on at an origin that the site names', async ({ page, backend, friend }) => {
  backend.publish({
    '/site.json': site({ _news: { allowed_origins: [friend.url] } }),
    '/lang.json': feed(['1'], `${friend.url}/2.json`),
  });
  friend.publish({ '/2.json': feed(['2'], '3.json'), '/3.json': feed(['3'], `${backend.url}/4.json`) });
  backend.publish({ '/4.json': feed(['4']) });
  await page.goto(LIST);
  for (const count of [2, 3, 4]) {
    await more(page).click();
    await expect(stories(page)).toHaveCount(count);
  }
  await expect(stories(page)).toHaveText(titles([1, 2, 3, 4]));
  await expect(page.getByText('Bạn đã xem hết danh sách.')).toBeVisible();
});

test('an empty page with a next one is passed over', async ({ page, backend }) => {
  backend.publish({
    '/lang.json': feed(['1'], '2.json'),
    '/2.json': feed([], '3.json'),
    '/3.json': feed(['1'], '4.json'),
    '/4.json': feed(['2'], null),
  });
  await page.goto(LIST);
  await more(page).click();
  await expect(stories(page)).toHaveText(titles([1, 2]));
  await expect(page.getByRole('status')).toHaveText('Đã thêm 1 tin');
});

test('a list whose first page is empty can be opened further', async ({ page, backend }) => {
  backend.publish({ '/lang.json': feed([], '2.json'), '/2.json': feed(['2'], null) });
  await page.goto(LIST);
  await more(page).click();
  await expect(stories(page)).toHaveText(titles([2]));
});

test('a list that goes on with empty pages without end stops, and says so', async ({ page, backend }) => {
  const names = Array.from({ length: 60 }, (_, at) => `${at + 2}.json`);
  const empty = names.map((name, at) => [`/${name}`, feed([], names[at + 1] ?? null)]);
  backend.publish({ '/lang.json': feed(['1'], names[0]), ...Object.fromEntries(empty) });
  const asked = () => backend.log.filter((path) => /^\/\d+\.json$/.test(path)).length;
  await page.goto(LIST);
  await more(page).click();
  await expect(page.getByRole('alert')).toContainText('Danh sách này bị lặp lại nên không thể tải tiếp.');
  const once = asked();
  await retry(page).click();
  await expect.poll(asked).toBe(2 * once);
  await expect(page.getByRole('alert')).toBeVisible();
});

test('an empty list says so', async ({ page, backend }) => {
  backend.publish({ '/lang.json': feed([]) });
  await page.goto(LIST);
  await expect(page.getByText('Chưa có tin nào ở đây.')).toBeVisible();
});

test('items without id or title are left out, repeated ones are shown once, numbers are ids', async ({ page, backend }) => {
  const broken = [{ title: 'no id' }, { id: '9' }, { id: '', title: 'empty' }, null, 'text', { id: {}, title: 'x' }];
  backend.publish({
    '/lang.json': { items: [...broken, item('1'), { ...item('2'), id: 2 }, item('2'), item('1')], next_url: '2.json' },
    '/2.json': { items: [item('2'), { ...item('3'), id: 3 }, item('1')] },
  });
  await page.goto(LIST);
  await expect(stories(page)).toHaveText(titles([1, 2]));
  await more(page).click();
  await expect(stories(page)).toHaveText(titles([1, 2, 3]));
});

for (const [fault, { answer, says }] of Object.entries({
  'a 500': { answer: status(500), says: 'mã 500' },
  'a dropped connection': { answer: dropped, says: 'Không kết nối được' },
  'HTML': { answer: html, says: '/2.json' },
  'a 404': { answer: status(404), says: '' },
})) {
  test(`a next page that answers with ${fault} leaves the list as it is, with “Thử lại”`, async ({ page, backend }) => {
    await page.clock.install();
    backend.publish({ '/lang.json': feed(['1', '2'], '2.json') });
    backend.answer('/2.json', answer);
    await page.goto(LIST);
    await more(page).click();
    await passTimeUntil(page, retry(page));
    await expect(page.getByRole('alert')).toContainText('Chưa tải được phần tiếp theo.');
    await expect(page.getByRole('alert')).toContainText(says);
    await expect(heading(page)).toHaveText('Làng');
    await expect(stories(page)).toHaveText(titles([1, 2]));
    backend.publish({ '/2.json': feed(['3']) });
    await retry(page).click();
    await expect(stories(page)).toHaveText(titles([1, 2, 3]));
    await expect(page.getByRole('alert')).toHaveCount(0);
  });
}

test('two taps on “Xem thêm” are one', async ({ page, backend }) => {
  backend.publish({ '/lang.json': feed(['1'], '2.json'), '/2.json': feed(['2'], '3.json'), '/3.json': feed(['3']) });
  await page.goto(LIST);
  await more(page).dblclick();
  await expect(stories(page)).toHaveText(titles([1, 2]));
  expect(backend.requests('/2.json')).toBe(1);
  expect(backend.requests('/3.json')).toBe(0);
});

test('a list reopened by its address that does not come whole shows what came', async ({ page, backend }) => {
  backend.publish({ '/lang.json': feed(['1'], '2.json'), '/2.json': feed(['2'], '3.json') });
  backend.answer('/3.json', status(403));
  await page.goto(`${LIST}?trang=3`);
  await expect(stories(page)).toHaveText(titles([1, 2]));
  await expect(page.getByRole('alert')).toContainText('mã 403');
});
