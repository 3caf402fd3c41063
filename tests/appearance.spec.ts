// "Aa": light or dark, and how large articles are set.
import type { Page } from '@playwright/test';
import { complaintsOfAxe } from './reading/axe';
import { body } from './reading/body';
import { longest } from './reading/long';
import { masthead } from './reading/masthead';
import { expect, test } from './reading/test';

const opener = (page: Page) => masthead(page).getByRole('button', { name: 'Cỡ chữ và màu nền' });
const menu = (page: Page) => page.getByRole('dialog', { name: 'Cỡ chữ và màu nền' });
const choice = (page: Page, name: string) => menu(page).getByRole('button', { name, exact: true });
const paperColour = (page: Page) => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
const edge = (page: Page) =>
  page.evaluate(() => [...document.querySelectorAll<HTMLMetaElement>('meta[name=theme-color]')].find((meta) => matchMedia(meta.media).matches)!.content);
const size = (page: Page) => body(page).locator('p').first().evaluate((text) => parseFloat(getComputedStyle(text).fontSize));

const LIGHT = 'rgb(251, 248, 242)';
const DARK = 'rgb(23, 21, 19)';

test('the theme follows the system until the reader chooses, and is remembered', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('/');
  await expect.poll(() => paperColour(page)).toBe(DARK);
  expect(await edge(page)).toBe('#171513');
  await opener(page).click();
  await expect(choice(page, 'Tự động')).toHaveAttribute('aria-pressed', 'true');
  await choice(page, 'Sáng').click();
  await expect(choice(page, 'Sáng')).toHaveAttribute('aria-pressed', 'true');
  await expect(choice(page, 'Tự động')).toHaveAttribute('aria-pressed', 'false');
  expect(await paperColour(page)).toBe(LIGHT);
  expect(await edge(page)).toBe('#fbf8f2');
  await page.reload();
  await opener(page).waitFor();
  expect(await paperColour(page)).toBe(LIGHT);
  await opener(page).click();
  await choice(page, 'Tự động').click();
  expect(await paperColour(page)).toBe(DARK);
  expect(await edge(page)).toBe('#171513');
});

test('theme and text size stand before anything is painted', async ({ page, paper }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.addInitScript(() => {
    localStorage.setItem('sapbao:theme', 'dark');
    localStorage.setItem('sapbao:text', 'large');
    // The first frame that has something to paint; callbacks run before the frame is painted.
    const look = () => {
      const root = document.documentElement;
      if (document.body?.firstElementChild) {
        Object.assign(window, { first: [root.dataset.theme, root.dataset.text, getComputedStyle(root).backgroundColor] });
      } else {
        requestAnimationFrame(look);
      }
    };
    requestAnimationFrame(look);
  });
  await page.goto(longest(paper));
  await expect.poll(() => page.evaluate(() => (window as { first?: unknown }).first)).toEqual(['dark', 'large', DARK]);
});

test('four sizes of text: the body grows by each, and is remembered', async ({ page, paper }) => {
  await page.goto(longest(paper));
  await body(page).waitFor();
  await opener(page).click();
  await expect(choice(page, 'Vừa')).toHaveAttribute('aria-pressed', 'true');
  const lead = page.getByRole('main').getByRole('article').first().locator('header p').last();
  const sizes: number[] = [];
  const leads: number[] = [];
  for (const name of ['Nhỏ', 'Vừa', 'Lớn', 'Rất lớn']) {
    await choice(page, name).click();
    await expect(choice(page, name)).toHaveAttribute('aria-pressed', 'true');
    sizes.push(await size(page));
    leads.push(await lead.evaluate((text) => parseFloat(getComputedStyle(text).fontSize)));
    const width = page.viewportSize()!.width;
    expect(await page.evaluate(() => document.documentElement.scrollWidth), name).toBeLessThanOrEqual(width);
  }
  expect(sizes).toEqual([...new Set(sizes)].sort((a, b) => a - b));
  expect(leads).toEqual([...new Set(leads)].sort((a, b) => a - b));
  await page.reload();
  await body(page).waitFor();
  expect(await size(page)).toBe(sizes[3]);
});

