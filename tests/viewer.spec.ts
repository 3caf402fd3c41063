// The viewer: a magazine page by page, and an article's pictures, large.
import type { Page } from '@playwright/test';
import { complaintsOfAxe } from './reading/axe';
import { pathOf, type Edition } from './reading/edition';
import { swipe } from './reading/touch';
import { expect, test } from './reading/test';

const viewer = (page: Page) => page.getByRole('dialog');
const seen = (page: Page) => viewer(page).getByRole('status');
const sheets = (page: Page) => viewer(page).locator('.viewer__stage').getByRole('img');
const areSpreads = (page: Page) => page.viewportSize()!.width > 1000;

/** Leaves a mark that does not survive a new document. */
const mark = (page: Page) => page.evaluate(() => Object.assign(window, { isMarked: true }));
const isMarked = (page: Page) => page.evaluate(() => 'isMarked' in window);

const issuePath = (paper: Edition) => `/an-pham/${paper.issue().id}`;
const count = (paper: Edition) => paper.issue()._news.pages!.length;

async function openIssue(page: Page, paper: Edition) {
  await page.goto(issuePath(paper));
  await page.getByRole('main').getByRole('link', { name: 'Xem từng trang' }).click();
  await expect(seen(page)).toHaveText(`Trang 1/${count(paper)}`);
}

/** The article with most pictures, the one above its text among them. */
function illustrated(paper: Edition) {
  const pictures = (html: string) => html.split('<img').length;
  const [article] = paper.articles().sort((a, b) => pictures(b.content_html!) - pictures(a.content_html!));
  return article;
}

const pictures = (page: Page) => page.getByRole('main').getByRole('article').first().getByRole('link').filter({ has: page.getByRole('img') });

test('a page that is read fetches nothing of the viewer before it is used', async ({ page, paper }) => {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
  const parts = () => fetched.filter((path) => path.startsWith('/parts/'));
  await page.goto(pathOf(illustrated(paper)));
  await expect(pictures(page).first()).toBeVisible();
  await page.waitForLoadState('networkidle');
  expect(parts()).toEqual([]);
  await pictures(page).first().click();
  await expect(viewer(page)).toBeVisible();
  expect(parts().map((path) => path.replace(/-[0-9a-f]{12}\./, '.')).sort()).toEqual(['/parts/viewer.css', '/parts/viewer.js']);
  for (const path of parts()) {
    const { headers } = await page.evaluate(async (path) => {
      const answer = await fetch(path);
      return { headers: Object.fromEntries(answer.headers) };
    }, path);
    expect(headers['cache-control']).toContain('immutable');
  }
});

test('the magazine’s issues stand by year, and lead to their pages', async ({ page, paper }) => {
  await page.goto('/');
  await page.getByRole('contentinfo').getByRole('link', { name: 'Ấn phẩm' }).click();
  const main = page.getByRole('main');
  await expect(main.getByRole('heading', { level: 1 })).toHaveText('Ấn phẩm');
  await expect(main.getByRole('heading', { level: 2 }).first()).toHaveText(paper.issue().date_published!.slice(0, 4));
  await main.getByRole('link', { name: paper.issue().title }).click();
  await expect(main.getByRole('heading', { level: 1 })).toHaveText(paper.issue().title);
  await expect(page).toHaveURL(issuePath(paper));
  await expect(main.getByRole('listitem').getByRole('img')).toHaveCount(count(paper));
  await page.getByRole('navigation', { name: 'Đường dẫn' }).getByRole('link', { name: 'Ấn phẩm' }).click();
  await expect(page).toHaveURL('/an-pham');
  expect(await complaintsOfAxe(page)).toEqual([]);
});

