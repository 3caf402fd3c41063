// Browsers in which the app cannot run, or in which it breaks: pages are read without it, and nobody is sent in circles.
// What they lack is taken from Chromium.
import type { Page } from '@playwright/test';
import { KINDS } from './reading/kinds';
import { forbidWasm } from './reading/no-wasm';
import { headlines, more } from './reading/stories';
import { expect, test } from './reading/test';

/** Until the page is without the app for good. */
const givenUp = (page: Page) => expect(page.locator('html[data-given-up]')).toBeAttached();

test.beforeEach(async ({ page }) => {
  await page.addInitScript(() => {
    document.addEventListener('sapbao:failed', () => document.documentElement.setAttribute('data-given-up', ''));
  });
});

test.describe('where no wasm runs', () => {
  test.beforeEach(({ page }) => forbidWasm(page));

  test('a page says nothing of it, fetches nothing for it, and leads on', async ({ page }) => {
    const fetched: string[] = [];
    page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
    await page.goto('/moi-nhat');
    await givenUp(page);
    await expect(page.getByRole('alert')).toHaveCount(0);
    expect(fetched.filter((path) => path.endsWith('.wasm'))).toEqual([]);
    // The first tap shows what came with the page.
    await more(page).click();
    await more(page).click();
    await expect(page).toHaveURL(/\/moi-nhat\/trang-\d+$/);
  });

  test('an address without a page says why, and leads home', async ({ page, paper }) => {
    await page.goto('/khong-co-trang-nay');
    const message = page.getByRole('alert');
    await expect(message).toContainText('Trang này cần trình duyệt mới hơn.');
    await expect(page.getByText('Đang tải…')).toHaveCount(0);
    await message.getByRole('link', { name: 'Về trang chủ' }).click();
    await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toHaveText(paper.site.name);
  });

  test.describe('the search', () => {
    test.use({ expectedComplaints: /Failed to load the Pagefind WASM/ });

    test('says that there is none, and does not offer to try again', async ({ page }) => {
      await page.goto('/tim-kiem?q=gom');
      const main = page.getByRole('main');
      await expect(main.getByText('Chưa thể tìm kiếm ở đây.')).toBeVisible();
      await expect(main.getByRole('button', { name: 'Thử lại' })).toBeHidden();
      await expect(headlines(main)).not.toHaveCount(0);
    });
  });
});

test.describe('where the app breaks', () => {
  test.use({ expectedComplaints: /no longer what it was/ });

  test.beforeEach(async ({ page }) => {
    await page.addInitScript(() => {
      const { get } = Object.getOwnPropertyDescriptor(Node.prototype, 'nodeType')!;
      Object.defineProperty(Node.prototype, 'nodeType', {
        get() {
          if (Error().stack!.includes('wasm')) throw TypeError('no longer what it was');
          return get!.call(this);
        },
      });
    });
  });

  test('it is said, and “Xem thêm” leads on at once', async ({ page }) => {
    await page.goto('/moi-nhat');
    await givenUp(page);
    await expect(page.getByRole('alert').getByRole('link', { name: 'Tải lại trang' })).toBeVisible();
    await more(page).click();
    await expect(page).toHaveURL(/\/moi-nhat\/trang-\d+$/);
  });
});

test('without what came in 2021 tabs are turned by keys, and nothing fails', async ({ page }) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(Array.prototype, 'at');
    const { matches } = Element.prototype;
    Element.prototype.matches = function (selector: string) {
      if (selector.includes(':focus-visible')) throw new SyntaxError(`${selector} is not known`);
      return matches.call(this, selector);
    };
  });
  await page.route('**/*.wasm', () => {});
  await page.goto('/');
  const tab = (name: string) => page.getByRole('complementary').getByRole('tab', { name });
  await tab('Mới nhất').press('ArrowLeft');
  await expect(tab('Đọc nhiều')).toBeFocused();
  await tab('Đọc nhiều').press('Home');
  await tab('Mới nhất').press('End');
  await expect(tab('Đọc nhiều')).toHaveAttribute('aria-selected', 'true');
  await page.getByRole('list', { name: 'Thời tiết' }).getByRole('button').first().focus();
});

test('a browser that does not know <dialog> shows no drawer, and its button leads to the sections', async ({ page, paper }) => {
  await page.route('**/*', async (route) => {
    if (route.request().resourceType() !== 'document') return route.fallback();
    const response = await route.fetch();
    return route.fulfill({ response, body: (await response.text()).replaceAll('<dialog', '<x-dialog').replaceAll('</dialog', '</x-dialog') });
  });
  await page.route('**/*.wasm', () => {});
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(KINDS['a long article'](paper));
  await expect(page.locator('#drawer')).toBeHidden();
  await page.getByRole('banner').getByRole('link', { name: 'Mở danh sách chuyên mục' }).click();
  await expect(page).toHaveURL(/#sections$/);
});
