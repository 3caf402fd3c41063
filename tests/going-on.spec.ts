// Lists that go on by themselves as their end comes near.
import type { Page } from '@playwright/test';
import { feed } from './backend/documents';
import { status } from './backend/server';
import { expect, test } from './backend/test';
import { headlines, more } from './reading/stories';

test.use({ savesData: false });

const LIST = '/chuyen-muc/lang';
const PER_PAGE = 12;
const stories = (page: Page) => headlines(page.getByRole('main'));

/** A list of so many pages. */
function pages(count: number): Record<string, unknown> {
  const name = (page: number) => (page === 1 ? '/lang.json' : `/lang-${page}.json`);
  return Object.fromEntries(
    Array.from({ length: count }, (_, at) => {
      const ids = Array.from({ length: PER_PAGE }, (_, story) => String(at * PER_PAGE + story + 1));
      return [name(at + 1), feed(ids, at + 1 < count ? name(at + 2) : null)];
    }),
  );
}

async function scrollToEnd(page: Page) {
  await page.mouse.move(400, 400);
  await page.evaluate(() => scrollTo(0, document.querySelector('.list')!.getBoundingClientRect().bottom + scrollY - innerHeight));
}

test('three pages come by themselves, then a tap is waited for, then three more come', async ({ page, backend }) => {
  backend.publish(pages(12));
  await page.goto(LIST);
  await expect(stories(page)).toHaveCount(PER_PAGE);
  for (const opened of [2, 3, 4]) {
    await scrollToEnd(page);
    await expect.poll(() => stories(page).count()).toBeGreaterThanOrEqual(opened * PER_PAGE);
  }
  await expect(stories(page)).toHaveCount(4 * PER_PAGE);
  await scrollToEnd(page);
  await expect(more(page)).toBeInViewport();
  // The footer can be reached: nothing more is asked for.
  await page.getByRole('contentinfo').scrollIntoViewIfNeeded();
  await expect(more(page)).not.toHaveAttribute('aria-busy');
  expect(backend.requests('/lang-5.json')).toBe(0);
  await more(page).click();
  await expect.poll(() => stories(page).count()).toBeGreaterThanOrEqual(5 * PER_PAGE);
  for (let opened = 6; opened <= 8; opened += 1) {
    await scrollToEnd(page);
    await expect.poll(() => stories(page).count()).toBeGreaterThanOrEqual(opened * PER_PAGE);
  }
  await expect(stories(page)).toHaveCount(8 * PER_PAGE);
  expect(backend.requests('/lang-9.json')).toBe(0);
});

test('nothing comes by itself before the reader scrolls', async ({ page, backend }) => {
  backend.publish({ '/lang.json': feed(['1'], 'lang-2.json'), '/lang-2.json': feed(['2']) });
  await page.goto(LIST);
  await expect(more(page)).toBeInViewport();
  await page.getByRole('complementary').getByRole('tab').first().waitFor();
  expect(backend.requests('/lang-2.json')).toBe(0);
});

test('a page that does not come stops it, and says so', async ({ page, backend }) => {
  backend.publish(pages(3));
  backend.answer('/lang-2.json', status(403));
  await page.goto(LIST);
  await expect(stories(page)).toHaveCount(PER_PAGE);
  await scrollToEnd(page);
  await expect(page.getByRole('alert')).toContainText('mã 403');
  await scrollToEnd(page);
  // A list asks for its next page a frame after its end has come near.
  await page.evaluate(() => new Promise((shown) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(shown, 100)))));
  expect(backend.requests('/lang-2.json')).toBe(1);
  expect(backend.requests('/lang-3.json')).toBe(0);
});

test('the list is a feed: stories are numbered and named, Page Down goes from one to the next', async ({ page, backend }) => {
  backend.publish(pages(2));
  await page.goto(LIST);
  const list = page.getByRole('feed', { name: 'Làng' });
  const story = (at: number) => list.getByRole('article', { name: `Tin số ${at}`, exact: true });
  await expect(story(3)).toHaveAttribute('aria-posinset', '3');
  await expect(story(3)).toHaveAttribute('aria-setsize', '-1');
  await story(1).getByRole('heading').getByRole('link').focus();
  await page.keyboard.press('PageDown');
  await expect(story(2)).toBeFocused();
  await page.keyboard.press('PageDown');
  await expect(story(3)).toBeFocused();
  await page.keyboard.press('PageUp');
  await expect(story(2)).toBeFocused();
});

