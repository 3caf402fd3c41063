// A backend whose documents attack the reader: nothing of it runs, and text is shown as text.
import type { Page } from '@playwright/test';
import { article, feed, item, site } from './backend/documents';
import { json } from './backend/server';
import { expect, heading, test } from './backend/test';
import { body } from './reading/body';
import { misfits } from './reading/fit';
import { headlines } from './reading/stories';

const PAGE = '/tin-so-1-1.html';

// After the OWASP XSS filter evasion cheat sheet, DOMPurify's and Google's test vectors. HERE is a server that must
// never be asked; STRIKE is code that must never run.
const attacks = [
  '<script>STRIKE</script>',
  '<ScRiPt src="HERE/a.js"></sCrIpT>',
  '<scr<script>ipt>STRIKE</script>',
  '<img src=x: onerror="STRIKE">',
  '<img src="javascript:STRIKE">',
  '<img/src=x:/onerror=STRIKE//',
  '<svg onload="STRIKE"><script>STRIKE</script></svg>',
  '<svg><a xlink:href="javascript:STRIKE"><text>click</text></a></svg>',
  '<svg><style><img src=x: onerror="STRIKE"></style></svg>',
  '<svg><animate onbegin="STRIKE" attributeName=x dur=1s>',
  '<svg><foreignObject><iframe src="HERE/frame"></iframe></foreignObject></svg>',
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=STRIKE&gt;">',
  '<math><annotation-xml encoding="text/html"><style></math><img src=x: onerror=STRIKE></style></annotation-xml></math>',
  '<form><math><mtext></form><form><mglyph><style></math><img src=x: onerror=STRIKE>',
  '<iframe src="javascript:STRIKE"></iframe><iframe srcdoc="<script>parent.STRIKE</script>"></iframe>',
  '<iframe src="HERE/frame"></iframe>',
  '<object data="HERE/object"></object><embed src="HERE/embed">',
  '<form action="HERE/form"><input autofocus onfocus="STRIKE"><button formaction="javascript:STRIKE">click</button></form>',
  '<p><a href="javascript:STRIKE">click</a></p>',
  '<p><a href=" &#14; javascript:STRIKE">click</a></p>',
  '<p><a href="java&Tab;script&colon;STRIKE">click</a></p>',
  '<p><a href="data:text/html,<script>STRIKE</script>">click</a></p>',
  '<p><a href="https://example.org/" onclick="STRIKE" style="position:fixed;inset:0" target="_top" ping="HERE/ping">x</a></p>',
  '<div style="background:url(HERE/bg)" onmouseover="STRIKE">hover</div>',
  '<style>@import "HERE/a.css"; body { background: url(HERE/b) }</style>',
  '<link rel=stylesheet href="HERE/a.css"><link rel=prefetch href="HERE/prefetch">',
  '<meta http-equiv=refresh content="0;url=HERE/refresh">',
  '<base href="HERE/"><p><a href="relative">x</a></p>',
  '<template><script>STRIKE</script></template>',
  '<noscript><p title="</noscript><img src=x: onerror=STRIKE>"></noscript>',
  '<table background="HERE/bg"><tr><td background="HERE/td" onclick="STRIKE">x</td></tr></table>',
  '<video poster="javascript:STRIKE" onplay="STRIKE" autoplay><source src="javascript:STRIKE" onerror="STRIKE"></video>',
  '<audio src=x: onerror="STRIKE"></audio>',
  '<details open ontoggle="STRIKE"><summary onclick="STRIKE">click</summary>x</details>',
  '<marquee onstart="STRIKE">x</marquee>',
  '<p id="drawer">x</p><p id="content">y</p><a name="documentElement">z</a><form name="body"><input name="classList"></form>',
  '<p data-opens="drawer" data-layout-choice="mobile" role="tab">click</p>',
  '<picture><source srcset="javascript:STRIKE 1w"><img src="data:image/svg+xml,<svg onload=STRIKE>" alt="x"></picture>',
  '<select><option><style></option></select><script>STRIKE</script></style>',
  '<!--><script>STRIKE</script>--><![CDATA[<script>STRIKE</script>]]>',
  '<form><input name="localName"><input name="localName"><input name="nodeType"><input name="childNodes"></form>',
  '<form><select name="localName"><option>a<option>b</select></form>',
  '<dialog open><form method=dialog><button autofocus onfocus=STRIKE>x</button></form></dialog>',
  '<p contenteditable tabindex=1 accesskey=x onbeforeinput=STRIKE popover=manual is=x-y slot=z>x</p>',
  '<custom-element onclick="STRIKE"><slot></slot></custom-element><portal src="HERE/portal"></portal>',
];

const ELEMENTS =
  'P H2 H3 H4 UL OL LI BLOCKQUOTE FIGURE FIGCAPTION IMG PICTURE SOURCE A STRONG B EM I U S SUB SUP BR HR TABLE CAPTION THEAD ' +
  'TBODY TR TH TD CODE PRE VIDEO AUDIO ASIDE DETAILS SUMMARY DIV';
