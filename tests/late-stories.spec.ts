// Stories that come when the reader has left their list.
import type { Page } from '@playwright/test';
import { pathOf, type Edition } from './reading/edition';
import { hold } from './reading/hold';
import { addresses, headlines, more, openWholeList } from './reading/stories';
import { takenOver } from './reading/taken-over';
import { expect, test } from './reading/test';

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const LATER_PAGE = /\/data\/feeds\/latest\/(?!index)/;

/** Holds the next page of the list back; returns what lets it go, and waits until it has come. */
async function holdNextPage(page: Page) {
  const letGo = await hold(page, LATER_PAGE);
  return async () => {
    const late = page.waitForResponse(LATER_PAGE);
    letGo();
    await (await late).finished();
    await page.unroute(LATER_PAGE);
  };
}

/** Asks for more stories, and opens one before they come. */
async function leave(page: Page, paper: Edition) {
  const [{ title }] = paper.list(paper.site.latest_url);
  await more(page).click();
  await page.getByRole('feed').getByRole('link', { name: title }).click();
  await expect(heading(page)).toHaveText(title);
}

async function isWhole(page: Page, paper: Edition) {
  await openWholeList(page);
  expect(await addresses(page.getByRole('main'))).toEqual(paper.list(paper.site.latest_url).map(pathOf));
}

test('the list is whole when they came while the reader was away', async ({ page, paper }) => {
  await takenOver(page, '/moi-nhat');
  const letCome = await holdNextPage(page);
  await leave(page, paper);
  await letCome();
  await page.goBack();
  await expect(headlines(page.getByRole('feed')).first()).toBeVisible();
  await isWhole(page, paper);
});

test('the list is whole when they come after the reader is back', async ({ page, paper }) => {
  await takenOver(page, '/moi-nhat');
  const letCome = await holdNextPage(page);
  await leave(page, paper);
  await page.goBack();
  await expect(headlines(page.getByRole('feed')).first()).toBeVisible();
  await letCome();
  await isWhole(page, paper);
});
