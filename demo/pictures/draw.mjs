// Draws the illustrations of the demo edition into demo/media.
//
//   node demo/pictures/draw.mjs                    every picture
//   node demo/pictures/draw.mjs gom-phu-lang so-12-1   only the named ones

import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { scenes } from './catalogue.mjs';
import { openDarkroom } from './darkroom.mjs';
import { seeded } from './ink/seeded.mjs';
import { sheet } from './ink/sheet.mjs';
import { pages, pageSize } from './magazine/issue.mjs';

const media = fileURLToPath(new URL('../media/', import.meta.url));

const jpeg = (key, width, height, quality) => ({ file: `${media}${key}.jpg`, width, height, type: 'image/jpeg', quality });
const webp = (key, width, height, quality) => ({ file: `${media}${key}-${width}.webp`, width, height, type: 'image/webp', quality });

const pictures = Object.entries(scenes).map(([key, scene]) => ({
  key,
  svg() {
    const random = seeded(key);
    return sheet(random, scene(random));
  },
  prints: [
    jpeg(key, 1200, 800, 0.62),
    ...[480, 800, 1200].map((width) => webp(key, width, (width * 2) / 3, 0.6)),
  ],
}));

const magazine = pages.map((page, index) => {
  const key = `so-12-${index + 1}`;
  const { width, height } = pageSize;
  return {
    key,
    svg: () => page(seeded(key)),
    prints: [
      jpeg(key, width, height, 0.66),
      ...[width / 2, width].map((wide) => webp(key, wide, (wide * height) / width, 0.62)),
    ],
  };
});

const everything = [...pictures, ...magazine];
const wanted = process.argv.slice(2);
const unknown = wanted.filter((key) => !everything.some((picture) => picture.key === key));
if (unknown.length > 0) {
  console.error(`No such picture: ${unknown.join(', ')}`);
  process.exit(1);
}

const chosen = wanted.length > 0 ? everything.filter(({ key }) => wanted.includes(key)) : everything;

await mkdir(media, { recursive: true });
const darkroom = await openDarkroom();
let total = 0;
try {
  for (const [index, { key, svg, prints }] of chosen.entries()) {
    const bytes = await darkroom.develop(svg(), prints);
    total += bytes;
    console.log(`${String(index + 1).padStart(2)}/${chosen.length}  ${key}  ${Math.round(bytes / 1024)} kB`);
  }
} finally {
  await darkroom.close();
}
console.log(`${chosen.length} pictures, ${(total / 1048576).toFixed(2)} MB`);
