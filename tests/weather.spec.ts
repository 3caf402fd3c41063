// The weather strip: all places in one line, the reader's own first.
import type { Page } from '@playwright/test';
import { masthead } from './reading/masthead';
import { expect, test } from './reading/test';

interface Reading {
  current: { time: string; temperature_2m: number };
  utc_offset_seconds: number;
}

const strip = (page: Page) => masthead(page).getByRole('list', { name: 'Thời tiết' });
const places = (page: Page) => strip(page).getByRole('button');
const place = (page: Page, name: string) => strip(page).getByRole('button', { name });

/** The names of the places as they stand on the screen, from left to right. */
async function inOrder(page: Page, names: string[]) {
  const left = async (name: string) => (await place(page, name).boundingBox())?.x ?? Infinity;
  const found = await Promise.all(names.map(async (name) => [name, await left(name)] as const));
  return found.sort(([, a], [, b]) => a - b).map(([name]) => name);
}

test('every place has its sky and its degrees', async ({ page, paper }) => {
  await page.goto('/');
  const readings = paper.read<Reading[]>('weather.json');
  await expect(places(page)).toHaveCount(4);
  for (const [at, { name }] of paper.site.weather.places.entries()) {
    const degrees = Math.round(readings[at].current.temperature_2m);
    await expect(places(page).nth(at)).toContainText(name);
    await expect(places(page).nth(at)).toContainText(new RegExp(`${degrees}\\s?°`));
    await expect(places(page).nth(at).getByRole('img')).toHaveAccessibleName(/\S/);
  }
});

test('the place that a reader chooses is the first, and stays it', async ({ page, paper }) => {
  const names = paper.site.weather.places.map((known) => known.name);
  await page.goto('/');
  await expect(places(page)).toHaveCount(names.length);
  expect(await inOrder(page, names)).toEqual(names);
  for (const chosen of ['Thừa Thiên Huế', 'Đà Nẵng']) {
    await place(page, chosen).click();
    await expect(place(page, chosen)).toHaveAttribute('aria-pressed', 'true');
    expect((await inOrder(page, names))[0]).toBe(chosen);
    await page.reload();
    await expect(place(page, chosen)).toHaveAttribute('aria-pressed', 'true');
    expect((await inOrder(page, names))[0]).toBe(chosen);
    await expect(place(page, chosen)).toBeInViewport({ ratio: 0.9 });
  }
});

test('a reading older than three hours is shown with its age', async ({ page, paper }) => {
  const { current, utc_offset_seconds: offset } = paper.read<Reading[]>('weather.json')[0];
  const measured = Date.parse(`${current.time}:00Z`) - offset * 1000;
  const hours = (count: number) => measured + count * 3_600_000;
  await page.clock.setFixedTime(hours(2));
  await page.goto('/');
  await expect(places(page).first()).toBeVisible();
  await expect(strip(page)).not.toContainText('trước');
  await page.clock.setFixedTime(hours(5));
  await page.reload();
  await expect(strip(page)).toContainText('5 giờ trước');
});
