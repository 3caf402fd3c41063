// A pressed page: whole without scripts, and taken over by the app without a flicker or a second fetch.
import type { Page } from '@playwright/test';
import { pathOf } from './reading/edition';
import { hold } from './reading/hold';
import { KINDS } from './reading/kinds';
import { addresses } from './reading/stories';
import { takenOver } from './reading/taken-over';
import { expect, test } from './reading/test';
import { withoutScripts } from './reading/without-scripts';

/** Sets the page's clock to the moment in which it was pressed: pages say the day, and fetch what has grown old. Some are kept from earlier runs. */
async function setClockToPressed(page: Page, path: string) {
  const html = await (await page.request.get(path)).text();
  const { pressed } = JSON.parse(/<script type="application\/json" id="parcel">(.*?)<\/script>/s.exec(html)![1]) as { pressed: number };
  await page.clock.setFixedTime(pressed * 1000);
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
    await setClockToPressed(page, path(paper));
    await takenOver(page, path(paper));
    expect(await text(page)).toBe(plain);
  });

  test(`${kind} carries what it shows: the app fetches none of it`, async ({ page, paper }) => {
    const fetched: string[] = [];
    page.on('request', (request) => {
      if (request.url().includes('.json')) fetched.push(request.url());
    });
    await setClockToPressed(page, path(paper));
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

test('without scripts the menu of an article has nothing that needs them', async ({ browser, paper, baseURL }) => {
  await withoutScripts(browser, baseURL + KINDS['a long article'](paper), async (page) => {
    await page.getByRole('button', { name: 'Chia sẻ' }).click();
    await expect(page.getByRole('link', { name: 'Facebook' })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Sao chép liên kết' })).toHaveCount(0);
  });
});

test('a list is opened as far as its address says', async ({ page, paper }) => {
  const pages = paper.pages(paper.site.latest_url);
  await takenOver(page, '/moi-nhat?trang=2');
  const stories = page.getByRole('feed').getByRole('article');
  await expect(stories).toHaveCount(pages[0].length + pages[1].length);
});

test('a list that the address opens further grows in its page: nothing of that is fetched or drawn again', async ({ page, paper, browser, baseURL }) => {
  const [story] = paper.list(paper.site.latest_url);
  for (const path of ['/moi-nhat', pathOf(story)]) {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    const stories = (page: Page) => page.getByRole('feed').getByRole('article').count();
    const pressed = await withoutScripts(browser, baseURL + path, stories);
    await page.addInitScript(() => {
      addEventListener('DOMContentLoaded', () => document.querySelector('main h1')!.setAttribute('data-seen', ''));
    });
    await takenOver(page, `${path}?trang=2`);
    await expect.poll(() => stories(page)).toBeGreaterThan(pressed);
    await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toHaveAttribute('data-seen', '');
    await expect(page).toHaveURL(`${path}?trang=2`);
    expect(asked.filter((path) => /articles\/|index\.json$/.test(path))).toEqual([]);
    page.removeAllListeners('request');
  }
});

test('a list that is left while it grows stops, and the address is that of the page that was asked for', async ({ page, paper }) => {
  const [story] = paper.list(paper.site.latest_url);
  const later = /\/data\/feeds\/latest\/(?!index)/;
  const asked: string[] = [];
  page.on('request', (request) => later.test(request.url()) && asked.push(request.url()));
  const letGo = await hold(page, later);
  await takenOver(page, '/moi-nhat?trang=4');
  await page.getByRole('feed').getByRole('link', { name: story.title }).click();
  await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toHaveText(story.title);
  const late = page.waitForResponse(later);
  letGo();
  await (await late).finished();
  await page.waitForLoadState('networkidle');
  await expect(page).toHaveURL(pathOf(story));
  expect(asked).toHaveLength(1);
});

test.describe('where the backend has failed since', () => {
  test.use({ expectedComplaints: /Failed to load resource/ });

  test('a page stays, with its list as far as it came', async ({ page, paper }) => {
    await page.route('**/data/**/*.json', (route) => route.fulfill({ status: 403, body: '' }));
    const [story] = paper.list(paper.site.latest_url);
    for (const path of ['/moi-nhat', pathOf(story)]) {
      await takenOver(page, `${path}?trang=3`);
      const foot = page.getByRole('main').getByRole('alert');
      await expect(foot).toContainText('mã 403');
      await expect(foot.getByRole('button', { name: 'Thử lại' })).toBeVisible();
      await expect(page.getByRole('feed').getByRole('article').first()).toBeVisible();
      await expect(page.getByRole('main').getByRole('heading', { level: 1 })).not.toHaveText(/Chưa tải được/);
      await expect(page).toHaveURL(`${path}?trang=3`);
    }
  });
});

test('a page whose id has a hyphen stays at the address that has it as it is', async ({ page, paper, baseURL }) => {
  const path = KINDS['a long article'](paper);
  const pressed = await (await page.request.get(baseURL + path)).text();
  const id = /(\d+)\.html$/.exec(path)![1];
  const body = pressed.replaceAll(path, '/bai-vn%2D8.html').replaceAll(`"id":"${id}"`, '"id":"vn-8"');
  await page.route('**/bai-vn-8.html', (route) => route.fulfill({ body, contentType: 'text/html' }));
  const fetched: string[] = [];
  page.on('request', (request) => request.url().includes('/articles/') && fetched.push(request.url()));
  await takenOver(page, '/bai-vn-8.html');
  await expect(page).toHaveURL('/bai-vn%2D8.html');
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('Không tìm thấy trang');
  expect(fetched).toEqual([]);
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
