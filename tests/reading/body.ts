// An article's body, and what its HTML says, parsed by the browser itself in a page without the app.
import type { BrowserContext, Page } from '@playwright/test';

/** The part of an article's page that its `content_html` becomes. */
export const body = (page: Page) => page.getByRole('main').getByRole('article').first().locator('.body');

/** The text of each element that `selector` finds in `html`; of all of it, without one. */
export async function textsOf(context: BrowserContext, html: string, selector = 'body') {
  const blank = await context.newPage();
  const texts = await blank.evaluate(
    ([html, selector]) =>
      [...new DOMParser().parseFromString(html, 'text/html').querySelectorAll(selector)].map((one) => one.textContent ?? ''),
    [html, selector],
  );
  await blank.close();
  return texts.map(oneLine);
}

export const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

/** Two texts are the same to a reader when they differ in spaces at most. */
export const letters = (text: string) => text.replace(/\s+/g, '');
