// An edition in English has an interface in English, to the last word.
import type { Page } from '@playwright/test';
import { article, feed, issues, item, site, weather } from './backend/documents';
import { json, status } from './backend/server';
import { expect, heading, test } from './backend/test';
import { more } from './reading/stories';

const story = (id: string) => ({
  title: `Story number ${id}`,
  url: `/story-${id}.html`,
  summary: 'A lead of a few words.',
  authors: [{ name: 'A. Writer' }],
  tags: ['villages'],
  _news: { source: 'BT', section: { slug: 'lang', title: 'Villages' }, origin: { name: 'The Sample' } },
});
const list = (ids: string[], next?: string) => ({ ...feed(ids, next), title: 'List', items: ids.map((id) => item(id, story(id))) });

test.beforeEach(({ backend }) => {
  const ids = ['1', '2', '3', '4'];
  const around = { related: [item('2', story('2'))], newer: [item('3', story('3'))], older_url: '../lang.json' };
  const long = '<h2>One</h2><p>Text.</p><h2>Two</h2><p>Text.</p><h2>Three</h2><figure><img src="x.jpg" alt="A picture"></figure>';
  const whole = article('1', { ...story('1'), content_html: long, date_modified: '2026-11-21T08:00:00+07:00' });
  const [issue] = issues.items as { _news: { pages: object[] } }[];
  backend.publish({
    '/site.json': site({
      name: 'The Sample Paper',
      tagline: 'Words to test with',
      language: 'en',
      publisher: { name: 'Sample Press', address: 'A street', phone: '1', email: 'a@b.example', license: 'None', editor: 'E.' },
      sections: [{ slug: 'lang', title: 'Villages', feed_url: 'lang.json' }],
      weather: { url: 'weather.json', places: [{ name: 'Hue', latitude: 16, longitude: 107 }] },
    }),
    '/latest.json': list(ids),
    '/most-read.json': list(ids),
    '/lang.json': list(ids, 'lang-2.json'),
    '/lang-2.json': list(['5']),
    '/articles/1.json': { ...whole, _news: { ...whole._news, ...around } },
    '/weather.json': {
      ...weather,
      hourly: { time: ['2099-11-23T10:00'], temperature_2m: [20], precipitation_probability: [10], weather_code: [61] },
      daily: { time: ['2099-11-23'], weather_code: [95], temperature_2m_max: [24], temperature_2m_min: [18] },
    },
    '/issues.json': { items: [{ ...issue, title: 'No. 1', _news: { pages: [{ ...issue._news.pages[0], alt: 'Cover' }] } }] },
  });
});

/** The Vietnamese that is left anywhere a reader sees it, or has it read out. */
const vietnamese = (page: Page) =>
  page.evaluate(() => {
    const letters = /[\u00c0-\u00d6\u00d8-\u00f6\u0102-\u01b0\u0300-\u0323\u1ea0-\u1ef9]/;
    const texts = [document.title];
    const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode;
      if (node instanceof Element) {
        for (const name of ['aria-label', 'alt', 'title', 'placeholder']) texts.push(node.getAttribute(name) ?? '');
      } else if (!['SCRIPT', 'STYLE'].includes(node.parentElement!.tagName)) {
        texts.push(node.textContent ?? '');
      }
    }
    return texts.filter((text) => letters.test(text));
  });

const PAGES = ['/', '/chuyen-muc/lang', '/moi-nhat', '/doc-nhieu', '/story-1.html', '/thoi-tiet', '/an-pham', '/an-pham/so-1', '/khong-co'];
for (const path of PAGES) {
  test(`${path} has no Vietnamese in it`, async ({ page }) => {
    await page.goto(path);
    await expect(page.getByRole('contentinfo')).toBeVisible();
    await expect(page.getByRole('complementary').getByRole('tab').first()).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    // The tab's name is the last to follow, when the page has come.
    await expect(page).toHaveTitle(/The Sample Paper/);
    expect(await vietnamese(page)).toEqual([]);
  });
}

test('what fails is said in English, too', async ({ page, backend }) => {
  backend.answer('/lang-2.json', status(403));
  await page.goto('/chuyen-muc/lang');
  await more(page).or(page.getByRole('link', { name: 'Show more' })).click();
  await expect(page.getByRole('alert')).toContainText('status 403');
  expect(await vietnamese(page)).toEqual([]);
  backend.answer('/articles/1.json', json({ id: '1' }));
  await page.goto('/story-1.html');
  await expect(heading(page)).toHaveText('The page could not be loaded');
  expect(await vietnamese(page)).toEqual([]);
});
