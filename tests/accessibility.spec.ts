// axe, with all its default rules and best practices, on every page kind, in both layouts and both schemes.
import { pathOf, type Edition } from './reading/edition';
import { complaintsOfAxe } from './reading/axe';
import { masthead } from './reading/masthead';
import { expect, test } from './reading/test';

const kinds: Record<string, (paper: Edition) => string> = {
  'the front page': () => '/',
  'a long article': (paper) => pathOf(paper.articles().sort((a, b) => b.content_html!.length - a.content_html!.length)[0]),
  'a section': (paper) => `/chuyen-muc/${paper.site.sections[0].slug}`,
  'the latest': () => '/moi-nhat',
  'the most read': () => '/doc-nhieu',
  'an issue': (paper) => `/an-pham/${paper.issue().id}`,
  'a page that is not found': () => '/khong-co-trang-nay',
};

// What may differ between the schemes.
const COLOURS = ['color-contrast', 'link-in-text-block'];

for (const [kind, path] of Object.entries(kinds)) {
  test(`axe finds nothing on ${kind}, light or dark`, async ({ page, paper }) => {
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    await page.goto(path(paper));
    await expect(page.getByRole('main').getByRole('heading').first()).toBeAttached();
    await expect(page.getByRole('complementary').getByRole('heading').first()).toBeAttached();
    await expect(masthead(page).getByRole('list', { name: 'Thời tiết' })).toBeVisible();
    expect.soft(await complaintsOfAxe(page), 'light').toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
    expect.soft(await complaintsOfAxe(page, COLOURS), 'dark').toEqual([]);
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    for (const landmark of ['banner', 'main', 'contentinfo'] as const) await expect(page.getByRole(landmark)).toHaveCount(1);
    await expect(page.locator('html')).toHaveAttribute('lang', 'vi');
  });
}

test('axe finds nothing on the page that is still loading', async ({ page }) => {
  await page.route('**/*.wasm', () => {
    // Never answered.
  });
  await page.goto('/', { waitUntil: 'commit' });
  await expect(page.getByRole('status')).toHaveText('Đang tải…');
  await page.waitForLoadState('domcontentloaded');
  expect(await complaintsOfAxe(page)).toEqual([]);
  await page.unrouteAll({ behavior: 'ignoreErrors' });
});

test('axe finds nothing while the forced other layout is on', async ({ page, paper }) => {
  const other = page.viewportSize()!.width < 1024 ? 'máy tính' : 'di động';
  await page.goto(kinds['a long article'](paper));
  await page.getByRole('contentinfo').getByRole('button', { name: `Giao diện ${other}` }).click();
  await expect(page.getByRole('complementary').getByRole('heading').first()).toBeAttached();
  expect(await complaintsOfAxe(page)).toEqual([]);
});
