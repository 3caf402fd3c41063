// What answers to a page's own document mean: the table at the end of the contract, row by row.
import { article, site } from './backend/documents';
import { brokenOff, dropped, endless, html, json, silence, status, truncated, type Answer } from './backend/server';
import { expect, heading, passTimeUntil, retry, test } from './backend/test';
import { headlines } from './reading/stories';

const PAGE = '/tin-so-1-1.html';
const DOCUMENT = '/articles/1.json';

test('200 and a document of the right shape: the page', async ({ page, backend }) => {
  await page.goto(PAGE);
  await expect(heading(page)).toHaveText('Tin số 1');
  await expect(page.getByText('Thân của tin số 1.')).toBeVisible();
  expect(backend.requests(DOCUMENT)).toBe(1);
});

for (const code of [404, 410]) {
  test(`${code}: not found, with the way home and the latest list`, async ({ page, backend }) => {
    backend.answer(DOCUMENT, status(code));
    await page.goto(PAGE);
    await expect(heading(page)).toHaveText('Không tìm thấy trang');
    await expect(headlines(page.getByRole('main')).first()).toHaveText('Tin số 1');
    expect(backend.requests(DOCUMENT)).toBe(1);
    await page.getByRole('main').getByRole('link', { name: 'Về trang chủ' }).click();
    await expect(page).toHaveURL('/');
  });
}

for (const code of [401, 403, 451]) {
  test(`${code}: an error that names the status, and no automatic retry`, async ({ page, backend }) => {
    await page.clock.install();
    backend.answer(DOCUMENT, status(code));
    await page.goto(PAGE);
    await expect(heading(page)).toHaveText('Chưa tải được trang');
    await expect(page.getByRole('main')).toContainText(`mã ${code}`);
    await page.clock.runFor(60_000);
    expect(backend.requests(DOCUMENT)).toBe(1);
    backend.answer(DOCUMENT, json(article('1')));
    await retry(page).click();
    await expect(heading(page)).toHaveText('Tin số 1');
    await expect(heading(page)).toBeFocused();
  });
}

const passing: Record<string, { answer: Answer; says: string | RegExp }> = {
  'a 500': { answer: status(500), says: 'mã 500' },
  'a 503': { answer: status(503), says: 'mã 503' },
  'a 429': { answer: status(429), says: 'mã 429' },
  'a dropped connection': { answer: dropped, says: 'Không kết nối được với máy chủ.' },
  'an answer that breaks off': { answer: brokenOff, says: 'Không kết nối được với máy chủ.' },
  'silence': { answer: silence, says: 'Máy chủ không trả lời kịp.' },
  'an answer that never ends': { answer: endless, says: 'Máy chủ không trả lời kịp.' },
};

test('what fails once and again, and then comes: the page, and nobody notices', async ({ page, backend }) => {
  await page.clock.install();
  backend.answer(DOCUMENT, status(500), dropped, json(article('1')));
  await page.goto(PAGE);
  await passTimeUntil(page, page.getByText('Thân của tin số 1.'));
  expect(backend.requests(DOCUMENT)).toBe(3);
  await expect(page.getByRole('alert')).toHaveCount(0);
});

for (const [fault, { answer, says }] of Object.entries(passing)) {
  test(`${fault} without end: two more tries, then an error with “Thử lại”, which works`, async ({ page, backend }) => {
    await page.clock.install();
    backend.answer(DOCUMENT, answer);
    await page.goto(PAGE);
    await passTimeUntil(page, retry(page));
    await expect(heading(page)).toHaveText('Chưa tải được trang');
    await expect(page.getByRole('alert')).toContainText(says);
    await page.clock.runFor(60_000);
    expect(backend.requests(DOCUMENT), 'one try and two more').toBe(3);
    backend.answer(DOCUMENT, json(article('1')));
    await retry(page).click();
    await expect(heading(page)).toHaveText('Tin số 1');
    await expect(page.getByRole('alert')).toHaveCount(0);
    expect(backend.requests(DOCUMENT)).toBe(4);
  });
}

test('a page’s own document is waited for eight seconds', async ({ page, backend }) => {
  await page.clock.install();
  backend.answer(DOCUMENT, silence);
  await page.clock.pauseAt(Date.now() + 60_000);
  await page.goto(PAGE);
  await expect.poll(() => backend.requests(DOCUMENT)).toBe(1);
  await page.clock.runFor(7_900);
  expect(backend.requests(DOCUMENT)).toBe(1);
  await expect
    .poll(
      async () => {
        await page.clock.runFor(100);
        return backend.requests(DOCUMENT);
      },
      { intervals: [20] },
    )
    .toBe(2);
});

