// The first "Xem thêm" of a pressed list: its page brought some stories along, which are shown at once.
import type { Page } from '@playwright/test';
import { pathOf } from './reading/edition';
import { hold } from './reading/hold';
import { isMarked, mark } from './reading/same-document';
import { addresses, expectStories, headlines, more } from './reading/stories';
import { takenOver } from './reading/taken-over';
import { expect, test } from './reading/test';

const inFeed = (page: Page) => page.getByRole('feed').getByRole('article');

test('the first "Xem thêm" shows more stories before the app comes, which then goes on behind them', async ({ page, paper }) => {
  const [first, second] = paper.pages(paper.site.latest_url);
  const letGo = await hold(page, '**/*.wasm');
  await page.goto('/moi-nhat');
  await expect(inFeed(page)).toHaveCount(first.length);
  await more(page).click();
  const shown = await inFeed(page).count();
  expect(shown).toBeGreaterThan(first.length);
  await expect(headlines(page.getByRole('feed')).nth(first.length)).toBeFocused();
  // The second says that the rest is coming.
  await more(page).click();
  await expect(page.getByRole('main').getByRole('link', { name: 'Đang tải…' })).toHaveAttribute('aria-busy', 'true');
  expect(await inFeed(page).count()).toBe(shown);
  letGo();
  await expectStories(page.getByRole('feed'), [...first, ...second]);
  await expect(headlines(page.getByRole('feed')).nth(shown)).toBeFocused();
  await expect(page).toHaveURL(/\/moi-nhat\?trang=2$/);
});

test('the first "Xem thêm" shows more stories while their page is on its way', async ({ page, paper }) => {
  const [first, second] = paper.pages(paper.site.latest_url);
  await takenOver(page, '/moi-nhat');
  const letGo = await hold(page, '**/data/**');
  await more(page).click();
  await expect.poll(() => inFeed(page).count()).toBeGreaterThan(first.length);
  await expect(headlines(page.getByRole('feed')).nth(first.length)).toBeFocused();
  expect(await inFeed(page).count()).toBeLessThan(first.length + second.length);
  letGo();
  await expectStories(page.getByRole('feed'), [...first, ...second]);
  await expect(headlines(page.getByRole('feed')).nth(first.length)).toBeFocused();
});

test('below an article, too, to the end of the list', async ({ page, paper }) => {
  const article = paper.articles().find(({ _news }) => _news.older_url && paper.pages(`articles/${_news.older_url}`)[1])!;
  const letGo = await hold(page, '**/*.wasm');
  await page.goto(pathOf(article));
  const before = await inFeed(page).count();
  await more(page).click();
  await expect.poll(() => inFeed(page).count()).toBeGreaterThan(before);
  const shown = await addresses(page.getByRole('feed'));
  expect(new Set(shown).size).toBe(shown.length);
  letGo();
  const end = page.getByText('Bạn đã xem hết danh sách.');
  await more(page).click();
  await expect(end).toBeVisible();
  const all = await addresses(page.getByRole('feed'));
  expect(all.slice(0, shown.length)).toEqual(shown);
  expect(new Set(all).size).toBe(all.length);
});

test('"Xem thêm" waits longer for an app that has begun to arrive', async ({ page, paper }) => {
  const [first, second] = paper.pages(paper.site.latest_url);
  // A slow line: the answer is there, and none of what it brings.
  await page.addInitScript(() => {
    const { fetch } = window;
    window.fetch = async (...request) => {
      const answer = await fetch(...request);
      if (!answer.url.endsWith('.wasm')) return answer;
      const held = new Promise<void>((letGo) => Object.assign(window, { letGo }));
      const slow = new TransformStream({
        async transform(chunk, line) {
          await held;
          line.enqueue(chunk);
        },
      });
      return new Response(answer.body!.pipeThrough(slow), { headers: answer.headers });
    };
  });
  await page.clock.install();
  const app = page.waitForResponse('**/*.wasm');
  await page.goto('/moi-nhat');
  await more(page).click();
  await more(page).click();
  await app;
  await page.clock.fastForward(9000);
  await page.evaluate(() => (window as unknown as { letGo(): void }).letGo());
  await expectStories(page.getByRole('feed'), [...first, ...second]);
  await expect(page).toHaveURL(/\/moi-nhat\?trang=2$/);
});

for (const taps of [2, 3]) {
  test(`${taps} quick taps on "Xem thêm" open no story`, async ({ page, paper }) => {
    const [first] = paper.pages(paper.site.latest_url);
    await hold(page, '**/*.wasm');
    await page.goto('/moi-nhat');
    await more(page).click({ clickCount: taps });
    await expect.poll(() => inFeed(page).count()).toBeGreaterThan(first.length);
    await expect(page).toHaveURL(/\/moi-nhat$/);
  });

  test(`${taps} quick taps on "Xem thêm" open no story once the app is there`, async ({ page, paper }) => {
    const [first] = paper.pages(paper.site.latest_url);
    await takenOver(page, '/moi-nhat');
    await more(page).click({ clickCount: taps });
    await expect.poll(() => inFeed(page).count()).toBeGreaterThan(first.length);
    await expect(page).toHaveURL(/\/moi-nhat(\?trang=\d+)?$/);
  });
}

test('a held tap on a "Xem thêm" that was drawn anew meanwhile leads nowhere', async ({ page }) => {
  await hold(page, '**/*.wasm');
  await page.goto('/moi-nhat');
  await more(page).click();
  await more(page).click();
  await mark(page);
  await page.evaluate(() => {
    // A list that goes on by itself draws it anew.
    const link = document.querySelector('main a.more')!;
    link.replaceWith(link.cloneNode(true));
    document.dispatchEvent(new Event('sapbao:mounted'));
  });
  // A document that is to be replaced is there for a moment.
  await page.evaluate(() => new Promise((frame) => requestAnimationFrame(() => setTimeout(frame, 100))));
  expect(await isMarked(page)).toBe(true);
});
