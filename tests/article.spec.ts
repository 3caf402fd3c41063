// An article, whole: what the edition's long articles have, a reader sees.
import type { Page } from '@playwright/test';
import { body, letters, textsOf } from './reading/body';
import { pathOf, type Edition, type Item } from './reading/edition';
import { masthead, momentInHanoi } from './reading/masthead';
import { addresses, headlines, openWholeList } from './reading/stories';
import { expect, test } from './reading/test';

const story = (page: Page) => page.getByRole('main').getByRole('article').first();

/** The article that has most to show. */
function longest(paper: Edition) {
  const [article] = paper.articles().sort((a, b) => b.content_html!.length - a.content_html!.length);
  return article;
}

test('the head of an article says where it belongs, what, when, and the lead with its source', async ({ page, paper }) => {
  const article = longest(paper);
  await page.goto(pathOf(article));
  const way = page.getByRole('navigation', { name: 'Đường dẫn' });
  await expect(way.getByRole('link')).toHaveText(['Trang chủ', article._news.section!.title]);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(article.title);
  const time = story(page).getByRole('time').first();
  await expect(time).toHaveText(momentInHanoi(new Date(article.date_published!)));
  await expect(time).toHaveText(/^(Thứ (Hai|Ba|Tư|Năm|Sáu|Bảy)|Chủ Nhật), \d\d\/\d\d\/\d{4} \| \d\d:\d\d GMT\+7$/);
  await expect(time).toHaveAttribute('datetime', article.date_published!);
  await expect(story(page).getByText(`${article._news.source} - ${article.summary}`)).toBeVisible();
});

test('the body has its headings, captions, table, list, quotation and box, and every word', async ({ page, context, paper }) => {
  const article = longest(paper);
  await page.goto(pathOf(article));
  await expect(body(page)).toBeVisible();
  // A picture is a link to itself, which the article knows nothing of.
  const parts = ['h2', 'h3', 'figcaption', 'th', 'td', 'li', 'blockquote', 'aside', 'a:not([data-view])', 'strong'] as const;
  const [wanted] = await textsOf(context, [article.content_html!], [...parts, 'body']);
  for (const part of parts) {
    const shown = await body(page).locator(part).allTextContents();
    expect(shown.map(letters), part).toEqual(wanted[part].map(letters));
    expect(shown.length, part).toBeGreaterThan(0);
  }
  expect(letters(await body(page).innerText())).toBe(letters(wanted.body[0]));
});

test('pictures keep their room, and only the first comes before it is needed', async ({ page, paper }) => {
  const article = longest(paper);
  await page.goto(pathOf(article));
  const pictures = story(page).getByRole('img');
  await expect(pictures.first()).toHaveAttribute('fetchpriority', 'high');
  await expect(pictures.first()).not.toHaveAttribute('loading', 'lazy');
  for (const picture of (await pictures.all()).slice(1)) await expect(picture).toHaveAttribute('loading', 'lazy');
  for (const picture of await pictures.all()) {
    await expect(picture).toHaveAttribute('width', /^\d+$/);
    await expect(picture).toHaveAttribute('height', /^\d+$/);
    await expect(picture).toHaveAccessibleName(/\S/);
  }
});

test('a picture stands in its room before it has come', async ({ page, paper }) => {
  await page.route(/\/(media|pictures)\//, () => {
    // Never answered.
  });
  await page.goto(pathOf(longest(paper)), { waitUntil: 'domcontentloaded' });
  const picture = story(page).getByRole('img').first();
  const room = (await picture.boundingBox())!;
  const [width, height] = await Promise.all(['width', 'height'].map((side) => picture.getAttribute(side)));
  expect(room.width / room.height).toBeCloseTo(Number(width) / Number(height), 1);
  await page.unrouteAll({ behavior: 'ignoreErrors' });
});

