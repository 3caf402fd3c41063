// What the viewer shows, larger: by keys, buttons, wheel and fingers.
import { expect, test } from './reading/test';
import { swipe } from './reading/touch';
import { areSpreads, openIssue, seen, sheets, viewer } from './reading/viewer';

test('keys, buttons, wheel and a double click zoom; arrows then move and do not turn', async ({ page, paper }) => {
  await openIssue(page, paper);
  const width = async () => (await sheets(page).first().boundingBox())!.width;
  const whole = await width();
  const zoomIn = viewer(page).getByRole('button', { name: 'Phóng to' });
  const zoomOut = viewer(page).getByRole('button', { name: 'Thu nhỏ' });
  await expect(zoomOut).toHaveAttribute('aria-disabled', 'true');
  await zoomIn.click();
  await expect.poll(width).toBeCloseTo(1.5 * whole, 0);
  await page.keyboard.press('+');
  await expect.poll(width).toBeCloseTo(2.25 * whole, 0);
  const before = (await sheets(page).first().boundingBox())!;
  await page.keyboard.press('ArrowDown');
  await expect.poll(async () => (await sheets(page).first().boundingBox())!.y).toBeLessThan(before.y - 50);
  await page.keyboard.press('ArrowRight');
  await expect(seen(page)).toHaveText(/Trang 1\//);
  await page.keyboard.press('-');
  await expect.poll(width).toBeCloseTo(1.5 * whole, 0);
  await page.keyboard.press('0');
  await expect.poll(width).toBeCloseTo(whole, 0);
  const box = (await sheets(page).first().boundingBox())!;
  const middle = [box.x + box.width / 2, box.y + box.height / 2] as const;
  await page.mouse.dblclick(...middle);
  await expect.poll(width).toBeCloseTo(2.5 * whole, 0);
  await page.mouse.dblclick(...middle);
  await expect.poll(width).toBeCloseTo(whole, 0);
  await page.mouse.move(...middle);
  await page.mouse.wheel(0, -300);
  await expect.poll(width).toBeGreaterThan(1.3 * whole);
  await zoomOut.click();
  await zoomOut.click();
  await expect.poll(width).toBeCloseTo(whole, 0);
});

test('a swipe turns, two fingers zoom', async ({ page, paper }) => {
  await openIssue(page, paper);
  const box = (await viewer(page).locator('.viewer__stage').boundingBox())!;
  const at = (x: number, y = 0.5) => ({ x: box.x + x * box.width, y: box.y + y * box.height });
  await swipe(page, [[at(0.8), at(0.2)]]);
  await expect(seen(page)).toHaveText(areSpreads(page) ? /2–3/ : /Trang 2\//);
  await swipe(page, [[at(0.2), at(0.8)]]);
  await expect(seen(page)).toHaveText(/Trang 1\//);
  await swipe(page, [[at(0.5, 0.3), at(0.5, 0.7)]]);
  await expect(seen(page), 'up or down turns nothing').toHaveText(/Trang 1\//);
  const width = async () => (await sheets(page).first().boundingBox())!.width;
  const whole = await width();
  await swipe(page, [[at(0.45), at(0.25)], [at(0.55), at(0.75)]]);
  await expect.poll(width).toBeGreaterThan(3 * whole);
  const before = (await sheets(page).first().boundingBox())!;
  await swipe(page, [[at(0.7, 0.7), at(0.4, 0.4)]]);
  await expect(seen(page), 'one finger moves what is large').toHaveText(/Trang 1\//);
  expect((await sheets(page).first().boundingBox())!.y).toBeLessThan(before.y - 20);
});