test('going back shows the whole list at once, without asking for it again', async ({ page, backend }) => {
  backend.publish(pages(4));
  await page.goto(LIST);
  await expect(stories(page)).toHaveCount(PER_PAGE);
  await scrollToEnd(page);
  await expect.poll(() => stories(page).count()).toBeGreaterThan(PER_PAGE);
  await scrollToEnd(page);
  await expect.poll(() => stories(page).count()).toBeGreaterThan(2 * PER_PAGE);
  const shown = await stories(page).count();
  const place = await page.evaluate(() => Math.round(scrollY));
  const asked = backend.log.filter((path) => path.startsWith('/lang')).length;
  backend.publish({ '/articles/5.json': { id: '5', title: 'Tin số 5', content_html: '<p>Thân</p>' } });
  await stories(page).nth(4).evaluate((link: HTMLElement) => link.click());
  await expect(page.getByText('Thân')).toBeVisible();
  await page.goBack();
  await expect(stories(page)).toHaveCount(shown);
  await expect.poll(() => page.evaluate(() => Math.round(scrollY))).toBe(place);
  expect(backend.log.filter((path) => path.startsWith('/lang')).length).toBe(asked);
});

test('going back to a list whose own link was followed shows all that was opened of it', async ({ page, backend }) => {
  backend.publish(pages(6));
  await page.goto(`${LIST}?trang=5`);
  await expect(stories(page)).toHaveCount(5 * PER_PAGE);
  await page.getByRole('navigation', { name: 'Chuyên mục' }).getByRole('link', { name: 'Làng' }).click();
  await expect(stories(page)).toHaveCount(PER_PAGE);
  await page.goBack();
  await expect(page).toHaveURL(`${LIST}?trang=5`);
  await expect(stories(page)).toHaveCount(5 * PER_PAGE);
});

test('a long list comes back whole and in order, what was far from the screen after the rest', async ({ page, backend }) => {
  const many = Math.ceil(100 / PER_PAGE);
  backend.publish({
    ...pages(many),
    '/articles/3.json': { id: '3', title: 'Tin số 3', content_html: '<p>Thân</p>' },
  });
  await page.goto(`${LIST}?trang=${many}`);
  await expect(stories(page)).toHaveCount(many * PER_PAGE);
  const shown = await stories(page).allTextContents();
  // Heights are guesses until stories were near the screen: the end is where it stays.
  let place = -1;
  const isAtEnd = async () => {
    const before = place;
    await scrollToEnd(page);
    place = await page.evaluate(async () => {
      await new Promise((shown) => requestAnimationFrame(() => requestAnimationFrame(shown)));
      return Math.round(scrollY);
    });
    return place === before;
  };
  await expect.poll(isAtEnd, { message: 'scrolled to the end' }).toBe(true);
  expect(place).toBeGreaterThan(4 * page.viewportSize()!.height);
  /** Where the last story stands on the screen, in the next frame: scrolling keeps its place only then. */
  const seen = async () => {
    await page.evaluate(() => new Promise((shown) => requestAnimationFrame(() => requestAnimationFrame(shown))));
    return (await stories(page).last().boundingBox())!.y;
  };
  const before = await seen();

  await stories(page).nth(2).evaluate((link: HTMLElement) => link.click());
  await expect(page.getByText('Thân')).toBeVisible();
  await page.goBack();
  await expect.poll(() => page.evaluate(() => Math.round(scrollY))).toBe(place);
  await expect(stories(page), 'every story, in order').toHaveText(shown);
  // The place is kept in whole pixels, and so is the room of what is far.
  expect(Math.abs((await seen()) - before), 'nothing moved, by as much as two pixels').toBeLessThan(2);
});
