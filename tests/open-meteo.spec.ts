// A weather address that points straight at a server of Open-Meteo's kind.
import type { Page } from '@playwright/test';
import { site, weather } from './backend/documents';
import { json, status } from './backend/server';
import { expect, heading, passTimeUntil, retry, test } from './backend/test';

const PAGE = '/thoi-tiet';
const QUERY = '/v1/forecast?latitude=21.03&longitude=105.85&current=temperature_2m,weather_code,is_day&timezone=auto';
const place = (page: Page, name: string) => page.getByRole('main').getByRole('region', { name });

/** What it answers for one place, in its exact shape. */
const answer = (temperature: number) => ({
  latitude: 21.0,
  longitude: 105.875,
  generationtime_ms: 0.06,
  utc_offset_seconds: 25200,
  timezone: 'Asia/Bangkok',
  timezone_abbreviation: 'GMT+7',
  elevation: 16.0,
  current_units: { time: 'iso8601', interval: 'seconds', temperature_2m: '°C', weather_code: 'wmo code', is_day: '' },
  current: { time: '2026-11-23T10:15', interval: 900, temperature_2m: temperature, weather_code: 80, is_day: 1 },
});
const places = (count: number) => Array.from({ length: count }, (_, at) => ({ name: `Nơi ${at + 1}`, latitude: 21, longitude: 105 }));

test('for one place it answers with an object', async ({ page, backend, friend }) => {
  friend.answer('/v1/forecast', json(answer(21.4)));
  backend.publish({ '/site.json': site({ weather: { url: friend.url + QUERY, places: places(1) } }) });
  await page.goto(PAGE);
  await expect(place(page, 'Nơi 1')).toContainText('21°');
  await expect(place(page, 'Nơi 1')).toContainText('Mưa rào');
  await expect(place(page, 'Nơi 1')).toContainText('10:15');
});

test('for four places it answers with an array', async ({ page, backend, friend }) => {
  friend.answer('/v1/forecast', json([18.2, 24, 30.5, -1].map(answer)));
  backend.publish({ '/site.json': site({ weather: { url: friend.url + QUERY, places: places(4) } }) });
  await page.goto(`${PAGE}?noi=noi-4`);
  await expect(place(page, 'Nơi 4')).toContainText('-1°');
  await expect(page.getByRole('main').getByRole('navigation', { name: 'Chọn địa phương' }).getByRole('link')).toHaveCount(4);
});

const error = { error: true, reason: 'Cannot initialize WeatherVariable from invalid String value.' };
for (const [name, fault] of Object.entries({ 'with its status': json(error, 400), 'with 200': json(error) })) {
  test(`its error, ${name}, is an error with a retry, and no weather beside other pages`, async ({ page, backend, friend }) => {
    friend.answer('/v1/forecast', fault);
    backend.publish({ '/site.json': site({ weather: { url: friend.url + QUERY, places: places(1) } }) });
    await page.goto(PAGE);
    await expect(heading(page)).toHaveText('Chưa tải được trang');
    friend.answer('/v1/forecast', json(answer(21.4)));
    await retry(page).click();
    await expect(place(page, 'Nơi 1')).toContainText('21°');
    friend.answer('/v1/forecast', fault);
    await page.goto('/');
    await expect(page.getByRole('main').getByRole('article').first()).toBeVisible();
    await expect(page.getByRole('banner')).not.toContainText('Nơi 1');
  });
}

test('the page is refreshed while it is open, and not while it is hidden', async ({ page, backend }) => {
  await page.clock.install();
  await page.clock.pauseAt(Date.now() + 60_000);
  await page.goto(PAGE);
  await expect(place(page, 'Hà Nội')).toContainText('21°');
  await expect(page.getByRole('banner')).toContainText('Hà Nội');
  const asked = backend.requests('/weather.json');
  backend.publish({ '/weather.json': { ...weather, current: { time: '2026-11-23T10:15', temperature_2m: 33, weather_code: 0 } } });
  const hide = (hidden: boolean) =>
    page.evaluate((hidden) => {
      Object.defineProperty(document, 'hidden', { value: hidden, configurable: true });
      document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
    }, hidden);
  await hide(true);
  await page.clock.runFor('20:00');
  expect(backend.requests('/weather.json')).toBe(asked);
  await hide(false);
  await expect(place(page, 'Hà Nội')).toContainText('33°');
  await expect(page.getByRole('banner')).toContainText('33°');
  backend.publish({ '/weather.json': weather });
  await page.clock.runFor('14:00');
  // In small steps from here: the clock of the answer's patience is this one, too.
  await passTimeUntil(page, place(page, 'Hà Nội').getByText('21°'));
  // The page and the strip above it, each twice, and each time by one request.
  await expect(page.getByRole('banner')).toContainText('21°');
  expect(backend.requests('/weather.json')).toBe(asked + 2);
});

test('a weather that the site does not have has no page', async ({ page, backend }) => {
  backend.publish({ '/site.json': site({ weather: undefined }) });
  backend.answer('/weather.json', status(500));
  await page.goto(PAGE);
  await expect(heading(page)).toHaveText('Không tìm thấy trang');
});
