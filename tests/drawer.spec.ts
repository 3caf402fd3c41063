// The sections on a phone.
import type { Page } from '@playwright/test';
import { complaintsOfAxe } from './reading/axe';
import { masthead } from './reading/masthead';
import { expect, test } from './reading/test';

const menu = (page: Page) => masthead(page).getByRole('link', { name: 'Mở danh sách chuyên mục' });
const drawer = (page: Page) => page.getByRole('dialog', { name: 'Chuyên mục' });

test('the drawer holds the sections and the lists, the current one marked', async ({ page, paper }) => {
  await page.goto(`/chuyen-muc/${paper.site.sections[1].slug}`);
  await expect(drawer(page)).toBeHidden();
  await menu(page).tap();
  for (const section of paper.site.sections) await expect(drawer(page).getByRole('link', { name: section.title })).toBeVisible();
  await expect(drawer(page).getByRole('link', { name: 'Mới nhất' })).toBeVisible();
  await expect(drawer(page).getByRole('link', { name: 'Đọc nhiều' })).toBeVisible();
  await expect(drawer(page).locator('[aria-current]')).toHaveText(paper.site.sections[1].title);
});

test('the focus is in the open drawer, and back at the menu after Escape', async ({ page }) => {
  await page.goto('/');
  await menu(page).focus();
  await page.keyboard.press('Enter');
  await expect(drawer(page)).toBeVisible();
  await expect(drawer(page).locator(':focus')).toHaveCount(1);
  await page.keyboard.press('Shift+Tab');
  await expect(masthead(page).locator(':focus')).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(drawer(page)).toBeHidden();
  await expect(menu(page)).toBeFocused();
});

test('the drawer closes by its button and by a tap beside it', async ({ page }) => {
  await page.goto('/');
  await menu(page).tap();
  await drawer(page).getByRole('button', { name: 'Đóng' }).tap();
  await expect(drawer(page)).toBeHidden();
  await menu(page).tap();
  await expect(drawer(page)).toBeVisible();
  // Below its links it is the drawer still.
  await page.touchscreen.tap(8, 830);
  await expect(drawer(page)).toBeVisible();
  await page.touchscreen.tap(385, 700);
  await expect(drawer(page)).toBeHidden();
});

test('a link in the drawer leads there and closes it', async ({ page, paper }) => {
  const [section] = paper.site.sections;
  await page.goto('/');
  await menu(page).tap();
  await drawer(page).getByRole('link', { name: section.title }).tap();
  await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toHaveText(section.title);
  await expect(drawer(page)).toBeHidden();
  await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeFocused();
});

test('axe finds nothing in the open drawer', async ({ page }) => {
  await page.goto('/');
  await menu(page).tap();
  await expect(drawer(page)).toBeVisible();
  expect(await complaintsOfAxe(page)).toEqual([]);
});
