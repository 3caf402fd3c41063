// Going from page to page without leaving the app.
import type { Page } from '@playwright/test';
import { pathOf } from './reading/edition';
import { masthead } from './reading/masthead';
import { isMarked, mark } from './reading/same-document';
import { headlines, more, openWholeList } from './reading/stories';
import { takenOver } from './reading/taken-over';
import { expect, test } from './reading/test';

const heading = (page: Page) => page.getByRole('main').getByRole('heading', { level: 1 });
const place = (page: Page) => expect.poll(() => page.evaluate(() => scrollY));

test('a new page has its title, the focus on its heading, and begins at the top', async ({ page, paper }) => {
  await page.goto('/doc-nhieu');
  await mark(page);
  const article = paper.pages(paper.site.most_read_url)[0].at(-1)!;
  await openWholeList(page);
  await page.getByRole('main').getByRole('link', { name: article.title }).click();
  await expect(heading(page)).toHaveText(article.title);
  await expect(heading(page)).toBeFocused();
  await expect(page).toHaveTitle(`${article.title} – ${paper.site.name}`);
  await place(page).toBe(0);
  expect(await isMarked(page), 'no new document').toBe(true);
});

test('back and forward bring title, focus and place', async ({ page, paper }) => {
  await takenOver(page, '/');
  await expect(page).toHaveTitle(`${paper.site.name} – ${paper.site.tagline}`);
  await expect(headlines(page.getByRole('main')).first()).toBeVisible();
  await page.evaluate(() => scrollTo(0, 333));
  await place(page).toBe(333);
  // Where it is now out of sight, so that no scrolling to it comes between.
  await headlines(page.getByRole('main')).first().evaluate((link: HTMLElement) => link.click());
  const article = paper.list(paper.site.latest_url)[0];
  await expect(heading(page)).toHaveText(article.title);
  await page.goBack();
  await expect(page).toHaveTitle(`${paper.site.name} – ${paper.site.tagline}`);
  await expect(headlines(page.getByRole('main')).first(), 'the focus is at the link that was followed').toBeFocused();
  await place(page).toBe(333);
  await page.goForward();
  await expect(page).toHaveTitle(`${article.title} – ${paper.site.name}`);
  await expect(heading(page), 'who goes forward begins as who came').toBeFocused();
  await place(page).toBe(0);
});

test('of several links to a page the one that was followed has the focus on the way back', async ({ page, paper }) => {
  await takenOver(page, '/');
  const [section] = paper.site.sections;
  // The first links there are the sections' of the masthead or the drawer, and their headings'.
  const link = page.getByRole('contentinfo').getByRole('link', { name: section.title, exact: true });
  await link.scrollIntoViewIfNeeded();
  await link.press('Enter');
  await expect(heading(page)).toHaveText(section.title);
  await page.goBack();
  await expect(heading(page)).toHaveText(paper.site.name);
  await expect(link).toBeFocused();
  await expect(link).toBeInViewport();
});

test('going back to the front page leads to the story far down that was opened', async ({ page }) => {
  await takenOver(page, '/');
  const story = headlines(page.getByRole('main')).last();
  await story.scrollIntoViewIfNeeded();
  await page.evaluate(() => scrollBy(0, 1));
  const left = await page.evaluate(() => Math.round(scrollY));
  const title = await story.textContent();
  await story.evaluate((link: HTMLElement) => link.click());
  await expect(heading(page)).toHaveText(title!.trim());
  await page.goBack();
  await expect(story).toBeVisible();
  await expect(page.locator('main .skeleton')).toHaveCount(0);
  await place(page).toBe(left);
  await expect(story).toBeInViewport();
});

test('a link that is followed the moment the app comes leads back to its place', async ({ page, paper }) => {
  await page.addInitScript(() => {
    addEventListener('DOMContentLoaded', () => scrollTo(0, 333));
    const follow = () => document.querySelector<HTMLAnchorElement>('main h2 a')!.click();
    document.addEventListener('sapbao:mounted', follow, { once: true });
  });
  await page.goto('/');
  const article = paper.list(paper.site.latest_url)[0];
  await expect(heading(page)).toHaveText(article.title);
  await page.goBack();
  await expect(heading(page)).toHaveText(paper.site.name);
  await place(page).toBe(333);
});

test('the front page, opened again by its link, begins at the top', async ({ page, paper }) => {
  await page.goto('/doc-nhieu');
  await expect(headlines(page.getByRole('main')).first()).toBeVisible();
  await page.getByRole('contentinfo').getByRole('link', { name: paper.site.name }).click();
  await expect(heading(page)).toHaveText(paper.site.name);
  await place(page).toBe(0);
  const sections = masthead(page).getByRole('navigation', { name: 'Chuyên mục', includeHidden: true });
  await expect(sections.locator('[aria-current]')).toHaveText('Trang chủ');
});

test('a wrong slug is corrected in the address bar, and the history stays as it was', async ({ page, paper }) => {
  const [article] = paper.articles();
  await page.goto('/doc-nhieu');
  await page.goto(`/hoan-toan-khac-${article.id}.html?tu=thu#dau`);
  await expect(heading(page)).toHaveText(article.title);
  await expect(page).toHaveURL(`${pathOf(article)}?tu=thu#dau`);
  await page.goBack();
  await expect(page).toHaveURL('/doc-nhieu');
});

test('the list below a story that was opened by a wrong slug leads on under the right one', async ({ page, paper }) => {
  const story = paper.articles().find((one) => one._news.older_url)!;
  await page.goto(`/hoan-toan-khac-${story.id}.html`);
  await expect(heading(page)).toHaveText(story.title);
  await expect(more(page)).toHaveAttribute('href', `${pathOf(story)}?trang=2`);
});

test('addresses that a host may show for a page lead to it', async ({ page, paper }) => {
  const [story] = paper.articles();
  for (const [path, name] of [
    [pathOf(story).replace('.html', ''), story.title],
    ['/moi-nhat.html', 'Mới nhất'],
  ]) {
    // As a host that answers with the shell: the app alone decides.
    await page.route(path, (route) => route.fulfill({ path: 'dist/404.html' }));
    await page.goto(path);
    await expect(heading(page)).toHaveText(name);
  }
});

test('an unknown address is not found, and offers the latest and the way home', async ({ page, paper }) => {
  for (const path of ['/khong-co-trang-nay', '/chuyen-muc/khong-co', '/an-pham/khong-co']) {
    await page.goto(path);
    await expect(heading(page)).toHaveText('Không tìm thấy trang');
    await expect(page).toHaveTitle(`Không tìm thấy trang – ${paper.site.name}`);
    const offered = headlines(page.getByRole('main'));
    await expect(offered.first()).toHaveText(paper.list(paper.site.latest_url)[0].title);
    expect(await offered.count()).toBeGreaterThanOrEqual(4);
  }
  await mark(page);
  await page.getByRole('main').getByRole('link', { name: 'Về trang chủ' }).click();
  await expect(heading(page)).toHaveText(paper.site.name);
  await expect(page).toHaveURL('/');
  expect(await isMarked(page), 'no new document').toBe(true);
});

test('the first Tab leads past the masthead into the page', async ({ page }) => {
  await page.goto('/doc-nhieu');
  await expect(heading(page), 'the page is there, not its shell').toHaveText('Đọc nhiều');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Chuyển đến nội dung chính' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('main').getByRole('link', { name: 'Trang chủ' })).toBeFocused();
  await expect(heading(page), 'the page is still there').toHaveText('Đọc nhiều');
});
