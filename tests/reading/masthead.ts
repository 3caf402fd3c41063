// The top of a page, as a reader sees it.
import type { Page } from '@playwright/test';

export const masthead = (page: Page) => page.getByRole('banner');

/** The day as the masthead writes it: "Thứ Hai, 23/11/2026". */
export function dayInHanoi(moment: Date): string {
  const part = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat('vi-VN', { timeZone: 'Asia/Ho_Chi_Minh', ...options }).format(moment);
  return `${capitals(part({ weekday: 'long' }))}, ${part({ day: '2-digit', month: '2-digit', year: 'numeric' })}`;
}

/** The moment as an article writes it: "Thứ Sáu, 21/02/2025 | 10:00 GMT+7". */
export function momentInHanoi(moment: Date): string {
  return `${dayInHanoi(moment)} | ${clockInHanoi(moment)} GMT+7`;
}

/** The moment as a card writes it: "10:00 21/02/2025". */
export function shortMomentInHanoi(moment: Date): string {
  return `${clockInHanoi(moment)} ${dayInHanoi(moment).split(', ')[1]}`;
}

function clockInHanoi(moment: Date): string {
  const clock = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: 'Asia/Ho_Chi_Minh' } as const;
  return new Intl.DateTimeFormat('vi-VN', clock).format(moment);
}

const capitals = (words: string) => words.replace(/(^|\s)\p{L}/gu, (letter) => letter.toUpperCase());

/** The link to a section: in the bar on a wide page, in the drawer on a narrow one. */
export async function sectionLink(page: Page, title: string) {
  const menu = masthead(page).getByRole('link', { name: 'Mở danh sách chuyên mục' });
  const bar = masthead(page).getByRole('navigation', { name: 'Chuyên mục' });
  await masthead(page).getByRole('paragraph').first().waitFor();
  if (await bar.isVisible()) return bar.getByRole('link', { name: title, exact: true });
  await menu.click();
  const drawer = page.getByRole('dialog', { name: 'Chuyên mục' });
  return drawer.getByRole('link', { name: title, exact: true });
}