test('by keys: opened, chosen, closed by Escape, and the focus is back', async ({ page }) => {
  await page.goto('/');
  await opener(page).focus();
  await page.keyboard.press('Enter');
  await expect(menu(page)).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(choice(page, 'Nhỏ')).toBeFocused();
  for (const _ of [1, 2, 3]) await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(choice(page, 'Rất lớn')).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('Escape');
  await expect(menu(page)).toBeHidden();
  await expect(opener(page)).toBeFocused();
});

test('who leaves the menu by keys has the page before them', async ({ page }) => {
  await page.goto('/');
  await opener(page).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Shift+Tab');
  await expect(menu(page)).toBeHidden();
  await opener(page).focus();
  await page.keyboard.press('Enter');
  for (const _ of [1, 2, 3, 4, 5, 6, 7]) await page.keyboard.press('Tab');
  await expect(choice(page, 'Tối')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(menu(page)).toBeHidden();
  await expect(page.locator(':focus')).toBeVisible();
});

test('a tap beside the menu closes it; what is tapped is large enough', async ({ page }) => {
  await page.goto('/');
  await opener(page).click();
  for (const name of ['Nhỏ', 'Rất lớn', 'Tự động', 'Tối']) {
    const { width, height } = (await choice(page, name).boundingBox())!;
    expect(Math.min(width, height), name).toBeGreaterThanOrEqual(44);
  }
  const room = (await menu(page).boundingBox())!;
  const { width, height } = page.viewportSize()!;
  expect(room.x >= 0 && room.y >= 0 && room.x + room.width <= width && room.y + room.height <= height).toBe(true);
  await page.mouse.click(5, 100);
  await expect(menu(page)).toBeHidden();
});

test('another tab follows', async ({ page, context }) => {
  await page.goto('/');
  const other = await context.newPage();
  await other.goto('/');
  await opener(other).waitFor();
  await opener(page).click();
  await choice(page, 'Tối').click();
  await choice(page, 'Lớn').click();
  await expect(other.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(other.locator('html')).toHaveAttribute('data-text', 'large');
});

test('the menu answers while the app is still on its way, and what was chosen stands before it, too', async ({ page }) => {
  await page.route('**/*.wasm', () => {
    // Never answered.
  });
  await page.goto('/');
  await opener(page).click();
  await choice(page, 'Tối').click();
  expect(await paperColour(page)).toBe(DARK);
  await page.reload({ waitUntil: 'commit' });
  // There may be no body yet.
  await expect(async () => expect(await paperColour(page)).toBe(DARK)).toPass();
  await page.unrouteAll({ behavior: 'ignoreErrors' });
});

test('in a browser without popovers menus are closed, too, until their button opens them', async ({ page, paper }) => {
  // Nothing of it is known there: neither the attributes, nor the stylesheet's selector, nor what scripts call.
  await page.addInitScript(() => {
    for (const name of ['popover', 'showPopover', 'hidePopover', 'togglePopover']) Reflect.deleteProperty(HTMLElement.prototype, name);
    Object.defineProperty(Navigator.prototype, 'canShare', { value: undefined });
  });
  await page.route(/\.html|\.css|\/early/, async (route) => {
    const answer = await route.fetch();
    const text = await answer.text();
    await route.fulfill({ response: answer, body: text.replaceAll(/([ [])(popover(?:target)?)(?=[=\]])/g, '$1data-$2').replaceAll(':popover-open', ':unknown') });
  });
  await page.goto(longest(paper));
  const note = page.locator('.tools__note');
  await expect(menu(page)).toBeHidden();
  await opener(page).click();
  await choice(page, 'Tối').click();
  expect(await paperColour(page)).toBe(DARK);
  await expect(menu(page)).toBeVisible();
  await page.getByRole('heading', { level: 1 }).click({ position: { x: 4, y: 4 } });
  await expect(menu(page)).toBeHidden();
  await page.getByRole('button', { name: 'Chia sẻ' }).click();
  await page.getByRole('button', { name: 'Sao chép liên kết' }).click();
  await expect(note).not.toBeEmpty();
  await expect(page.getByRole('dialog', { name: 'Chia sẻ' })).toBeHidden();
});

test('axe finds nothing while the menu is open, light or dark', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('/');
  await opener(page).click();
  for (const theme of ['Sáng', 'Tối']) {
    await choice(page, theme).click();
    expect.soft(await complaintsOfAxe(page), theme).toEqual([]);
  }
});
