// A backend that dies after a first visit: the last good copy is shown, with its age.
import { article, feed } from './backend/documents';
import { html, json, silence, status, type Answer } from './backend/server';
import { expect, heading, passTimeUntil, retry, test } from './backend/test';
import { shortMomentInHanoi } from './reading/masthead';
import { headlines, more } from './reading/stories';

const PAGE = '/tin-so-1-1.html';
const DOCUMENT = '/articles/1.json';
const FIRST_VISIT = new Date('2026-11-23T03:04:05Z');
const DAY = 86_400_000;

for (const [death, answer] of Object.entries<Answer>({ fails: status(500), 'keeps silent': silence })) {
  test(`a backend that ${death}: the copy of the first visit, with its age, until it answers again`, async ({ page, backend }) => {
    await page.clock.install({ time: FIRST_VISIT });
    await page.goto(PAGE);
    await expect(page.getByText('Thân của tin số 1.')).toBeVisible();
    await expect(page.getByText('bản lưu')).toHaveCount(0);

    backend.answer(DOCUMENT, answer);
    await page.clock.fastForward(DAY);
    await page.reload();
    const note = page.getByRole('status').filter({ hasText: 'bản lưu' });
    await passTimeUntil(page, note);
    await expect(note).toContainText(shortMomentInHanoi(FIRST_VISIT));
    await expect(note).toContainText('10:04 23/11/2026');
    await expect(page.getByText('Thân của tin số 1.')).toBeVisible();
    expect(backend.requests(DOCUMENT), 'the first visit, then one try and two more').toBe(4);

    backend.answer(DOCUMENT, json(article('1', { content_html: '<p>Thân mới.</p>' })));
    await retry(page).click();
    await expect(page.getByText('Thân mới.')).toBeVisible();
    await expect(note).toHaveCount(0);
  });
}

test('a backend that refuses every connection: the whole site from its copies', async ({ page, backend }) => {
  await page.clock.install({ time: FIRST_VISIT });
  await page.goto(PAGE);
  await expect(page.getByRole('complementary', { name: 'Mới nhất và đọc nhiều' }).getByRole('tab')).toHaveCount(2);
  // What is on the screen is not waited for until it is kept.
  const kept = () => page.evaluate(async (paths) => (await Promise.all(paths.map((path) => caches.match(path)))).every(Boolean), [DOCUMENT, '/latest.json', '/most-read.json'].map((path) => backend.url + path));
  await expect.poll(kept).toBe(true);
  await backend.stop();
  await page.reload();
  const note = page.getByRole('status').filter({ hasText: 'bản lưu' });
  await passTimeUntil(page, note);
  await expect(heading(page)).toHaveText('Tin số 1');
  await passTimeUntil(page, page.getByRole('tab', { name: 'Đọc nhiều' }));
});

test('going back to a copy shows it at once, and says that it is one', async ({ page, backend }) => {
  await page.clock.install({ time: FIRST_VISIT });
  await page.goto('/chuyen-muc/lang');
  await headlines(page.getByRole('main')).first().click();
  await expect(heading(page)).toHaveText('Tin số 1');
  const kept = () => page.evaluate(async (paths) => (await Promise.all(paths.map((path) => caches.match(path)))).every(Boolean), [DOCUMENT, '/lang.json'].map((path) => backend.url + path));
  await expect.poll(kept).toBe(true);

  for (const path of ['/lang.json', DOCUMENT]) backend.answer(path, status(500));
  await page.goto('/chuyen-muc/lang');
  const note = page.getByRole('status').filter({ hasText: 'bản lưu' });
  await passTimeUntil(page, note);
  await headlines(page.getByRole('main')).first().click();
  await passTimeUntil(page, page.getByText('Thân của tin số 1.'));
  // The clock stands: who waits for another try waits for ever.
  await page.clock.pauseAt(FIRST_VISIT.getTime() + DAY);
  await page.goBack();
  await expect(heading(page)).toHaveText('Làng');
  await expect(note).toBeVisible();
});

test('a list that is continued from a copy says how old the copy is', async ({ page, backend }) => {
  await page.clock.install({ time: FIRST_VISIT });
  backend.publish({ '/lang.json': feed(['1'], '2.json'), '/2.json': feed(['2']) });
  await page.goto('/chuyen-muc/lang');
  await more(page).click();
  await expect(headlines(page.getByRole('main'))).toHaveCount(2);
  backend.answer('/2.json', status(500));
  await page.clock.fastForward(DAY);
  await page.goto('/chuyen-muc/lang');
  await more(page).click();
  await passTimeUntil(page, headlines(page.getByRole('main')).nth(1));
  await expect(page.getByText('10:04 23/11/2026')).toBeVisible();
});

test('what says that it is gone, or cannot be read, is not shown from a copy', async ({ page, backend }) => {
  await page.goto(PAGE);
  await expect(page.getByText('Thân của tin số 1.')).toBeVisible();
  backend.answer(DOCUMENT, status(410));
  await page.reload();
  await expect(heading(page)).toHaveText('Không tìm thấy trang');
  backend.answer(DOCUMENT, status(403));
  await page.reload();
  await expect(heading(page)).toHaveText('Chưa tải được trang');
  backend.answer(DOCUMENT, html);
  await page.reload();
  await expect(heading(page)).toHaveText('Chưa tải được trang');
});

test('a reader without a network reads what was read before, and is told about the rest', async ({ page, context, backend }) => {
  await page.goto('/');
  await headlines(page.getByRole('main')).first().click();
  await expect(heading(page)).toHaveText('Tin số 1');
  await page.getByRole('banner').getByRole('link', { name: 'Báo Thử' }).click();
  await expect(headlines(page.getByRole('main')).nth(1)).toBeVisible();
  await context.setOffline(true);
  await headlines(page.getByRole('main')).first().click();
  await expect(page.getByRole('status').filter({ hasText: 'bản lưu' })).toBeVisible();
  await expect(heading(page)).toHaveText('Tin số 1');
  await page.goBack();
  await headlines(page.getByRole('main')).nth(1).click();
  await expect(page.getByRole('alert')).toContainText('Thiết bị của bạn đang ngoại tuyến.');
  await context.setOffline(false);
  await retry(page).click();
  await expect(heading(page)).toHaveText('Tin số 2');
  expect(backend.requests('/articles/2.json')).toBe(1);
});
