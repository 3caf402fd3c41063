// Stories in lists, as a reader sees them.
import { expect, type Locator, type Page } from '@playwright/test';
import { pathOf, type Item } from './edition';

/** The headline links of the stories in `part`, in order. */
export const headlines = (part: Locator) => part.getByRole('article').getByRole('heading').getByRole('link');

export const more = (page: Page) => page.getByRole('main').getByRole('link', { name: 'Xem thêm' });

/** Where the headlines in `part` lead, in order. */
export const addresses = (part: Locator) =>
  headlines(part).evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname));

/** The stories in `part` are exactly these, in this order. */
export async function expectStories(part: Locator, items: Item[]) {
  await expect.poll(() => addresses(part)).toEqual(items.map(pathOf));
  for (const [at, item] of items.entries()) await expect(headlines(part).nth(at)).toContainText(item.title);
}

/** Opens one more page of the list; it must bring something. */
export async function openMore(page: Page) {
  const shown = headlines(page.getByRole('main'));
  await more(page).waitFor();
  const before = await shown.count();
  await more(page).click();
  await expect(shown.nth(before)).toBeVisible();
}

/** Opens the list on the page to its end. */
export async function openWholeList(page: Page) {
  const end = page.getByText('Bạn đã xem hết danh sách.');
  await expect(more(page).or(end)).toBeVisible();
  while (await more(page).isVisible()) {
    await openMore(page);
    await expect(more(page).or(end)).toBeVisible();
  }
}