const ATTRIBUTES =
  'href rel src srcset sizes type alt width height loading fetchpriority decoding class colspan rowspan scope start controls ' +
  'preload playsinline poster open tabindex role aria-label dir lang';

/** What stands in the body and should not. */
const foreign = (page: Page) =>
  body(page).evaluate(
    (root, [elements, attributes]) =>
      [...root.querySelectorAll('*')].flatMap((element) => [
        ...(elements.split(' ').includes(element.tagName) ? [] : [`<${element.tagName}>`]),
        ...[...element.attributes]
          .filter(({ name, value }) => !attributes.split(' ').includes(name) || /^\s*(javascript|vbscript|data:text|data:image\/svg)/i.test(value))
          .map(({ name, value }) => `<${element.tagName} ${name}="${value}">`),
      ]),
    [ELEMENTS, ATTRIBUTES],
  );

test.describe('bodies', () => {
  // Chromium holds an inert document to the page's policy, too: it names what the parser saw there, though nothing of
  // it could run. What came through to the page is looked for in the page.
  test.use({ expectedComplaints: /Content Security Policy|violates (script|style|base)-|Failed to load resource/ });

  test('nothing in a body runs, loads a frame or a style, or clobbers the page', async ({ page, backend, stranger }) => {
    test.slow();
    const ids = attacks.map((_, at) => String(at + 1));
    backend.publish({ '/lang.json': feed(ids) });
    for (const [at, attack] of attacks.entries()) {
      const html = attack.replaceAll('STRIKE', 'window.struck=1').replaceAll('HERE', stranger.url);
      backend.answer(`/articles/${ids[at]}.json`, json(article(ids[at], { content_html: `<p>trước</p>${html}<p>sau</p>` })));
    }
    await page.goto('/chuyen-muc/lang');
    for (const [at, attack] of attacks.entries()) {
      await headlines(page.getByRole('main')).nth(at).click();
      await expect(heading(page), attack).toHaveText(`Tin số ${ids[at]}`);
      await expect(body(page).getByText('trước'), attack).toBeVisible();
      expect.soft(await foreign(page), attack).toEqual([]);
      for (const bait of await body(page).getByText('click', { exact: true }).all()) await bait.click();
      for (const bait of await body(page).getByText('hover', { exact: true }).all()) await bait.hover();
      const after = await page.evaluate(() => ({
        isStruck: 'struck' in window,
        named: document.querySelectorAll('#drawer, #content').length,
        path: location.pathname,
      }));
      expect.soft(after, attack).toEqual({ isStruck: false, named: 2, path: `/tin-so-${ids[at]}-${ids[at]}.html` });
      await page.goBack();
      await expect(page).toHaveURL('/chuyen-muc/lang');
    }
    expect(stranger.log).toEqual([]);
  });
});

const texts: Record<string, string> = {
  'markup': '<img src=x onerror="window.struck=1"><script>window.struck=1</script>&lt;b&gt; &amp;amp; </title>',
  'line separators': 'dòng một\u2028dòng hai\u2029dòng ba',
  'marks that turn the direction': '\u202Eđảo ngược \u2067שלום עולם مرحبا',
  'quotes and braces': `"'\`}{{constructor.constructor('window.struck=1')()}}\${window.struck=1}`,
  'ten thousand letters without a space': 'ư'.repeat(10_000),
  'ten thousand letters': 'chữ nghĩa '.repeat(1_000).trim(),
};

