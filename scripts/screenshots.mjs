// Pictures of every page kind, in both layouts and both schemes: `make screenshots`. They are for looking at;
// no test compares them.
import { mkdirSync, readFileSync, readdirSync } from 'node:fs';
import { launch } from './chromium.mjs';

const [address, edition, folder] = process.argv.slice(2);
const read = (path) => JSON.parse(readFileSync(`${edition}/${path}`, 'utf8'));
const site = read('site.json');
const articles = readdirSync(`${edition}/articles`).map((name) => read(`articles/${name}`));
const longest = (length) => articles.toSorted((a, b) => length(b) - length(a))[0];
const article = longest((article) => article.content_html.length);
const headline = longest((article) => article.title.length);
const section = `/chuyen-muc/${site.sections[0].slug}`;
// Where topics and authors have their pages is the site's to say.
const html = await (await fetch(address + article.url)).text();
const linked = (start) => html.match(`href="(${start}[^"]+)"`)?.[1];

/** Each page's path, by the name of its picture; what this edition does not have is left out. */
const pages = {
  front: '/',
  article: article.url,
  headline: headline.url,
  section,
  archive: `${section}/trang-1`,
  latest: '/moi-nhat',
  'most-read': '/doc-nhieu',
  tag: linked('/chu-de/'),
  author: linked('/tac-gia/'),
  weather: site.weather && '/thoi-tiet',
  issues: site.issues_url && '/an-pham',
  issue: site.issues_url && `/an-pham/${read(site.issues_url).items[0].id}`,
  search: '/tim-kiem',
  found: `/tim-kiem?${new URLSearchParams({ q: site.sections[0].title })}`,
  'nothing-found': '/tim-kiem?q=khongcotunay',
  saved: '/da-luu',
  'not-found': '/khong-co-trang-nay',
};
const layouts = {
  mobile: { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true },
  desktop: { viewport: { width: 1280, height: 900 } },
};

mkdirSync(folder, { recursive: true });
const browser = await launch();
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
        // One that does not come is seen as that.
        await Promise.allSettled([...document.images].map((picture) => picture.decode()));
      });
      await page.waitForLoadState('networkidle');
      const file = `${folder}/${name}-${layout}-${colorScheme}.png`;
      await page.screenshot({ path: file, fullPage: true });
      console.log(file);
      await page.close();
    }
    await context.close();
  }
}
await browser.close();
