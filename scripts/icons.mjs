// Draws public/icon.svg as the files that phones, desktops and old browsers ask for, into public/.
// Run by hand when the icon has changed: node scripts/icons.mjs
import { readFileSync, writeFileSync } from 'node:fs';
import { launch } from './chromium.mjs';

const svg = readFileSync('public/icon.svg', 'utf8');
const PAPER = '#fbf8f2';

// A launcher cuts its own shape out of a maskable icon; what must be seen is within a circle of 80 % of its
// width (https://www.w3.org/TR/appmanifest/#icon-masks). iOS rounds the corners and shows no transparency.
const icons = {
  'icon-192.png': { size: 192, share: 1 },
  'icon-512.png': { size: 512, share: 1 },
  'icon-maskable-512.png': { size: 512, share: 0.56, paper: PAPER },
  'apple-touch-icon.png': { size: 180, share: 0.76, paper: PAPER },
};

const browser = await launch();
const page = await browser.newPage();

async function draw({ size, share, paper = 'transparent' }) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<style>body { margin: 0; display: grid; place-content: center; height: 100vh; background: ${paper} }
    svg { width: ${share * 100}vw; height: ${share * 100}vw; display: block }</style>${svg}`,
  );
  return page.screenshot({ omitBackground: true });
}

for (const [name, how] of Object.entries(icons)) {
  writeFileSync(`public/${name}`, await draw(how));
}
writeFileSync('public/favicon.ico', icon(await draw({ size: 32, share: 1 }), 32));
await browser.close();

/** An .ico that holds one PNG (https://learn.microsoft.com/previous-versions/ms997538(v=msdn.10)). */
function icon(png, size) {
  const head = Buffer.alloc(22);
  head.writeUInt16LE(1, 2); // an icon, not a cursor
  head.writeUInt16LE(1, 4); // of one picture
  head.writeUInt8(size, 6);
  head.writeUInt8(size, 7);
  head.writeUInt16LE(1, 10); // planes
  head.writeUInt16LE(32, 12); // bits a pixel
  head.writeUInt32LE(png.length, 14);
  head.writeUInt32LE(head.length, 18);
  return Buffer.concat([head, png]);
}