test('Retry-After is honoured', async ({ page, backend }) => {
  await page.clock.install();
  await page.clock.pauseAt(Date.now() + 60_000);
  backend.answer(DOCUMENT, status(429, { 'retry-after': '3' }), json(article('1')));
  await page.goto(PAGE);
  await expect.poll(() => backend.requests(DOCUMENT)).toBe(1);
  let waited = 0;
  await expect
    .poll(
      async () => {
        await page.clock.runFor(100);
        waited += 100;
        return backend.requests(DOCUMENT);
      },
      { intervals: [20] },
    )
    .toBe(2);
  expect(waited).toBeGreaterThanOrEqual(3_000);
  await expect(heading(page)).toHaveText('Tin số 1');
});

test('a Retry-After that nobody waits for is told at once', async ({ page, backend }) => {
  backend.answer(DOCUMENT, status(503, { 'retry-after': '3600' }));
  await page.goto(PAGE);
  await expect(page.getByRole('alert')).toContainText('mã 503');
  expect(backend.requests(DOCUMENT)).toBe(1);
});

test('a refused connection: the site says so, and “Thử lại” works once the backend is back', async ({ page, backend }) => {
  await page.goto('/');
  await expect(headlines(page.getByRole('main')).first()).toBeVisible();
  await page.clock.install();
  await backend.stop();
  await headlines(page.getByRole('main')).nth(1).click();
  await passTimeUntil(page, retry(page));
  await expect(page.getByRole('alert')).toContainText('Không kết nối được với máy chủ.');
  await backend.start();
  await retry(page).click();
  await expect(heading(page)).toHaveText('Tin số 2');
});

const unreadable: Record<string, Answer> = {
  'HTML instead of JSON': html,
  'truncated JSON': truncated(article('1')),
  'an empty answer': (response) => response.writeHead(200).end(),
  'a list where an article should be': json([article('1')]),
  'null': json(null),
  'an article without a title': json({ ...article('1'), title: undefined }),
  'an article without an id': json({ ...article('1'), id: undefined }),
  'another article': json(article('2')),
};

for (const [what, answer] of Object.entries(unreadable)) {
  test(`200 with ${what}: an error that names the document, never a blank page`, async ({ page, backend }) => {
    backend.answer(DOCUMENT, answer);
    await page.goto(PAGE);
    await expect(heading(page)).toHaveText('Chưa tải được trang');
    await expect(page.getByRole('alert')).toContainText(`${backend.url}${DOCUMENT}`);
    expect(backend.requests(DOCUMENT)).toBe(1);
    backend.answer(DOCUMENT, json(article('1')));
    await retry(page).click();
    await expect(heading(page)).toHaveText('Tin số 1');
  });
}

test('the same holds for a list, and for an issue', async ({ page, backend }) => {
  backend.answer('/lang.json', json({ title: 'no items' }));
  backend.answer('/issues.json', html);
  for (const [path, document] of [
    ['/chuyen-muc/lang', '/lang.json'],
    ['/an-pham/so-1', '/issues.json'],
  ]) {
    await page.goto(path);
    await expect(heading(page)).toHaveText('Chưa tải được trang');
    await expect(page.getByRole('alert')).toContainText(document);
  }
});

const frontDoors: Record<string, { answer: Answer; says: string }> = {
  'does not exist': { answer: status(404), says: 'Không tìm thấy dữ liệu của tờ báo này' },
  'is refused': { answer: status(403), says: 'mã 403' },
  'fails': { answer: status(500), says: 'mã 500' },
  'is HTML': { answer: html, says: '/site.json' },
  'has no name': { answer: json({ latest_url: 'a', most_read_url: 'b', article_url: '{id}' }), says: '/site.json' },
};

for (const [fault, { answer, says }] of Object.entries(frontDoors)) {
  test(`a front door that ${fault}: an error with “Thử lại”, which works`, async ({ page, backend }) => {
    await page.clock.install();
    backend.answer('/site.json', answer);
    await page.goto(PAGE);
    await passTimeUntil(page, retry(page));
    await expect(page.getByRole('alert')).toContainText(says);
    backend.answer('/site.json', json(site()));
    await retry(page).click();
    await expect(heading(page)).toHaveText('Tin số 1');
  });
}

test('a number is an id, too, and an item’s address is made of its headline', async ({ page, backend }) => {
  backend.publish({
    '/latest.json': { items: [{ id: 77, title: 'Đường về làng Ổi' }] },
    '/articles/77.json': { id: 77, title: 'Đường về làng Ổi', content_html: '<p>Thân bài.</p>' },
  });
  await page.goto('/moi-nhat');
  await headlines(page.getByRole('main')).first().click();
  await expect(heading(page)).toHaveText('Đường về làng Ổi');
  await expect(page).toHaveURL('/duong-ve-lang-oi-77.html');
});
