import { expect, type Page } from '@playwright/test';

/** Opens a page; returns when the app has it. */
export async function takenOver(page: Page, path: string) {
  const taken = await open(page, path);
  await taken();
}

/** Opens a page; returns what waits until the app has it. */
export async function open(page: Page, path: string) {
  await page.addInitScript(() => {
    document.addEventListener('sapbao:mounted', () => document.documentElement.setAttribute('data-taken-over', ''));
  });
  await page.goto(path);
  return () => expect(page.locator('html[data-taken-over]')).toBeAttached();
}
