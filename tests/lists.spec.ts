// "Xem thêm": a link for everyone, and for whom the app runs, more stories without losing one's place.
import { pathOf } from './reading/edition';
import { hold } from './reading/hold';
import { addresses, expectStories, headlines, more, openMore, openWholeList } from './reading/stories';
import { takenOver } from './reading/taken-over';
import { expect, test } from './reading/test';

const LIST = '/doc-nhieu';

test('“Xem thêm” is a link to the list opened further', async ({ page, paper }) => {
  await page.goto(LIST);
  await expect(more(page)).toHaveAttribute('href', `${LIST}?trang=2`);
  await page.goto(`${LIST}?trang=2`);
  await expectStories(page.getByRole('main'), paper.pages(paper.site.most_read_url).slice(0, 2).flat());
  await expect(more(page)).toHaveAttribute('href', `${LIST}?trang=3`);
});

test('new stories are added without moving what is on the screen', async ({ page }) => {
  await page.goto(LIST);
  await more(page).scrollIntoViewIfNeeded();
  const places = () =>
    headlines(page.getByRole('main')).evaluateAll((links) => links.map((link) => link.getBoundingClientRect().y));
  const before = await places();
  expect(before.some((y) => y > 0)).toBe(true);
  await openMore(page);
  const after = await places();
  expect(after.length).toBeGreaterThan(before.length);
  expect(after.slice(0, before.length)).toEqual(before);
});

test('how many stories were added is announced, and the focus goes to the first of them', async ({ page, paper }) => {
  const [first, second] = paper.pages(paper.site.most_read_url);
  // What is shown before the app comes is not announced: the focus is there.
  await takenOver(page, LIST);
  await openMore(page);
  await expect(page.getByRole('status')).toHaveText(`Đã thêm ${second.length} tin`);
  await expect(headlines(page.getByRole('main')).nth(first.length)).toBeFocused();
});

test('the end of a list is said', async ({ page }) => {
  await page.goto(LIST);
  await openWholeList(page);
  await expect(page.getByText('Bạn đã xem hết danh sách.')).toBeVisible();
  await expect(more(page)).toHaveCount(0);
  const shown = await addresses(page.getByRole('main'));
  expect(new Set(shown).size).toBe(shown.length);
});

test('back brings the opened pages and the exact place, and so do forward and reload', async ({ page, paper }) => {
  const opened = paper.pages(paper.site.most_read_url).slice(0, 3).flat();
  const main = page.getByRole('main');
  const place = () => page.evaluate(() => scrollY);
  const isBackAt = (y: number) =>
    expect.poll(async () => Math.abs((await place()) - y), { message: `scrolled to ${y}` }).toBeLessThanOrEqual(2);

  await page.goto(LIST);
  await openMore(page);
  await openMore(page);
  const story = headlines(main).nth(opened.length - 2);
  await story.scrollIntoViewIfNeeded();
  const inList = await page.evaluate(() => {
    scrollBy(0, 37);
    return scrollY;
  });
  expect(inList).toBeGreaterThan(600);

  await story.click();
  await expect(page).toHaveURL(pathOf(opened.at(-2)!));
  await expect(main.getByRole('heading', { level: 1 })).toHaveText(opened.at(-2)!.title);
  await isBackAt(0);
  await page.evaluate(() => scrollTo(0, 411));
  await isBackAt(411);

  await page.goBack();
  await expectStories(main, opened);
  await isBackAt(inList);
  await page.goForward();
  await expect(main.getByRole('heading', { level: 1 })).toHaveText(opened.at(-2)!.title);
  await isBackAt(411);
  await page.goBack();
  await expectStories(main, opened);
  await isBackAt(inList);
  await page.reload();
  await expectStories(main, opened);
  await isBackAt(inList);
});

test('a modified click opens the list further in a tab of its own', async ({ page, context, paper }) => {
  const [first, second] = paper.pages(paper.site.most_read_url);
  await page.goto(LIST);
  // As the app has it; without, it leads to an archive page.
  await expect(more(page)).toHaveAttribute('href', `${LIST}?trang=2`);
  const tab = context.waitForEvent('page');
  await more(page).click({ modifiers: ['ControlOrMeta'] });
  await expectStories((await tab).getByRole('main'), [...first, ...second]);
  await expectStories(page.getByRole('main'), first);
});

test('a modified click on a story opens a tab, and the list stays', async ({ page, context, paper }) => {
  await page.goto(LIST);
  const tab = context.waitForEvent('page');
  await headlines(page.getByRole('main')).first().click({ modifiers: ['ControlOrMeta'] });
  const story = paper.list(paper.site.most_read_url)[0];
  await expect(await tab).toHaveURL(pathOf(story));
  await expect(page).toHaveURL(LIST);
});

test('stories that come when the reader has gone on change nothing of the next page’s address', async ({ page, paper }) => {
  await takenOver(page, '/moi-nhat');
  const letGo = await hold(page, /\/data\/feeds\/latest\/(?!index)/);
  const [{ title }] = paper.list(paper.site.latest_url);
  const late = page.waitForResponse(/\/data\/feeds\/latest\/(?!index)/);
  await more(page).click();
  await page.getByRole('feed').getByRole('link', { name: title }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  const address = page.url();
  letGo();
  await (await late).finished();
  // A turn of the page's own thread, in which the stories would be noted.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
  expect(page.url()).toBe(address);
  await page.goBack();
  await expect(page).toHaveURL(/\/moi-nhat$/);
});
