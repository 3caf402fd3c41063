// Pictures of every page kind, in both layouts and both schemes: `make screenshots`. They are for looking at;
// no test compares them.
import { mkdirSync, readFileSync, readdirSync } from 'node:fs';
import { chromium } from '@playwright/test';

const [address, edition, folder] = process.argv.slice(2);
const read = (path) => JSON.parse(readFileSync(`${edition}/${path}`, 'utf8'));
const site = read('site.json');
const articles = readdirSync(`${edition}/articles`).map((name) => read(`articles/${name}`));
const longest = (length) => articles.toSorted((a, b) => length(b) - length(a))[0].url;
const slug = (text) =>
  text.toLowerCase().replaceAll('đ', 'd').normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll(/[^a-z0-9]+/g, '-');
const has = (field, path) => (site[field] ? { [field]: path() } : {});
const [first] = articles;

const pages = {
  front: '/',
  article: longest((article) => article.content_html.length),
  headline: longest((article) => article.title.length),
  section: `/chuyen-muc/${site.sections[0].slug}`,
  latest: '/moi-nhat',
  'most-read': '/doc-nhieu',
  ...has('tag_url', () => `/chu-de/${slug(first.tags[0])}`),
  ...has('author_url', () => `/tac-gia/${slug(first.authors[0].name)}`),
  ...has('weather', () => '/thoi-tiet'),
  ...has('issues_url', () => '/an-pham'),
  issue: site.issues_url && `/an-pham/${read(site.issues_url).items[0].id}`,
  'not-found': '/khong-co-trang-nay',
};
const layouts = {
  mobile: { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true },
  desktop: { viewport: { width: 1280, height: 900 } },
};

mkdirSync(folder, { recursive: true });
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] });
for (const [layout, screen] of Object.entries(layouts)) {
  for (const colorScheme of ['light', 'dark']) {
    const context = await browser.newContext({ ...screen, colorScheme, locale: 'vi-VN' });
    for (const [name, path] of Object.entries(pages).filter(([, path]) => path)) {
      const page = await context.newPage();
      await page.goto(address + path, { waitUntil: 'networkidle' });
      // Pictures further down load when they come near.
      await page.evaluate(async () => {
        for (let at = 0; at < document.body.scrollHeight; at += innerHeight) {
          scrollTo(0, at);
          await new Promise((resolve) => setTimeout(resolve, 60));
        }
        scrollTo(0, 0);
        // The picture shows the whole page at once; parts far from the screen are not drawn by themselves.
        for (const part of document.querySelectorAll('.feed__part, .feed__stretch')) part.style.contentVisibility = 'visible';
        for (const picture of document.images) picture.loading = 'eager';
      });
      await page.waitForLoadState('networkidle');
      const file = `${folder}/${name.replace('_url', '')}-${layout}-${colorScheme}.png`;
      await page.screenshot({ path: file, fullPage: true });
      console.log(file);
      await page.close();
    }
    await context.close();
  }
}
await browser.close();
