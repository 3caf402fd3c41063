// A pressed page: whole without scripts, and taken over by the app without a flicker or a second fetch.
import type { Browser, Page } from '@playwright/test';
import { pathOf } from './reading/edition';
import { KINDS } from './reading/kinds';
import { addresses, expectStories, headlines, more } from './reading/stories';
import { takenOver } from './reading/taken-over';
import { expect, test } from './reading/test';

/** The same page where no script runs. */
async function withoutScripts<T>(browser: Browser, url: string, does: (page: Page) => Promise<T>) {
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } });
  try {
    const page = await context.newPage();
    await page.goto(url);
    return await does(page);
  } finally {
    await context.close();
  }
}

for (const [kind, path] of Object.entries(KINDS)) {
  // A shell.
  if (kind === 'a page that is not found') continue;

  // Without scripts the search says that it needs them.
  if (kind !== 'the search') test(`${kind} says the same without scripts and with the app`, async ({ page, paper, browser, baseURL }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    const text = (page: Page) => page.locator('body').innerText();
    const plain = await withoutScripts(browser, baseURL + path(paper), text);
    expect(plain.length).toBeGreaterThan(500);
    await takenOver(page, path(paper));
    expect(await text(page)).toBe(plain);
  });

  test(`${kind} carries what it shows: the app fetches none of it`, async ({ page, paper }) => {
    const fetched: string[] = [];
    page.on('request', (request) => {
      if (request.url().includes('.json')) fetched.push(request.url());
    });
    await takenOver(page, path(paper));
    await page.waitForLoadState('networkidle');
    expect(fetched).toEqual([]);
  });
}

test('without scripts every story of a list is reached by its links', async ({ browser, paper, baseURL }) => {
  const [section] = paper.site.sections;
  const wanted = paper.pages(section.feed_url).flat();
  const reached = new Set<string>();
  await withoutScripts(browser, `${baseURL}/chuyen-muc/${section.slug}`, async (page) => {
    for (;;) {
      const stories = page.getByRole('feed').getByRole('article').getByRole('heading').getByRole('link');
      for (const path of await stories.evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname))) {
        reached.add(path);
      }
      const more = page.getByRole('main').getByRole('link', { name: 'Xem thêm' });
      if ((await more.count()) === 0) break;
      await more.click();
    }
  });
  expect([...reached].sort()).toEqual(wanted.map(pathOf).sort());
});

test('a page that was changed on its way is drawn anew', async ({ page }) => {
  await page.route('/', async (route) => {
    const answer = await route.fetch();
    const html = (await answer.text()).replace('<div class="masthead__title">', '<i>?</i><div class="masthead__title">');
    await route.fulfill({ response: answer, body: html.replace(/<main .*?<\/main>/s, '') });
  });
  await takenOver(page, '/');
  await expect(page.getByRole('main').getByRole('article').first()).toBeVisible();
});

/** Has requests for `what` wait until they are let go. */
async function hold(page: Page, what: string) {
  let letGo = () => {};
  const held = new Promise<void>((go) => {
    letGo = go;
  });
  await page.route(what, async (route) => {
    await held;
    await route.fallback();
  });
  return letGo;
}

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
  await page.evaluate(() => {
    Object.assign(window, { isMarked: true });
    // A list that goes on by itself draws it anew.
    const link = document.querySelector('main a.more')!;
    link.replaceWith(link.cloneNode(true));
    document.dispatchEvent(new Event('sapbao:mounted'));
  });
  // A document that is to be replaced is there for a moment.
  await page.evaluate(() => new Promise((frame) => requestAnimationFrame(() => setTimeout(frame, 100))));
  expect(await page.evaluate(() => 'isMarked' in window)).toBe(true);
});

test('who scrolled a reloaded page, by whatever means, stays there', async ({ page, paper }) => {
  await takenOver(page, KINDS['a long article'](paper));
  const scrollTo = (line: number) => page.evaluate((line) => window.scrollTo(0, line), line);
  const top = () => page.evaluate(() => scrollY);
  await scrollTo(600);
  await expect.poll(top).toBe(600);
  const letGo = await hold(page, '**/*.wasm');
  await page.reload();
  await expect.poll(top).toBe(600);
  // No wheel, no key, no touch: a screen reader, or the bar at the top of an iPhone.
  await scrollTo(1400);
  letGo();
  await expect(page.locator('html[data-taken-over]')).toBeAttached();
  await page.evaluate(() => new Promise((frame) => requestAnimationFrame(() => setTimeout(frame, 100))));
  expect(await top()).toBe(1400);
});

