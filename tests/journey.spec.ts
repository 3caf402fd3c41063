// One reading, from the front page to the imprint, with every edition and on every layout.
import { pathOf, type Item } from './reading/edition';
import { dayInHanoi, masthead, momentInHanoi, sectionLink } from './reading/masthead';
import { addresses, expectStories, headlines, openWholeList } from './reading/stories';
import { expect, test } from './reading/test';

test('the masthead says the paper’s name and today’s date, on the edition’s clock', async ({ page, paper }) => {
  // In Hà Nội it is Monday already.
  const moment = new Date('2026-11-22T17:30:00Z');
  await page.clock.setFixedTime(moment);
  await page.goto('/');
  await expect(masthead(page).getByRole('link', { name: paper.site.name })).toBeVisible();
  await expect(masthead(page)).toContainText('Thứ Hai, 23/11/2026');
  expect(dayInHanoi(moment)).toBe('Thứ Hai, 23/11/2026');
});

test('the front page has a lead story, the latest, and a block for each section', async ({ page, paper }) => {
  await page.goto('/');
  const newest = paper.list(paper.site.latest_url);
  const main = page.getByRole('main');
  await expect(main.getByRole('heading', { level: 1, name: paper.site.name })).toBeAttached();
  await expect(headlines(main).first()).toHaveText(newest[0].title);
  const latest = main.getByRole('region', { name: 'Mới nhất' });
  await expectStories(latest, newest.slice(0, await headlines(latest).count()));
  expect(await headlines(latest).count()).toBeGreaterThanOrEqual(3);
  for (const section of paper.site.sections) {
    const block = main.getByRole('region', { name: section.title, exact: true });
    await expect(block.getByRole('heading', { name: section.title, exact: true })).toBeVisible();
    const own = paper.list(section.feed_url).map(pathOf);
    const shown = await addresses(block);
    expect(shown.length).toBeGreaterThanOrEqual(3);
    expect(own).toEqual(expect.arrayContaining(shown));
  }
});

test('a section is marked as the current one, and lists all its stories', async ({ page, paper }) => {
  for (const section of paper.site.sections) {
    await page.goto('/');
    await (await sectionLink(page, section.title)).click();
    await expect(page).toHaveURL(`/chuyen-muc/${section.slug}`);
    await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toHaveText(section.title);
    await openWholeList(page);
    await expectStories(page.getByRole('main'), paper.list(section.feed_url));
    const link = await sectionLink(page, section.title);
    await expect(link).toHaveAttribute('aria-current', /true|page/);
  }
});

for (const [path, title, field] of [
  ['/moi-nhat', 'Mới nhất', 'latest_url'],
  ['/doc-nhieu', 'Đọc nhiều', 'most_read_url'],
] as const) {
  test(`${title}: every story of the list is reached by “Xem thêm”, once`, async ({ page, paper }) => {
    await page.goto(path);
    await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toHaveText(title);
    await openWholeList(page);
    await expectStories(page.getByRole('main'), paper.list(paper.site[field]));
    await expect(page.getByText('Bạn đã xem hết danh sách.')).toBeVisible();
  });
}

test('a story leads to its article, and on to the stories around it', async ({ page, paper }) => {
  await page.goto('/');
  const first = paper.article(paper.list(paper.site.latest_url)[0].id);
  await headlines(page.getByRole('main')).first().click();
  await expect(page).toHaveURL(pathOf(first));
  await expect(page).toHaveTitle(`${first.title} – ${paper.site.name}`);
  const main = page.getByRole('main');
  await expect(main.getByRole('heading', { level: 1 })).toHaveText(first.title);
  const time = main.getByRole('article').first().getByRole('time').first();
  await expect(time).toHaveText(momentInHanoi(new Date(first.date_published!)));
  await expect(time).toHaveAttribute('datetime', first.date_published!);
  await expect(main).toContainText(`${first._news.source} - ${first.summary}`);
  await expect(main.getByRole('heading', { name: 'Tin liên quan' })).toBeVisible();
  await page.getByRole('navigation', { name: 'Đường dẫn' }).getByRole('link', { name: first._news.section!.title }).click();
  await expect(page).toHaveURL(`/chuyen-muc/${first._news.section!.slug}`);
  await expect(main.getByRole('heading', { level: 1 })).toHaveText(first._news.section!.title);
  // While one page fades into the other, browsers hand no click to either.
  await expect.poll(() => page.evaluate(() => document.getAnimations().length)).toBe(0);
  await masthead(page).getByRole('link', { name: paper.site.name }).click();
  await expect(page).toHaveURL('/');
  await expect(main.getByRole('heading', { level: 1, name: paper.site.name })).toBeAttached();
});

test('“Tin khác” holds the stories before, to the last', async ({ page, paper }) => {
  const older = (item: Item) => (item._news.older_url ? paper.pages(item._news.older_url.replace('../', '')) : []);
  const [article] = paper.articles().sort((a, b) => older(b).length - older(a).length);
  await page.goto(pathOf(article));
  await expect(page.getByRole('heading', { name: 'Tin khác' })).toBeVisible();
  await openWholeList(page);
  const elsewhere = [article, ...(article._news.related ?? []), ...(article._news.newer ?? [])].map((item) => item.id);
  const expected = older(article).flat().filter((item) => !elsewhere.includes(item.id)).map(pathOf);
  const shown = await addresses(page.getByRole('main'));
  expect(shown.slice(-expected.length)).toEqual(expected);
  expect(new Set(shown).size, 'each story once').toBe(shown.length);
});

test('the footer holds the imprint and the sections', async ({ page, paper }) => {
  await page.goto('/');
  const footer = page.getByRole('contentinfo');
  for (const line of Object.values(paper.site.publisher)) await expect(footer).toContainText(line);
  for (const section of paper.site.sections) {
    await expect(footer.getByRole('link', { name: section.title, exact: true })).toHaveAttribute(
      'href',
      `/chuyen-muc/${section.slug}`,
    );
  }
});