test('an issue opens page by page, by keys, and its address names the page', async ({ page, paper }) => {
  const last = count(paper);
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
  await expect(all.getByRole('button')).toHaveCount(count(paper));
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

test('back closes the viewer and leaves the page as it was, forward opens it again', async ({ page, paper }) => {
  await page.goto(pathOf(illustrated(paper)));
  await mark(page);
  await pictures(page).nth(1).scrollIntoViewIfNeeded();
  const before = await page.evaluate(() => scrollY);
  await pictures(page).nth(1).click();
  await expect(page).toHaveURL(/#hinh-2$/);
  await expect(viewer(page)).toBeVisible();
  await page.goBack();
  await expect(viewer(page)).toHaveCount(0);
  await expect(page).toHaveURL(pathOf(illustrated(paper)));
  await expect(pictures(page).nth(1)).toBeFocused();
  expect(await page.evaluate(() => scrollY)).toBe(before);
  await page.goForward();
  await expect(seen(page)).toHaveText(/^Ảnh 2\//);
  await page.keyboard.press('Escape');
  await expect(viewer(page)).toHaveCount(0);
  expect(await page.evaluate(() => scrollY)).toBe(before);
  expect(await isMarked(page), 'no new document').toBe(true);
});

test('Escape closes what was opened by a click, and the history is as before', async ({ page, paper }) => {
  await page.goto('/doc-nhieu');
  await page.goto(pathOf(illustrated(paper)));
  await pictures(page).first().click();
  await expect(seen(page)).toHaveText(/^Ảnh 1\//);
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/#hinh-2$/);
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(pathOf(illustrated(paper)));
  await expect(pictures(page).first()).toBeFocused();
  await page.goBack();
  await expect(page).toHaveURL('/doc-nhieu');
});

test('a picture is shown with its text and its caption, and opens by its address', async ({ page, paper }) => {
  const article = illustrated(paper);
  await page.goto(`${pathOf(article)}#hinh-1`);
  const { alt, caption, credit } = article._news.image!;
  await expect(sheets(page)).toHaveAccessibleName(alt);
  await expect(viewer(page).getByText(caption!)).toBeVisible();
  await expect(viewer(page).getByText(credit!)).toBeVisible();
  await expect(viewer(page)).toHaveAccessibleName(article.title);
  await expect(viewer(page).getByRole('navigation')).toHaveCount(0);
});

test('an article’s only picture has no arrows and no position', async ({ page, paper }) => {
  const article = paper.articles().find((one) => one.image && !one.content_html!.includes('<img'))!;
  await page.goto(pathOf(article));
  await pictures(page).first().click();
  await expect(sheets(page)).toBeVisible();
  await expect(viewer(page).getByRole('button', { name: 'Ảnh sau' })).toHaveCount(0);
  await expect(seen(page)).toBeHidden();
  await page.keyboard.press('ArrowRight');
  await expect(sheets(page)).toHaveAccessibleName(article._news.image!.alt);
});

test('the focus stays in the viewer, and returns to where it came from', async ({ page, paper }) => {
  await page.goto(issuePath(paper));
  const opener = page.getByRole('main').getByRole('link', { name: 'Xem từng trang' });
  await opener.focus();
  await page.keyboard.press('Enter');
  await expect(seen(page)).toHaveText(/Trang 1\//);
  for (let presses = 0; presses < 20; presses++) {
    await page.keyboard.press('Tab');
    const where = await page.evaluate(() => {
      const focused = document.activeElement;
      return focused === document.body || focused?.closest('dialog') ? 'in' : focused?.outerHTML;
    });
    expect(where).toBe('in');
  }
  await viewer(page).getByRole('button', { name: 'Đóng' }).focus();
  await page.keyboard.press('Enter');
  await expect(viewer(page)).toHaveCount(0);
  await expect(opener).toBeFocused();
});

test('keys, buttons, wheel and a double click zoom; arrows then move and do not turn', async ({ page, paper }) => {
  await openIssue(page, paper);
  const width = async () => (await sheets(page).first().boundingBox())!.width;
  const whole = await width();
  const zoomIn = viewer(page).getByRole('button', { name: 'Phóng to' });
  const zoomOut = viewer(page).getByRole('button', { name: 'Thu nhỏ' });
  await expect(zoomOut).toHaveAttribute('aria-disabled', 'true');
  await zoomIn.click();
  await expect.poll(width).toBeCloseTo(1.5 * whole, 0);
  await page.keyboard.press('+');
  await expect.poll(width).toBeCloseTo(2.25 * whole, 0);
  const before = (await sheets(page).first().boundingBox())!;
  await page.keyboard.press('ArrowDown');
  await expect.poll(async () => (await sheets(page).first().boundingBox())!.y).toBeLessThan(before.y - 50);
  await page.keyboard.press('ArrowRight');
  await expect(seen(page)).toHaveText(/Trang 1\//);
  await page.keyboard.press('-');
  await expect.poll(width).toBeCloseTo(1.5 * whole, 0);
  await page.keyboard.press('0');
  await expect.poll(width).toBeCloseTo(whole, 0);
  const box = (await sheets(page).first().boundingBox())!;
  const middle = [box.x + box.width / 2, box.y + box.height / 2] as const;
  await page.mouse.dblclick(...middle);
  await expect.poll(width).toBeCloseTo(2.5 * whole, 0);
  await page.mouse.dblclick(...middle);
  await expect.poll(width).toBeCloseTo(whole, 0);
  await page.mouse.move(...middle);
  await page.mouse.wheel(0, -300);
  await expect.poll(width).toBeGreaterThan(1.3 * whole);
  await zoomOut.click();
  await zoomOut.click();
  await expect.poll(width).toBeCloseTo(whole, 0);
});

test('a swipe turns, two fingers zoom', async ({ page, paper }) => {
  await openIssue(page, paper);
  const box = (await viewer(page).locator('.viewer__stage').boundingBox())!;
  const at = (x: number, y = 0.5) => ({ x: box.x + x * box.width, y: box.y + y * box.height });
  await swipe(page, [[at(0.8), at(0.2)]]);
  await expect(seen(page)).toHaveText(areSpreads(page) ? /2–3/ : /Trang 2\//);
  await swipe(page, [[at(0.2), at(0.8)]]);
  await expect(seen(page)).toHaveText(/Trang 1\//);
  await swipe(page, [[at(0.5, 0.3), at(0.5, 0.7)]]);
  await expect(seen(page), 'up or down turns nothing').toHaveText(/Trang 1\//);
  const width = async () => (await sheets(page).first().boundingBox())!.width;
  const whole = await width();
  await swipe(page, [[at(0.45), at(0.25)], [at(0.55), at(0.75)]]);
  await expect.poll(width).toBeGreaterThan(3 * whole);
  const before = (await sheets(page).first().boundingBox())!;
  await swipe(page, [[at(0.7, 0.7), at(0.4, 0.4)]]);
  await expect(seen(page), 'one finger moves what is large').toHaveText(/Trang 1\//);
  expect((await sheets(page).first().boundingBox())!.y).toBeLessThan(before.y - 20);
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
    await expect(seen(page)).toHaveText(`Trang ${at}/${count(paper)}`);
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

test.describe('when files do not come', () => {
  // They fail on purpose; and Chromium's own page around a picture has inline styles, which our policy refuses.
  test.use({ expectedComplaints: /Failed to load resource|Applying inline style|violates style-src-attr/ });

  test('a page that does not come says so, and comes when it is asked for again', async ({ page, paper }) => {
    let isDown = true;
    await page.route(/so-12-5[-.]/, (route) => (isDown ? route.fulfill({ status: 503 }) : route.continue()));
    await page.goto(`${issuePath(paper)}#trang-5`);
    await expect(viewer(page).getByText('Chưa tải được trang này.')).toBeVisible();
    isDown = false;
    await viewer(page).getByRole('button', { name: 'Thử lại' }).click();
    await expect(viewer(page).getByText('Chưa tải được trang này.')).toHaveCount(0);
    await expect(sheets(page).last()).toBeVisible();
  });

  test('where the viewer does not come, a picture’s link leads to its file', async ({ page, paper }) => {
    await page.route('**/parts/**', (route) => route.abort());
    await page.goto(pathOf(illustrated(paper)));
    await pictures(page).first().click();
    await expect(page).toHaveURL(/\/data\/media\/.*\.(webp|jpg)$/);
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

test('the whole screen, there and back', async ({ page, paper }) => {
  await openIssue(page, paper);
  const button = viewer(page).getByRole('button', { name: 'Toàn màn hình' });
  await button.click();
  await expect(button).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('f');
  await expect(button).toHaveAttribute('aria-pressed', 'false');
  await expect(viewer(page)).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in the open viewer, ${colorScheme}`, async ({ page, paper }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await openIssue(page, paper);
    expect(await complaintsOfAxe(page)).toEqual([]);
    await page.goto(`${pathOf(illustrated(paper))}#hinh-1`);
    await expect(seen(page)).toHaveText(/^Ảnh 1\//);
    expect(await complaintsOfAxe(page)).toEqual([]);
  });
}
