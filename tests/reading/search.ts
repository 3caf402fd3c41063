// The search, as a reader sees it.
import type { Page } from '@playwright/test';
import { headlines } from './stories';

export const main = (page: Page) => page.getByRole('main');
export const form = (page: Page) => main(page).getByRole('search', { name: 'Tìm kiếm' });
export const field = (page: Page) => form(page).getByRole('searchbox', { name: 'Tìm trong báo' });
export const results = (page: Page) => headlines(main(page));

/** Says what was found. */
export const said = (page: Page) => main(page).getByRole('status').filter({ hasText: /kết quả|Không tìm thấy bài/ });

/** The newest stories, where there is nothing else to show. */
export const latest = (page: Page) => main(page).getByRole('region', { name: 'Mới nhất' });

/** The address asks for these words, and nothing else. */
export const asksFor = (words: string) => (url: URL) =>
  url.pathname === '/tim-kiem' && url.searchParams.get('q') === words && url.searchParams.size === 1;
