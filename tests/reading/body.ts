// An article's body, and what its HTML says, parsed by the browser itself in a page without the app.
import type { BrowserContext, Page } from '@playwright/test';

/** The part of an article's page that its `content_html` becomes. */
export const body = (page: Page) => page.getByRole('main').getByRole('article').first().locator('.body');

/** For each of `bodies`, the texts of the elements that each selector finds in it. */
export async function textsOf<S extends string>(context: BrowserContext, bodies: string[], selectors: readonly S[]) {
  const blank = await context.newPage();
  const texts = await blank.evaluate(
    ([bodies, selectors]) =>
      bodies.map((html) => {
        const inert = new DOMParser().parseFromString(html, 'text/html');
        const found = (selector: string) => [...inert.querySelectorAll(selector)].map((one) => one.textContent ?? '');
        return Object.fromEntries(selectors.map((selector) => [selector, found(selector)]));
      }),
    [bodies, [...selectors]] as const,
  );
  await blank.close();
  return texts as Record<S, string[]>[];
}

/** Two texts are the same to a reader when they differ in spaces at most. */
export const letters = (text: string) => text.replace(/\s+/g, '');
