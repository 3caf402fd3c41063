// Links to parts of a page make entries of the history like others.
import type { Page } from '@playwright/test';
import { pathOf, type Item } from './reading/edition';
import { headlines } from './reading/stories';
import { takenOver } from './reading/taken-over';
import { expect, test } from './reading/test';

const heading = (page: Page) => page.getByRole('main').getByRole('heading', { level: 1 });
const top = (page: Page) => page.evaluate(() => scrollY);
const place = (page: Page) => expect.poll(() => top(page));
/** The line is at the window's top, to the pixel: a heading may stand between two. */
const standsAt = (page: Page, line: number) => expect.poll(async () => Math.abs((await top(page)) - line)).toBeLessThan(2);

async function goTo(page: Page, line: number) {
  await page.evaluate((line) => scrollTo(0, line), line);
  await place(page).toBe(line);
}

/** Opens a story with a table of contents, and follows that to a part of it. Returns where it stands. */
async function openPart(page: Page, story: Item) {
  await takenOver(page, pathOf(story));
  await page.getByText('Nội dung bài viết').evaluate((summary: HTMLElement) => summary.click());
  await goTo(page, 300);
  const contents = page.getByRole('navigation', { name: 'Nội dung bài viết' });
  // Without a mouse, so that nothing is scrolled to be clicked.
  await contents.getByRole('link').last().evaluate((link: HTMLElement) => link.click());
  await expect(page).toHaveURL(/#/);
  await place(page).not.toBe(300);
  return top(page);
}

test.beforeEach(async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
});

const long = (stories: Item[]) => stories.find((story) => (story.content_html!.match(/<h2/g)?.length ?? 0) > 2)!;

test('back within a page leads to where one was in it, and forward to the part', async ({ page, paper }) => {
  const part = await openPart(page, long(paper.articles()));
  await page.goBack();
  await standsAt(page, 300);
  await expect(page).not.toHaveURL(/#/);
  await page.goForward();
  await standsAt(page, part);
});

test('back from another page leads to where one was below the part', async ({ page, paper }) => {
  const story = long(paper.articles());
  const line = (await openPart(page, story)) + 40;
  await goTo(page, line);
  await page.getByRole('contentinfo').getByRole('link', { name: paper.site.name }).evaluate((link: HTMLElement) => link.click());
  await expect(heading(page)).toHaveText(paper.site.name);
  await expect(headlines(page.getByRole('main')).first()).toBeVisible();
  await goTo(page, 777);
  await page.goBack();
  await expect(heading(page)).toHaveText(story.title);
  await standsAt(page, line);
  await page.goForward();
  await standsAt(page, 777);
});
