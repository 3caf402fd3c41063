// Draws the illustrations of the demo edition into demo/media.
//
//   node demo/pictures/draw.mjs                        everything
//   node demo/pictures/draw.mjs gom-phu-lang so-12-1   only the named pictures
//   node demo/pictures/draw.mjs so-12                  only that PDF

import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { scenes } from './catalogue.mjs';
import { booklets, magazinePages } from './catalogue-magazine.mjs';
import { peopleScenes } from './catalogue-people.mjs';
import { placesScenes } from './catalogue-places.mjs';
import { openDarkroom } from './darkroom.mjs';
import { seeded } from './ink/seeded.mjs';
import { sheet } from './ink/sheet.mjs';
import { pageSize } from './magazine/layout.mjs';
import { portraits, portraitSize } from './portraits/authors.mjs';

const media = fileURLToPath(new URL('../media/', import.meta.url));

const jpeg = (key, width, height, quality) => ({ file: `${media}${key}.jpg`, width, height, type: 'image/jpeg', quality });
const webp = (key, width, height, quality) => ({ file: `${media}${key}-${width}.webp`, width, height, type: 'image/webp', quality });

// What is made under a key: `make` prints it and tells how many bytes it took.
const printed = (key, svg, prints) => ({ key, make: (darkroom) => darkroom.develop(svg(), prints) });

const pictures = Object.entries({ ...scenes, ...peopleScenes, ...placesScenes }).map(([key, scene]) => {
  const svg = () => {
    const random = seeded(key);
    return sheet(random, scene(random));
  };
  return printed(key, svg, [
    jpeg(key, 1200, 800, 0.62),
    ...[480, 800, 1200].map((width) => webp(key, width, (width * 2) / 3, 0.6)),
  ]);
});

const magazine = magazinePages.map(({ key, svg }) => {
  const { width, height } = pageSize;
  return printed(key, svg, [
    jpeg(key, width, height, 0.66),
    ...[width / 2, width].map((wide) => webp(key, wide, (wide * height) / width, 0.62)),
  ]);
});

const documents = booklets.map(({ key, bind }) => ({ key, make: (darkroom) => bind(darkroom, `${media}${key}.pdf`) }));

const busts = Object.entries(portraits).map(([key, portrait]) => {
  const svg = () => {
    const random = seeded(key);
    return sheet(random, portrait(random), portraitSize);
  };
  return printed(key, svg, [jpeg(key, 320, 320, 0.7), ...[160, 320].map((width) => webp(key, width, width, 0.66))]);
});

const everything = [...pictures, ...busts, ...magazine, ...documents];
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
  for (const [index, { key, make }] of chosen.entries()) {
    const bytes = await make(darkroom);
    total += bytes;
    console.log(`${String(index + 1).padStart(2)}/${chosen.length}  ${key}  ${Math.round(bytes / 1024)} kB`);
  }
} finally {
  await darkroom.close();
}
console.log(`${chosen.length} files or sets of prints, ${(total / 1048576).toFixed(2)} MB`);
