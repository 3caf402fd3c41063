// Turns SVG sheets into JPEG, WebP and PDF files with the system's Chromium.

import { writeFile } from 'node:fs/promises';
import { chromium } from '@playwright/test';

const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

// Runs in the page: one decoded sheet, exported once per wanted print.
async function printAll({ svg, prints }) {
  const sheet = new Image();
  sheet.src = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  await sheet.decode();
  // Embedded typefaces load only once the sheet is first drawn; give them a moment.
  if (svg.includes('@font-face')) {
    document.createElement('canvas').getContext('2d').drawImage(sheet, 0, 0);
    await new Promise((done) => setTimeout(done, 400));
  }

  const results = [];
  for (const { width, height, type, quality } of prints) {
    const canvas = document.createElement('canvas');
    canvas.width = width;
    canvas.height = height;
    const context = canvas.getContext('2d');
    context.imageSmoothingQuality = 'high';
    context.drawImage(sheet, 0, 0, width, height);
    const blob = await new Promise((done) => canvas.toBlob(done, type, quality));
    const bytes = new Uint8Array(await blob.arrayBuffer());
    let binary = '';
    for (let at = 0; at < bytes.length; at += 32768) {
      binary += String.fromCharCode(...bytes.subarray(at, at + 32768));
    }
    results.push(btoa(binary));
  }
  URL.revokeObjectURL(sheet.src);
  return results;
}

// A document made twice must be the same file, so it bears the date and not the clock's.
// The date is written over in place: the table at the document's end counts bytes.
const dated = (bytes, date) =>
  Buffer.from(
    bytes.toString('latin1').replace(/\/(CreationDate|ModDate) \(D:\d{14}/g, `/$1 (D:${date.replaceAll('-', '')}000000`),
    'latin1',
  );

export async function openDarkroom() {
  const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: quiet });
  const page = await browser.newPage();

  const expose = async (svg, prints) => {
    const encoded = await page.evaluate(printAll, { svg, prints });
    return encoded.map((base64) => Buffer.from(base64, 'base64'));
  };

  return {
    expose,
    async develop(svg, prints) {
      const files = await expose(svg, prints);
      await Promise.all(files.map((bytes, index) => writeFile(prints[index].file, bytes)));
      return files.reduce((sum, bytes) => sum + bytes.length, 0);
    },
    async bind(html, { file, date }) {
      const bench = await browser.newPage();
      await bench.setContent(html);
      await bench.evaluate(() => document.fonts.ready);
      const bytes = dated(await bench.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true }), date);
      await bench.close();
      await writeFile(file, bytes);
      return bytes.length;
    },
    close: () => browser.close(),
  };
}