for (const [what, text] of Object.entries(texts)) {
  test(`${what} in every text field of an article: shown as text, and the page fits a phone`, async ({ page, backend, stranger }) => {
    const everywhere = {
      title: text,
      url: undefined,
      summary: text,
      authors: [{ name: text }],
      tags: [text, text],
      image: `${stranger.url}/a.jpg`,
      _news: {
        source: text,
        origin: { name: text, url: 'javascript:window.struck=1' },
        section: { slug: 'khac', title: text },
        image: { alt: text, caption: text, credit: text },
      },
    };
    backend.publish({
      '/articles/1.json': { ...article('1', everywhere), content_html: '<p>Thân bài.</p>' },
      '/latest.json': { items: [item('1', everywhere), item('2')] },
      '/most-read.json': { items: [item('1', everywhere), item('2')] },
    });
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto('/moi-nhat');
    const plain = text.replace(/\s+/g, ' ').trim();
    const headline = headlines(page.getByRole('main')).first();
    await expect(headline).toHaveText(plain);
    await expect(page.getByRole('tab').first()).toBeVisible();
    expect(await misfits(page, 390)).toEqual([]);
    await headline.focus();
    await page.keyboard.press('Enter');
    await expect(heading(page)).toHaveText(plain);
    expect((await page.title()).replace(/\s+/g, ' ')).toBe(`${plain} – Báo Thử`);
    await expect(page.getByText(`Theo ${plain}`)).toBeVisible();
    expect(await misfits(page, 390)).toEqual([]);
    await page.getByRole('banner').getByRole('link', { name: 'Báo Thử' }).click();
    await expect(page).toHaveURL('/');
    await expect(headline).toHaveText(plain);
    expect(await misfits(page, 390)).toEqual([]);
    expect(await page.evaluate(() => 'struck' in window)).toBe(false);
  });

  test(`${what} in the site’s own texts: shown as text, and the page fits a phone`, async ({ page, backend }) => {
    backend.publish({
      '/site.json': site({
        name: text,
        tagline: text,
        publisher: { name: text, address: text, phone: text, email: text, license: text, editor: text },
        sections: [{ slug: 'lang', title: text, description: text, feed_url: 'lang.json' }],
        weather: { url: 'weather.json', places: [{ name: text }] },
      }),
      '/issues.json': { items: [{ id: '1', title: text, _news: { pages: [{ url: 'javascript:window.struck=1' }] } }] },
    });
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto('/chuyen-muc/lang');
    await expect(heading(page)).toHaveText(text.replace(/\s+/g, ' ').trim());
    await expect(page.getByRole('tab').first()).toBeVisible();
    expect(await misfits(page, 390)).toEqual([]);
    expect(await page.evaluate(() => 'struck' in window)).toBe(false);
  });
}

test('marks that nobody ends, and that all differ, leave a page', async ({ page, backend }) => {
  const fonts = Array.from({ length: 4000 }, (_, at) => `<font size="${at}">`).join('');
  const html = `<p>${fonts}${'<p>chữ'.repeat(4000)}<p>cuối`;
  backend.answer('/articles/1.json', json(article('1', { content_html: html })));
  await page.goto(PAGE);
  await expect(body(page).getByText('cuối')).toBeAttached();
});

test('a wrapper that nobody ends, in each paragraph, and a set of frames cost no content', async ({ page, backend }) => {
  const html = `<frameset>${Array.from({ length: 200 }, (_, at) => `<div><p>Đoạn ${at} <a href="/x">liên kết</a></p>`).join('')}`;
  backend.answer('/articles/1.json', json(article('1', { content_html: html })));
  await page.goto(PAGE);
  await expect(body(page).getByRole('link', { name: 'liên kết' })).toHaveCount(200);
  await expect(body(page).getByText('Đoạn 199 liên kết', { exact: true })).toBeAttached();
});

test('words without an end in a body are broken, wherever they stand', async ({ page, backend }) => {
  const word = 'y'.repeat(3_000);
  const parts = ['p', 'h2', 'h3', 'ul><li', 'ol><li', 'blockquote', 'aside', 'figure><figcaption', 'table><tr><td', 'pre', 'details open><summary'];
  await page.setViewportSize({ width: 390, height: 844 });
  const html = parts.map((part) => `<${part}>${word}${part.split('><').reverse().map((tag) => `</${tag.split(' ')[0]}>`).join('')}`);
  backend.answer('/articles/1.json', json(article('1', { content_html: html.join('') })));
  await page.goto(PAGE);
  await expect(body(page)).toContainText(word);
  expect((await body(page).innerText()).split(word).length - 1, 'every one is shown').toBe(parts.length);
  expect(await misfits(page, 390)).toEqual([]);
});

test('a headline in another direction does not turn its neighbours round', async ({ page, backend }) => {
  backend.publish({ '/lang.json': { ...feed([]), items: [item('1', { title: '\u202Eabc' }), item('2', { title: 'xuôi' })] } });
  await page.goto('/chuyen-muc/lang');
  const time = page.getByRole('main').getByRole('article').first().getByRole('time');
  await expect(time).toHaveText('08:00 20/11/2026');
  const [first, last] = await time.evaluate((element) => {
    const place = (at: number) => {
      const range = document.createRange();
      range.setStart(element.firstChild!, at);
      range.setEnd(element.firstChild!, at + 1);
      return range.getBoundingClientRect().x;
    };
    return [place(0), place(15)];
  });
  expect(first).toBeLessThan(last);
});

test('an address in an item leads nowhere but to its own article', async ({ page, backend }) => {
  const urls = ['javascript:window.struck=1', 'data:text/html,x', '/khac-8.html', '//x.example/tin-1.html'];
  backend.publish({ '/lang.json': { items: urls.map((url, at) => item(String(at + 1), { url })) } });
  await page.goto('/chuyen-muc/lang');
  await expect(headlines(page.getByRole('main'))).toHaveCount(urls.length);
  const hrefs = await headlines(page.getByRole('main')).evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  expect(hrefs).toEqual(urls.map((_, at) => `/tin-so-${at + 1}-${at + 1}.html`));
});
