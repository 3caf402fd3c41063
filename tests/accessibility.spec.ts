// axe, with all its default rules and best practices, on every page kind, in both layouts and both schemes.
import type { Page } from '@playwright/test';
import { complaintsOfAxe } from './reading/axe';
import { KINDS } from './reading/kinds';
import { misfits } from './reading/fit';
import { masthead } from './reading/masthead';
import { expect, test } from './reading/test';

// What may differ between the schemes.
const COLOURS = ['color-contrast', 'link-in-text-block'];

for (const [kind, path] of Object.entries(KINDS)) {
  test(`axe finds nothing on ${kind}, light or dark`, async ({ page, paper }) => {
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    await page.goto(path(paper));
    await expect(page.getByRole('main').getByRole('heading').first()).toBeAttached();
    await expect(page.getByRole('complementary').getByRole('heading').first()).toBeAttached();
    await expect(masthead(page).getByRole('list', { name: 'Thời tiết' })).toBeVisible();
    expect.soft(await complaintsOfAxe(page), 'light').toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
    expect.soft(await complaintsOfAxe(page, COLOURS), 'dark').toEqual([]);
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    for (const landmark of ['banner', 'main', 'contentinfo'] as const) await expect(page.getByRole(landmark)).toHaveCount(1);
    await expect(page.locator('html')).toHaveAttribute('lang', 'vi');
  });
}

test('axe finds nothing on the page that is still loading', async ({ page }) => {
  await page.route('**/*.wasm', () => {
    // Never answered.
  });
  // A path that no page was pressed for.
  await page.goto('/khong-co', { waitUntil: 'commit' });
  await expect(page.getByRole('status')).toHaveText('Đang tải…');
  await page.waitForLoadState('domcontentloaded');
  expect(await complaintsOfAxe(page)).toEqual([]);
  await page.unrouteAll({ behavior: 'ignoreErrors' });
});

test('axe finds nothing while the forced other layout is on', async ({ page, paper }) => {
  const other = page.viewportSize()!.width < 1024 ? 'máy tính' : 'di động';
  await page.goto(KINDS['a long article'](paper));
  await page.getByRole('contentinfo').getByRole('button', { name: `Giao diện ${other}` }).click();
  await expect(page.getByRole('complementary').getByRole('heading').first()).toBeAttached();
  expect(await complaintsOfAxe(page)).toEqual([]);
});

for (const [kind, path] of Object.entries(KINDS)) {
  test(`focus is drawn around every picture on ${kind}: no link is lower than what is in it`, async ({ page, paper }) => {
    await page.goto(path(paper));
    await expect(page.getByRole('complementary').getByRole('link').first()).toBeAttached();
    const lower = await page.locator('a:has(img)').evaluateAll((links) =>
      links
        .filter((link) => link.checkVisibility() && link.getBoundingClientRect().height < link.querySelector('img')!.getBoundingClientRect().height)
        .map((link) => link.outerHTML),
    );
    expect(lower).toEqual([]);
  });
}

for (const [kind, path] of Object.entries(KINDS)) {
  test(`what is tapped on ${kind} is at least 24 pixels each way, or stands free`, async ({ page, paper }) => {
    await page.goto(path(paper));
    await expect(page.getByRole('complementary').getByRole('heading').first()).toBeAttached();
    expect(await complaintsOfAxe(page, ['target-size'])).toEqual([]);
  });
}

test('with letters twice as large nothing is lost', async ({ page, paper }) => {
  for (const kind of ['the front page', 'a long article', 'the weather']) {
    await page.goto(KINDS[kind](paper));
    await expect(page.getByRole('complementary').getByRole('heading').first()).toBeAttached();
    // What a reader's own setting of the browser does.
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
    expect.soft(await misfits(page, page.viewportSize()!.width), kind).toEqual([]);
  }
});

test('by keys alone nothing that has the focus is hidden behind something else', async ({ page, paper }) => {
  await page.goto(KINDS['a long article'](paper));
  await expect(page.getByRole('complementary').getByRole('heading').first()).toBeAttached();
  await page.bringToFront();
  for (let step = 0; step < 60; step += 1) {
    await page.keyboard.press('Tab');
    // A strip scrolls to what has the focus.
    await expect.poll(() => hiddenFocus(page), `after ${step + 1} presses`).toBeNull();
  }
});

/** What has the focus and cannot be seen, if anything. */
const hiddenFocus = (page: Page) =>
  page.evaluate(() => {
    const focused = document.activeElement!;
    const box = focused.getBoundingClientRect();
    if (focused === document.body || box.width === 0) return null;
    const at = (x: number, y: number) => document.elementFromPoint(x, y);
    // A link of two lines has a middle between its words.
    const boxes = [...focused.getClientRects()];
    const isSeen = boxes.some((line) => {
      const found = at(line.left + line.width / 2, line.top + Math.min(line.height / 2, innerHeight / 2));
      return found !== null && (focused.contains(found) || found.contains(focused));
    });
    return isSeen ? null : focused.outerHTML.slice(0, 120);
  });