test('a table scrolls inside itself, by keys too', async ({ page, paper }) => {
  const columns = (article: Item) => /<thead>.*?<\/thead>/s.exec(article.content_html!)?.[0].split('<th').length ?? 0;
  const [widest] = paper.articles().sort((a, b) => columns(b) - columns(a));
  // A phone whose owner has made all of it larger.
  const isPhone = page.viewportSize()!.width < 640;
  if (isPhone) await page.setViewportSize({ width: 240, height: 600 });
  await page.goto(pathOf(widest));
  const scroller = story(page).getByRole('group').filter({ has: page.getByRole('table') }).first();
  const { inner, outer } = await scroller.evaluate((box) => ({ inner: box.scrollWidth, outer: box.clientWidth }));
  expect(outer).toBeLessThanOrEqual(page.viewportSize()!.width);
  if (isPhone) expect(inner).toBeGreaterThan(outer);
  await scroller.focus();
  await expect(scroller).toBeFocused();
  if (inner > outer) {
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => scroller.evaluate((box) => box.scrollLeft)).toBeGreaterThan(0);
  }
});

test('the byline names the authors, the origin and the tags', async ({ page, paper }) => {
  const article = paper.articles().find((one) => one._news.origin && one.authors!.length > 1)!;
  await page.goto(pathOf(article));
  const byline = story(page);
  await expect(byline.getByText(article.authors!.map((author) => author.name).join(', '))).toBeVisible();
  await expect(byline.getByText(`Theo ${article._news.origin!.name}`)).toBeVisible();
  await expect(byline.getByRole('list', { name: 'Chủ đề' }).getByRole('listitem')).toHaveText(article.tags!);
});

test('the editor’s choice comes first, then what is newer, then what is older', async ({ page, paper }) => {
  const article = paper.articles().find((one) => one._news.related?.length && one._news.newer?.length && one._news.older_url)!;
  const older = paper.list(article._news.older_url!.replace('../', ''));
  await page.goto(pathOf(article));
  const main = page.getByRole('main');
  await expect(main.getByRole('heading', { name: 'Tin khác' })).toBeVisible();
  const order = ['Tin liên quan', 'Tin mới hơn', 'Tin khác'];
  const headings = await main.getByRole('heading').allTextContents();
  expect(headings.filter((heading) => order.includes(heading))).toEqual(order);
  const first = [...article._news.related!, ...article._news.newer!].map(pathOf);
  const shown = await addresses(main);
  expect(shown.slice(0, first.length)).toEqual(first);
  expect(shown[first.length]).toBe(older.map(pathOf).find((path) => !first.includes(path)));
});

test('an article without stories around it shows no heading for them', async ({ page, paper }) => {
  const article = paper.articles().find((one) => !one._news.newer?.length && one._news.related?.length)!;
  await page.goto(pathOf(article));
  await expect(page.getByRole('heading', { name: 'Tin liên quan' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Tin mới hơn' })).toHaveCount(0);
});

test('the section of an article is marked in the navigation', async ({ page, paper }) => {
  const article = longest(paper);
  await page.goto(pathOf(article));
  const marked = masthead(page).getByRole('navigation', { name: 'Chuyên mục', includeHidden: true }).locator('a[aria-current]');
  await expect(marked).toHaveText(article._news.section!.title);
});

test('a story that is no text is marked by a word of its own before its headline', async ({ page, paper }) => {
  const words: Record<string, string> = { photo: 'Ảnh', video: 'Video', live: 'Trực tiếp' };
  const marked = paper.list(paper.site.latest_url).filter((item) => item._news.kind && item._news.kind in words);
  await page.goto('/moi-nhat');
  await openWholeList(page);
  const names = await headlines(page.getByRole('main')).evaluateAll((links) => links.map((link) => link.textContent!));
  const shown = names.map((name) => name.replace(/\s+/g, ' ').trim()).filter((name) => marked.some((item) => name.includes(item.title)));
  expect(shown).toEqual(marked.map((item) => `${words[item._news.kind!]} ${item.title}`));
});
