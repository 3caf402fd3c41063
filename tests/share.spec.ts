// Sharing an article: the device's own sheet, else a menu; the link is the public one and nothing else.
import type { Page } from '@playwright/test';
import { complaintsOfAxe } from './reading/axe';
import { publicAddress } from './reading/edition';
import { longest } from './reading/long';
import { expect, test } from './reading/test';

const story = (page: Page) => page.getByRole('main').getByRole('article').first();
const opener = (page: Page) => story(page).getByRole('button', { name: 'Chia sẻ' });
const menu = (page: Page) => page.getByRole('dialog', { name: 'Chia sẻ' });

/** A device with no sheet of its own. */
const noSheet = (page: Page) =>
  page.addInitScript(() => {
    Object.defineProperty(Navigator.prototype, 'canShare', { value: undefined });
    Object.defineProperty(Navigator.prototype, 'share', { value: undefined });
  });

test('the device’s own sheet gets the public link, without query and fragment', async ({ page, paper }) => {
  await page.addInitScript(() => {
    Object.defineProperty(Navigator.prototype, 'canShare', { value: () => true });
    Object.defineProperty(Navigator.prototype, 'share', {
      value: async (what: ShareData) => Object.assign(window, { shared: what }),
    });
  });
  await page.goto(`${longest(paper)}?utm_source=a&fbclid=b#content`);
  await opener(page).click();
  const shared = () => page.evaluate(() => (window as { shared?: ShareData }).shared);
  await expect.poll(shared).toEqual({ url: publicAddress(paper, longest(paper)) });
  await expect(menu(page)).toBeHidden();
});

test('a device that refuses after all shows the menu', async ({ page, paper }) => {
  await page.addInitScript(() => {
    Object.defineProperty(Navigator.prototype, 'canShare', { value: () => true });
    Object.defineProperty(Navigator.prototype, 'share', {
      value: () => Promise.reject(new DOMException('no', 'NotAllowedError')),
    });
  });
  await page.goto(longest(paper));
  await opener(page).click();
  await expect(menu(page)).toBeVisible();
});

test.describe('without a sheet', () => {
  test.beforeEach(async ({ page, paper }) => {
    await noSheet(page);
    await page.goto(`${longest(paper)}?utm_source=a#content`);
    await opener(page).waitFor();
  });

  test('the link is copied, and a note says so', async ({ page, context, paper }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await opener(page).click();
    await menu(page).getByRole('button', { name: 'Sao chép liên kết' }).click();
    await expect(story(page).getByRole('status')).toHaveText('Đã sao chép liên kết.');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(publicAddress(paper, longest(paper)));
    await expect(menu(page)).toBeHidden();
    await expect(opener(page)).toBeFocused();
  });

  test('where copying is forbidden the note shows the link', async ({ page, paper }) => {
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
    });
    await opener(page).click();
    await menu(page).getByRole('button', { name: 'Sao chép liên kết' }).click();
    await expect(story(page).getByRole('status')).toContainText(publicAddress(paper, longest(paper)));
  });

  test('links to Facebook, Zalo and mail carry the public link only', async ({ page, paper }) => {
    const link = publicAddress(paper, longest(paper));
    await opener(page).click();
    const href = async (name: string) => new URL((await menu(page).getByRole('link', { name }).getAttribute('href'))!);
    const facebook = await href('Facebook');
    expect(facebook.origin + facebook.pathname).toBe('https://www.facebook.com/sharer/sharer.php');
    expect([...facebook.searchParams]).toEqual([['u', link]]);
    const zalo = await href('Zalo');
    expect(zalo.origin + zalo.pathname).toBe('https://button-share.zalo.me/share_external');
    expect([...zalo.searchParams.keys()]).toEqual(['d']);
    expect(JSON.parse(atob(zalo.searchParams.get('d')!))).toEqual({ url: link });
    const mail = await href('Thư điện tử');
    expect(mail.protocol).toBe('mailto:');
    expect([...mail.searchParams]).toEqual([['body', link]]);
    for (const place of await menu(page).getByRole('link').all()) {
      expect((await place.getAttribute('rel'))!.split(' ')).toContain('noreferrer');
    }
  });

  test('by keys: opened, walked through, closed by Escape', async ({ page }) => {
    await opener(page).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await expect(menu(page).getByRole('button', { name: 'Sao chép liên kết' })).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(menu(page).getByRole('link', { name: 'Facebook' })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(menu(page)).toBeHidden();
    await expect(opener(page)).toBeFocused();
  });

  test('axe finds nothing while the menu is open, light or dark', async ({ page }) => {
    await opener(page).click();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      expect.soft(await complaintsOfAxe(page), colorScheme).toEqual([]);
    }
  });
});
