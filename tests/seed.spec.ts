// The seed edition: everything that the original pages show can be read.
import { body, letters, textsOf } from './reading/body';
import { pathOf } from './reading/edition';
import { headlines, openWholeList } from './reading/stories';
import { expect, test } from './reading/test';

test('every article shows every word of its text', async ({ page, context, paper }) => {
  test.slow();
  const articles = paper.list(paper.site.latest_url).map((item) => paper.article(item.id));
  expect(articles).toHaveLength(paper.articles().length);
  expect(articles).toHaveLength(27);
  const bodies = articles.map((article) => article.content_html!);
  const texts = await textsOf(context, bodies, ['body']);
  await page.goto('/moi-nhat');
  await openWholeList(page);
  for (const [at, article] of articles.entries()) {
    await headlines(page.getByRole('main')).nth(at).click();
    await expect(page).toHaveURL(pathOf(article));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(article.title);
    expect.soft(letters(await body(page).innerText()), article.id).toBe(letters(texts[at].body[0]));
    await page.goBack();
    await expect(page).toHaveURL(/moi-nhat/);
  }
});

test('the beginning of a date finds it', async ({ page, paper }) => {
  await page.goto('/tim-kiem?q=13/3');
  const main = page.getByRole('main');
  await expect(main.getByRole('status')).toContainText('kết quả cho “13/3”');
  await expect(headlines(main).filter({ hasText: paper.article('26534').title })).toBeVisible();
});

test('the article of 21 February 2025 is read as it was published', async ({ page, paper }) => {
  const article = paper.article('26518');
  await page.goto(pathOf(article));
  const main = page.getByRole('main');
  const story = main.getByRole('article').first();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('An Giang nâng cao giá trị hàng hóa nông thôn từ OCOP');
  await expect(story.getByRole('time').first()).toHaveText('Thứ Sáu, 21/02/2025 | 10:00 GMT+7');
  await expect(story).toContainText('LNV - Quan điểm của An Giang xem Chương trình mỗi xã một sản phẩm (OCOP)');
  await expect(story.getByText('Hoàng Xuân')).toBeVisible();
  await expect(story.getByText('Báo An Giang')).toBeVisible();
  await expect(story.getByRole('figure')).toHaveCount(4);
  for (const figure of await story.getByRole('figure').all()) {
    await expect(figure.getByRole('img')).toHaveCount(1);
    await expect(figure.locator('figcaption')).toHaveText(/\S/);
  }
  await expect(body(page).locator('aside')).toHaveText(/\S{2}/);
  await expect(main.getByRole('heading', { name: 'Tin liên quan' })).toBeVisible();
  await expect(main.getByRole('heading', { name: 'Tin mới hơn' })).toBeVisible();
  await expect(main.getByRole('heading', { name: 'Tin khác' })).toBeVisible();
});
