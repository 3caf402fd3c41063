// What a page says of itself to share sheets, bookmarks and search engines, while the reader goes on.
import type { Page } from '@playwright/test';
import { pathOf, type Item } from './reading/edition';
import { headlines } from './reading/stories';
import { takenOver } from './reading/taken-over';
import { expect, test } from './reading/test';

const meta = (page: Page, name: string) => page.locator(`head meta[name="${name}"], head meta[property="${name}"]`);
const canonical = (page: Page) => page.locator('head link[rel="canonical"]');
const heading = (page: Page) => page.getByRole('main').getByRole('heading', { level: 1 });

async function follow(page: Page, story: Item) {
  await headlines(page.getByRole('main')).getByText(story.title).first().click();
  await expect(heading(page)).toHaveText(story.title);
}

test('the head is of the page on the screen, there and back', async ({ page, paper }) => {
  const home = paper.site.home_url;
  const [{ id }] = paper.list(paper.site.most_read_url);
  const story = paper.article(id);
  await page.goto('/doc-nhieu');
  await expect(canonical(page)).toHaveAttribute('href', `${home}/doc-nhieu`);
  await follow(page, story);
  const address = `${home}${pathOf(story)}`;
  const picture = new URL(story.image!, `${home}/data/articles/`).href;
  await expect(canonical(page)).toHaveAttribute('href', address);
  for (const [name, value] of Object.entries({
    'og:type': 'article',
    'og:title': story.title,
    'og:url': address,
    'og:image': picture,
    robots: 'max-image-preview:large',
  })) {
    await expect(meta(page, name), name).toHaveAttribute('content', value);
  }
  const description = (await meta(page, 'description').getAttribute('content'))!;
  expect(story.summary!.startsWith(description.replace(/…$/, ''))).toBe(true);
  await expect(meta(page, 'og:description')).toHaveAttribute('content', description);
  await page.goBack();
  await expect(canonical(page)).toHaveAttribute('href', `${home}/doc-nhieu`);
  await expect(meta(page, 'og:type')).toHaveAttribute('content', 'website');
  await expect(meta(page, 'description')).not.toHaveAttribute('content', description);
});

/** What the head says of its page, but for what only who opens the page reads. */
async function said(page: Page): Promise<string[]> {
  const elements = page.locator('head :is(meta[name], meta[property], link[rel="canonical"], link[rel="alternate"])');
  const all = await elements.evaluateAll((found) =>
    found.map((element) => [...element.attributes].map(({ name, value }) => `${name}=${value}`).join(' ')),
  );
  return all.filter((one) => !/theme-color|sapbao:|og:image:type/.test(one)).sort();
}

test('who goes on through the paper has the heads that the press wrote', async ({ page, paper }) => {
  const [story] = paper.articles().filter(({ _news, authors }) => _news.related?.length && authors?.length);
  const { title, slug } = paper.site.sections[0];
  const main = page.getByRole('main');
  const steps = [
    { link: page.getByRole('contentinfo').getByRole('link', { name: title }), at: `/chuyen-muc/${slug}` },
    { link: page.getByRole('contentinfo').getByRole('link', { name: 'Đọc nhiều' }), at: '/doc-nhieu' },
    { link: headlines(main).first(), at: /-\d+\.html$/ },
    { link: headlines(main).first(), at: /-\d+\.html$/ },
    { link: main.locator('a:is([href^="/tac-gia/"], [href^="/chu-de/"])').first(), at: /^\/(tac-gia|chu-de)\// },
  ];
  await takenOver(page, pathOf(story));
  const seen = new Map<string, string[]>();
  for (const { link, at } of steps) {
    const before = await page.title();
    await link.click();
    await expect(page).not.toHaveTitle(before);
    const { pathname } = new URL(page.url());
    expect(pathname).toMatch(at);
    seen.set(pathname, await said(page));
    await expect(page.locator('head script[type="application/ld+json"]'), 'of the page that was opened').toHaveCount(0);
  }
  expect(seen.size).toBe(steps.length);
  for (const [path, heads] of seen) {
    await page.goto(path);
    expect(heads, path).toEqual(await said(page));
  }
});

test('what is not there is not for search engines, and the next page is again', async ({ page, paper }) => {
  await page.goto('/khong-co-trang-nay');
  await expect(meta(page, 'robots')).toHaveAttribute('content', 'noindex');
  await expect(canonical(page)).toHaveCount(0);
  await page.getByRole('main').getByRole('link', { name: 'Về trang chủ' }).click();
  await expect(heading(page)).toHaveText(paper.site.name);
  await expect(meta(page, 'robots')).toHaveAttribute('content', 'max-image-preview:large');
  await expect(canonical(page)).toHaveAttribute('href', `${paper.site.home_url}/`);
});

test('the search is not for search engines', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/moi-nhat');
  await page.getByRole('banner').getByRole('link', { name: 'Tìm kiếm' }).click();
  await expect(meta(page, 'robots')).toHaveAttribute('content', 'noindex');
});

test.describe('when a story cannot be loaded', () => {
  test.use({ expectedComplaints: /Failed to load resource/ });

  test('it is for search engines all the same: a bad hour passes', async ({ page, paper }) => {
    await takenOver(page, '/moi-nhat');
    await page.route('**/data/**', (route) => route.fulfill({ status: 403, body: '' }));
    await page.getByRole('feed').getByRole('link', { name: paper.list(paper.site.latest_url)[0].title }).click();
    await expect(page.getByRole('alert')).toBeVisible();
    await expect(meta(page, 'robots')).toHaveAttribute('content', 'max-image-preview:large');
  });
});
