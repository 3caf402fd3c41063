// The viewer, as a reader sees it; and what opens in it.
import { expect, type Page } from '@playwright/test';
import type { Edition } from './edition';
import { articleWithMost } from './long';

export const viewer = (page: Page) => page.getByRole('dialog');

/** Says where the reader is in it. */
export const seen = (page: Page) => viewer(page).getByRole('status');

export const sheets = (page: Page) => viewer(page).locator('.viewer__stage').getByRole('img');

/** Whether two pages of an issue stand side by side. */
export const areSpreads = (page: Page) => page.viewportSize()!.width > 1000;

export const issuePath = (paper: Edition) => `/an-pham/${paper.issue().id}`;

/** How many pages the issue has. */
export const pageCount = (paper: Edition) => paper.issue()._news.pages!.length;

export async function openIssue(page: Page, paper: Edition) {
  await page.goto(issuePath(paper));
  await page.getByRole('main').getByRole('link', { name: 'Xem từng trang' }).click();
  await expect(seen(page)).toHaveText(`Trang 1/${pageCount(paper)}`);
}

/** The article with most pictures, the one above its text among them. */
export const illustrated = (paper: Edition) => articleWithMost(paper, ({ content_html }) => content_html!.split('<img').length);

/** The links around an article's pictures. */
export const pictures = (page: Page) => page.getByRole('main').getByRole('article').first().getByRole('link').filter({ has: page.getByRole('img') });
