// A visit of many pages, in one document.
import type { CDPSession, Page } from '@playwright/test';
import { pathOf } from './reading/edition';
import { takenOver } from './reading/taken-over';
import { expect, test } from './reading/test';

const nodes = async (cdp: CDPSession) => {
  await cdp.send('HeapProfiler.collectGarbage');
  return (await cdp.send('Memory.getDOMCounters')).nodes;
};

test('pages that were left are let go', async ({ page, paper }) => {
  const [article] = paper.list(paper.site.latest_url);
  const heading = page.getByRole('main').getByRole('heading', { level: 1 });
  const round = async (page: Page) => {
    await page.getByRole('main').getByRole('link', { name: article.title }).first().click();
    await expect(page).toHaveURL(pathOf(article));
    await expect(heading).toHaveText(article.title);
    await page.getByRole('banner').getByRole('link', { name: paper.site.name }).click();
    await expect(heading).toHaveText(paper.site.name);
  };
  await takenOver(page, '/');
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('HeapProfiler.enable');
  // What is kept for going back is there after the first rounds.
  for (let i = 0; i < 2; i += 1) await round(page);
  const before = await nodes(cdp);
  for (let i = 0; i < 6; i += 1) await round(page);
  // Less than one of the twelve pages.
  await expect.poll(() => nodes(cdp)).toBeLessThan(before + 300);
});
