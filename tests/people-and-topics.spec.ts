// The lists of an author and of a topic.
import type { Page } from '@playwright/test';
import { pathOf } from './reading/edition';
import { expectStories, headlines } from './reading/stories';
import { expect, test } from './reading/test';

const main = (page: Page) => page.getByRole('main');
const heading = (page: Page) => main(page).getByRole('heading', { level: 1 });

test('an author’s name leads to the stories by that author', async ({ page, paper }) => {
  const article = paper.articles().find((one) => (one.authors?.length ?? 0) > 1)!;
  const author = article.authors!.at(-1)!.name;
  await page.goto(pathOf(article));
  await main(page).getByRole('link', { name: author, exact: true }).click();
  await expect(page).toHaveURL(/\/tac-gia\/[a-z-]+$/);
  await expect(heading(page)).toHaveText(author);
  await expect(page).toHaveTitle(new RegExp(author));
  const slug = new URL(page.url()).pathname.split('/').at(-1);
  await expectStories(main(page), paper.pages(paper.site.author_url.replace('{slug}', slug!))[0]);
});

test('a topic leads to the stories about it', async ({ page, paper }) => {
  const article = paper.articles()[0];
  const [topic] = article.tags!;
  await page.goto(pathOf(article));
  await main(page).getByRole('list', { name: 'Chủ đề' }).getByRole('link', { name: topic, exact: true }).click();
  await expect(page).toHaveURL(/\/chu-de\/[a-z0-9-]+$/);
  await expect(heading(page)).toHaveText(topic);
  await expect(main(page)).toContainText('Chủ đề');
  expect(await headlines(main(page)).count()).toBeGreaterThan(0);
});

test.describe('an author nobody knows', () => {
  test.use({ expectedComplaints: /Failed to load resource/ });

  test('is not found', async ({ page }) => {
    await page.goto('/tac-gia/khong-co-ai');
    await expect(heading(page)).toHaveText('Không tìm thấy trang');
  });
});
