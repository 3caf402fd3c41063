// A plain page of an article, as one would write it by hand: the article's own text and pictures out of the pressed page in
// plain elements, the paper's name, its sections and imprint, one small stylesheet, no script.
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const STYLESHEET = new URL('plain.css', import.meta.url);

// In the page. Keeps what a plain page has, with the attributes that it needs, and unwraps everything else.
function plain() {
  const KEPT = new Set('h1 h2 h3 h4 p ul ol li blockquote figure figcaption picture source img a strong em b i table caption thead tbody tr th td time hr br header footer nav'.split(' '));
  const NAMED = ['href', 'src', 'srcset', 'sizes', 'width', 'height', 'alt', 'type', 'media', 'fetchpriority', 'loading', 'decoding', 'datetime'];
  const DROPPED = 'button, svg, script, style, template, form, dialog, [popover], [hidden], [aria-hidden=true], [role=status], .visually-hidden, .skip';
  const escape = (text) => text.replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`);
  const html = (node) => {
    if (node.nodeType === Node.TEXT_NODE) return escape(node.data);
    if (node.nodeType !== Node.ELEMENT_NODE || node.matches(DROPPED)) return '';
    const inner = [...node.childNodes].map(html).join('');
    const name = node.localName;
    if (!KEPT.has(name)) return inner;
    const attributes = NAMED.filter((key) => node.hasAttribute(key)).map((key) => ` ${key}="${escape(node.getAttribute(key))}"`).join('');
    const isVoid = ['img', 'source', 'br', 'hr'].includes(name);
    if (!isVoid && !inner.trim()) return '';
    return isVoid ? `<${name}${attributes}>` : `<${name}${attributes}>${inner}</${name}>\n`;
  };
  const sections = [...document.querySelectorAll('nav a[href^="/chuyen-muc/"]')];
  const links = [...new Map(sections.map((link) => [link.getAttribute('href'), link.textContent])).entries()];
  return {
    title: escape(document.title),
    name: escape(document.querySelector('.masthead__name').textContent),
    sections: links.map(([href, text]) => `<li><a href="${escape(href)}">${escape(text)}</a></li>`).join(''),
    main: html(document.querySelector('main')),
    footer: html(document.querySelector('footer[class]') ?? document.querySelector('body footer:last-of-type')),
    preloads: [...document.querySelectorAll('link[rel=preload]')].map((link) => link.outerHTML).join('\n'),
  };
}

function write(path, text) {
  const bytes = Buffer.from(text);
  writeFileSync(path, bytes);
  writeFileSync(`${path}.gz`, gzipSync(bytes, { level: 9 }));
  writeFileSync(`${path}.br`, brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }));
}

/** Writes the plain page of the article at `path` into the site's folder; returns its path. */
export async function writePlain(browser, url, path, site) {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(new URL(path, url).href);
  const found = await page.evaluate(plain);
  await context.close();

  // The same typefaces, in the same files: the rules are the site's own.
  const main = readdirSync(site).find((name) => /^main-.*\.css$/.test(name));
  const faces = readFileSync(join(site, main), 'utf8').match(/@font-face\s*\{[^}]*\}/g) ?? [];
  mkdirSync(join(site, 'plain'), { recursive: true });
  write(join(site, 'plain/plain.css'), faces.join('\n') + readFileSync(STYLESHEET, 'utf8'));
  write(
    join(site, 'plain/article.html'),
    `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${found.title}</title>
${found.preloads}
<link rel="stylesheet" href="/plain/plain.css">
</head>
<body>
<header><p>${found.name}</p><nav><ul>${found.sections}</ul></nav></header>
<main>${found.main}</main>
<footer>${found.footer}</footer>
</body>
</html>
`,
  );
  return '/plain/article';
}