test('without scripts the menu of an article has nothing that needs them', async ({ browser, paper, baseURL }) => {
  await withoutScripts(browser, baseURL + KINDS['a long article'](paper), async (page) => {
    await page.getByRole('button', { name: 'Chia sẻ' }).click();
    await expect(page.getByRole('link', { name: 'Facebook' })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Sao chép liên kết' })).toHaveCount(0);
  });
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

test.describe('where the app does not come', () => {
  test.use({ expectedComplaints: /Failed to load resource|Failed to fetch/ });

  test('"Xem thêm" leads on', async ({ page }) => {
    await page.route('**/*.wasm', (route) => route.abort());
    const letGo = await hold(page, '**/*.wasm');
    await page.goto('/moi-nhat');
    await more(page).click();
    await more(page).click();
    letGo();
    await expect(page).toHaveURL(/\/moi-nhat\/trang-\d+$/);
  });

  test('it is said where nothing lies over it, and moves nothing', async ({ page }) => {
    await page.route('**/*.wasm', (route) => route.abort());
    const letGo = await hold(page, '**/*.wasm');
    await page.goto('/moi-nhat');
    const place = () => page.getByRole('heading', { level: 1 }).boundingBox();
    const before = await place();
    letGo();
    const reload = page.getByRole('alert').getByRole('link', { name: 'Tải lại trang' });
    // A click that anything else would take fails.
    await reload.click({ trial: true, position: { x: 2, y: 2 } });
    expect(await place()).toEqual(before);
  });
});

test('a list is opened as far as its address says', async ({ page, paper }) => {
  const pages = paper.pages(paper.site.latest_url);
  await takenOver(page, '/moi-nhat?trang=2');
  const stories = page.getByRole('feed').getByRole('article');
  await expect(stories).toHaveCount(pages[0].length + pages[1].length);
});

test('an archive page is there again for who comes back to it from a reloaded page', async ({ page }) => {
  await takenOver(page, '/moi-nhat/trang-2');
  const stories = await addresses(page.getByRole('main'));
  await headlines(page.getByRole('feed')).first().click();
  await expect(page).toHaveURL(stories[0]);
  await page.reload();
  await expect(page.locator('html[data-taken-over]')).toBeAttached();
  await page.goBack();
  await expect(page).toHaveURL('/moi-nhat/trang-2');
  // The document is loaded anew under what looks at it.
  await expect(async () => expect(await addresses(page.getByRole('main'))).toEqual(stories)).toPass();
});

test('who reloads a page and goes back before the app is there gets the page before it', async ({ page }) => {
  await takenOver(page, '/moi-nhat/trang-2');
  const stories = await addresses(page.getByRole('main'));
  await headlines(page.getByRole('feed')).first().click();
  await expect(page).toHaveURL(stories[0]);
  await hold(page, '**/*.wasm');
  await page.reload();
  await page.goBack();
  await expect(page).toHaveURL('/moi-nhat/trang-2');
  // The document is loaded anew under what looks at it.
  await expect(async () => expect(await addresses(page.getByRole('main'))).toEqual(stories)).toPass();
});

test('going back within a page before the app is there loads nothing again', async ({ page, paper }) => {
  await hold(page, '**/*.wasm');
  await page.goto(KINDS['a long article'](paper));
  await page.evaluate(() => Object.assign(window, { isMarked: true }));
  await page.evaluate(() => location.assign('#content'));
  await page.goBack();
  await expect(page).not.toHaveURL(/#/);
  // A document that is to be replaced is there for a moment.
  await page.evaluate(() => new Promise((frame) => requestAnimationFrame(() => setTimeout(frame, 100))));
  expect(await page.evaluate(() => 'isMarked' in window)).toBe(true);
});

test('an archive page that somebody changed before the app came stays as it is', async ({ page, browser, baseURL }) => {
  const path = '/moi-nhat/trang-2';
  const stories = await withoutScripts(browser, baseURL + path, (page) => addresses(page.getByRole('main')));
  await page.addInitScript(() => {
    addEventListener('DOMContentLoaded', () => document.body.prepend(document.createElement('div')));
  });
  const app = page.waitForResponse(/\.wasm$/);
  await page.goto(path);
  await (await app).finished();
  await page.waitForLoadState('networkidle');
  expect(await addresses(page.getByRole('main'))).toEqual(stories);
});
