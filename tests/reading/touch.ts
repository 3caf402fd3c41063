// Fingers on the screen.
import type { Page } from '@playwright/test';

interface Point {
  x: number;
  y: number;
}

/** Draws each finger from its first point to its second, all at once. */
export async function swipe(page: Page, fingers: [Point, Point][]) {
  const session = await page.context().newCDPSession(page);
  const STEPS = 8;
  const points = (step: number) =>
    fingers.map(([from, to], id) => ({
      id,
      x: from.x + ((to.x - from.x) * step) / STEPS,
      y: from.y + ((to.y - from.y) * step) / STEPS,
    }));
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: points(0) });
  for (let step = 1; step <= STEPS; step++) {
    await session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: points(step) });
  }
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await session.detach();
}
