import type { Browser, Page } from '@playwright/test';

/** A page where no script runs, in a window `width` pixels wide. */
export async function withoutScripts<T>(browser: Browser, url: string, does: (page: Page) => Promise<T>, width = 390) {
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width, height: 844 } });
  try {
    const page = await context.newPage();
    await page.goto(url);
    return await does(page);
  } finally {
    await context.close();
  }
}
