// Requests that wait, so that a test sees what is there before their answers.
import type { Page } from '@playwright/test';

/** Has requests for `what` wait; returns what lets them go. */
export async function hold(page: Page, what: string | RegExp) {
  let letGo = () => {};
  const held = new Promise<void>((go) => {
    letGo = go;
  });
  await page.route(what, async (route) => {
    await held;
    await route.fallback();
  });
  return letGo;
}
