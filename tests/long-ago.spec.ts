// A page that was pressed long ago: what stands around it is fetched again.
import type { Locator, Page } from '@playwright/test';
import { pathOf, type Edition } from './reading/edition';
import { hold } from './reading/hold';
import { expect, test } from './reading/test';

const HOURS = 4;
const HEADLINE = 'Tin vừa mới có';

/** Serves a page as if it had been pressed hours ago. */
async function pressedLongAgo(page: Page, path: string) {
  await page.route(`**${path}`, async (route) => {
    const answer = await route.fetch();
    const html = (await answer.text()).replace(/"pressed":(\d+)/, (_, seconds) => `"pressed":${Number(seconds) - HOURS * 3600}`);
    await route.fulfill({ response: answer, body: html });
  });
}

/** Has the list of the newest stories begin with another headline. */
async function withNews(page: Page, list: string) {
  await page.route(`**/data/${list}`, async (route) => {
    const answer = await route.fetch();
    const feed = await answer.json();
    feed.items[0].title = HEADLINE;
    await route.fulfill({ response: answer, json: feed });
  });
}

const sidebar = (page: Page) => page.getByRole('complementary', { name: 'Mới nhất và đọc nhiều' });
// Found in the tab that is not shown, too.
const news = (page: Page) => sidebar(page).getByText(HEADLINE);

test('the newest stories beside it are those of now, and the tabs stay as they were turned', async ({ page, paper }) => {
  const path = pathOf(paper.articles()[0]);
  await pressedLongAgo(page, path);
  await withNews(page, paper.site.latest_url);
  const letGo = await hold(page, '**/*.wasm');
  await page.goto(path);
  const mostRead = sidebar(page).getByRole('tab', { name: 'Đọc nhiều' });
  await mostRead.click();
  // Not a tab that has the keyboard: it would be left alone.
  await mostRead.blur();
  letGo();
  await expect(news(page)).toBeAttached();
  await expect(mostRead).toHaveAttribute('aria-selected', 'true');
  await expect(news(page)).toBeHidden();
  await sidebar(page).getByRole('tab', { name: 'Mới nhất' }).click();
  await expect(news(page)).toBeVisible();
});

test('newer weather stands where the one before it was scrolled to', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await pressedLongAgo(page, '/');
  await page.route('**/data/weather.json', async (route) => {
    const answer = await route.fetch();
    const places: { current: { temperature_2m: number } }[] = await answer.json();
    for (const { current } of places) current.temperature_2m = 45;
    await route.fulfill({ response: answer, json: places });
  });
  const letGo = await hold(page, '**/data/weather.json');
  await page.goto('/');
  const last = page.getByRole('banner').getByRole('list', { name: 'Thời tiết' }).getByRole('button').last();
  const left = async () => (await last.boundingBox())!.x;
  const before = await left();
  await last.scrollIntoViewIfNeeded();
  await expect.poll(left).toBeLessThan(before);
  const scrolled = await left();
  letGo();
  await expect(last).toContainText('45°');
  expect(await left()).toBeCloseTo(scrolled, 0);
});

/** Opens a page beside which there is news, and does something with a headline that stands there until the news has come. */
async function whileNewsComes(page: Page, paper: Edition, does: (headline: Locator) => Promise<unknown>) {
  const path = pathOf(paper.articles()[0]);
  await pressedLongAgo(page, path);
  await withNews(page, paper.site.latest_url);
  const letGo = await hold(page, `**/data/${paper.site.most_read_url}`);
  const answered = page.waitForResponse(`**/data/${paper.site.most_read_url}`);
  await page.goto(path);
  const headline = sidebar(page).getByRole('tabpanel').getByRole('link').first();
  await does(headline);
  letGo();
  await answered;
  await page.waitForLoadState('networkidle');
  return headline;
}

test('what is read by keyboard there stays', async ({ page, paper }) => {
  const headline = await whileNewsComes(page, paper, (headline) => headline.focus());
  await expect(headline).toBeFocused();
  await expect(news(page)).toHaveCount(0);
});

test('text that is selected there stays so', async ({ page, paper }) => {
  const select = (element: Element) => getSelection()!.selectAllChildren(element);
  const headline = await whileNewsComes(page, paper, (headline) => headline.evaluate(select));
  expect(await page.evaluate(() => String(getSelection()))).toBe(await headline.innerText());
  await expect(news(page)).toHaveCount(0);
});

test('a place in the forecast that has the keyboard keeps it', async ({ page }) => {
  await pressedLongAgo(page, '/thoi-tiet');
  const answered = page.waitForResponse('**/data/weather.json');
  await page.goto('/thoi-tiet');
  const place = page.getByRole('main').getByRole('navigation').getByRole('link').last();
  await place.focus();
  await answered;
  await page.waitForLoadState('networkidle');
  await expect(place).toBeFocused();
});

test.describe('with a backend that is not there now', () => {
  test.use({ expectedComplaints: /Failed to load resource/ });

  test('what cannot be fetched again stays as it came', async ({ page, paper }) => {
    const path = pathOf(paper.articles()[0]);
    await pressedLongAgo(page, path);
    await page.route('**/data/feeds/**', (route) => route.fulfill({ status: 404, body: '' }));
    const [first] = paper.list(paper.site.latest_url);
    const answered = page.waitForResponse(`**/data/${paper.site.latest_url}`);
    await page.goto(path);
    await answered;
    await page.waitForLoadState('networkidle');
    await expect(sidebar(page).getByRole('link', { name: first.title })).toBeVisible();
  });
});
