// The viewer: loaded when it is used, opened and closed like a page, usable by keys, and said where it fails.
import { complaintsOfAxe } from './reading/axe';
import { pathOf } from './reading/edition';
import { isMarked, mark } from './reading/same-document';
import { expect, test } from './reading/test';
import { illustrated, issuePath, openIssue, pictures, seen, sheets, viewer } from './reading/viewer';

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

test('a link in a caption leads on', async ({ page, paper }) => {
  await page.goto(pathOf(illustrated(paper)));
  await pictures(page).nth(1).waitFor();
  // The demo’s captions have none.
  await page.evaluate(() => {
    for (const caption of document.querySelectorAll('main article figcaption')) {
      const link = document.createElement('a');
      link.href = '/icon.svg';
      link.textContent = 'Nguồn ảnh';
      caption.append(' ', link);
    }
  });
  await pictures(page).nth(1).click();
  const link = viewer(page).getByRole('link', { name: 'Nguồn ảnh' });
  const tab = page.context().waitForEvent('page');
  await link.click({ modifiers: ['ControlOrMeta'] });
  await (await tab).close();
  await expect(viewer(page)).toBeVisible();
  await link.click();
  await expect(page).toHaveURL('/icon.svg');
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

test('the whole screen, there and back', async ({ page, paper }) => {
  await openIssue(page, paper);
  const button = viewer(page).getByRole('button', { name: 'Toàn màn hình' });
  await button.click();
  await expect(button).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('f');
  await expect(button).toHaveAttribute('aria-pressed', 'false');
  await expect(viewer(page)).toBeVisible();
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

  test('where its stylesheet hangs, a picture’s link leads to its file, and leaves alone who has gone on', async ({ page, paper }) => {
    await page.route('**/parts/viewer*.css', () => {});
    const path = pathOf(illustrated(paper));
    await page.goto(path);
    await pictures(page).first().click();
    await expect(page).toHaveURL(/\/data\/media\/.*\.(webp|jpg)$/);
    await page.clock.install();
    await page.goto(path);
    await pictures(page).first().click();
    await expect(page.locator('link[href*="/parts/viewer"]')).toBeAttached();
    await page.getByRole('banner').getByRole('link', { name: paper.site.name }).click();
    await expect(page).toHaveURL('/');
    await page.clock.runFor('00:11');
    await expect(page.locator('link[href*="/parts/viewer"]')).toHaveCount(0);
    await expect(page).toHaveURL('/');
  });

  test('a browser without dialogs gets the file, and keeps its way back', async ({ page, paper }) => {
    await page.addInitScript(() => {
      for (const name of ['show', 'showModal', 'close']) Reflect.deleteProperty(HTMLDialogElement.prototype, name);
    });
    const path = pathOf(illustrated(paper));
    await page.goto(path);
    await pictures(page).first().click();
    await expect(page).toHaveURL(/\/data\/media\/.*\.(webp|jpg)$/);
    await page.goBack();
    await expect(page).toHaveURL(path);
    await expect(page.locator('.viewer')).toHaveCount(0);
  });
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
