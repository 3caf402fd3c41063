// The weather page: all places, and one in full.
import type { Page } from '@playwright/test';
import { complaintsOfAxe } from './reading/axe';
import { hold } from './reading/hold';
import { open, takenOver } from './reading/taken-over';
import { expect, test } from './reading/test';

interface Answer {
  utc_offset_seconds: number;
  current: { time: string; temperature_2m: number; relative_humidity_2m: number };
  hourly: { time: string[]; temperature_2m: number[]; precipitation_probability: number[] };
  daily: { time: string[]; temperature_2m_max: number[]; temperature_2m_min: number[]; sunrise: string[] };
}

const PAGE = '/thoi-tiet';
const main = (page: Page) => page.getByRole('main');
const place = (page: Page, name: string) => main(page).getByRole('region', { name });
const places = (page: Page) => main(page).getByRole('navigation', { name: 'Chọn địa phương' });
const atMeasuring = (answer: Answer) => Date.parse(`${answer.current.time}:00Z`) - answer.utc_offset_seconds * 1000;

test('the strip leads to it, and it has every place', async ({ page, paper }) => {
  await page.goto('/');
  await page.getByRole('banner').getByRole('link', { name: 'Dự báo' }).click();
  await expect(page).toHaveURL(PAGE);
  await expect(main(page).getByRole('heading', { level: 1 })).toHaveText('Thời tiết');
  const answers = paper.read<Answer[]>('weather.json');
  for (const [at, { name }] of paper.site.weather.places.entries()) {
    await expect(places(page).getByRole('link', { name })).toContainText(`${Math.round(answers[at].current.temperature_2m)}°`);
  }
});

test('a place is chosen by its link, and its address shows it', async ({ page, paper }) => {
  const [first, second] = paper.site.weather.places.map((known) => known.name);
  await page.goto(PAGE);
  await expect(place(page, first)).toBeVisible();
  await places(page).getByRole('link', { name: second }).click();
  await expect(page).toHaveURL(/\?noi=da-nang$/);
  await expect(place(page, second)).toBeVisible();
  await expect(places(page).getByRole('link', { name: second })).toHaveAttribute('aria-current', 'true');
  await page.reload();
  await expect(place(page, second)).toBeVisible();
  await page.goBack();
  await expect(place(page, first)).toBeVisible();
});

test('who chooses a place by keyboard stays among the places', async ({ page, paper }) => {
  const [, second, third] = paper.site.weather.places.map((known) => known.name);
  await takenOver(page, PAGE);
  for (const name of [second, third]) {
    const link = places(page).getByRole('link', { name });
    await link.press('Enter');
    await expect(place(page, name)).toBeVisible();
    await expect(link).toBeFocused();
  }
});

test('now, the next hours as a chart and as a table, and the days', async ({ page, paper }) => {
  const [answer] = paper.read<Answer[]>('weather.json');
  await page.clock.setFixedTime(atMeasuring(answer));
  await page.goto(PAGE);
  const here = place(page, 'Hà Nội');
  await expect(here).toContainText(`Độ ẩm${answer.current.relative_humidity_2m}%`);
  await expect(here).toContainText(`Mặt trời mọc${answer.daily.sunrise[0].slice(11)}`);
  await expect(here.getByRole('img', { name: /^Biểu đồ 24 giờ: thấp nhất -?\d+° lúc \d\d:00/ })).toBeVisible();

  await here.getByText('Xem dạng bảng').click();
  const rows = here.getByRole('table').getByRole('row');
  await expect(rows).toHaveCount(25);
  const from = answer.hourly.time.indexOf(`${answer.current.time.slice(0, 13)}:00`);
  for (const at of [0, 23]) {
    const hour = rows.nth(at + 1);
    await expect(hour.getByRole('rowheader')).toHaveText(answer.hourly.time[from + at].slice(11));
    await expect(hour).toContainText(`${Math.round(answer.hourly.temperature_2m[from + at])}°`);
    await expect(hour).toContainText(`${answer.hourly.precipitation_probability[from + at]}%`);
  }

  const days = here.getByRole('list').getByRole('listitem');
  await expect(days).toHaveCount(Math.min(7, answer.daily.time.length));
  await expect(days.first()).toContainText('Hôm nay');
  await expect(days.first()).toContainText(`Cao nhất: ${Math.round(answer.daily.temperature_2m_max[0])}°`);
});

test('a reading older than three hours says how old it is', async ({ page, paper }) => {
  const [answer] = paper.read<Answer[]>('weather.json');
  await page.clock.setFixedTime(atMeasuring(answer) + 2 * 3_600_000);
  await page.goto(PAGE);
  await expect(place(page, 'Hà Nội')).toContainText('Cập nhật: 07:00');
  await expect(place(page, 'Hà Nội')).not.toContainText('trước');
  await page.clock.setFixedTime(atMeasuring(answer) + 5 * 3_600_000);
  await page.reload();
  await expect(place(page, 'Hà Nội')).toContainText('5 giờ trước');
});

test('a table that was opened before the app came stays open in another hour', async ({ page, paper }) => {
  const [answer] = paper.read<Answer[]>('weather.json');
  await page.clock.setFixedTime(atMeasuring(answer) + 4 * 3_600_000);
  const letGo = await hold(page, /\.wasm$/);
  const taken = await open(page, PAGE);
  await main(page).getByText('Xem dạng bảng').click();
  await expect(main(page).getByRole('table')).toBeVisible();
  letGo();
  await taken();
  // The hours begin with this one now.
  await expect(main(page).getByRole('rowheader').first()).toHaveText('11:00');
  await expect(main(page).getByRole('table')).toBeVisible();
});

test('who is in it by keyboard when an hour ends stays there, and sees the next one afterwards', async ({ page, paper }) => {
  const [answer] = paper.read<Answer[]>('weather.json');
  await page.clock.install({ time: atMeasuring(answer) + 3.9 * 3_600_000 });
  // Before that it has the hours that it was pressed with.
  await takenOver(page, PAGE);
  const table = main(page).getByText('Xem dạng bảng');
  const first = main(page).getByRole('rowheader').first();
  await table.press('Enter');
  await expect(first).toHaveText('10:00');
  await page.clock.runFor('10:00');
  await expect(table).toBeFocused();
  await expect(first).toHaveText('10:00');
  await table.blur();
  await page.clock.runFor('01:00');
  await expect(first).toHaveText('11:00');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing on it, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto(PAGE);
    await main(page).getByText('Xem dạng bảng').click();
    expect(await complaintsOfAxe(page)).toEqual([]);
  });
}
