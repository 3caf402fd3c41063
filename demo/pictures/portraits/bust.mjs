// A bust: ground, back hair, clothes, head, face, then whatever is worn on top.

import { smooth } from '../ink/curves.mjs';
import { area, bokashi, disc, faint, hatch, line, oval, within } from '../ink/marks.mjs';
import { ink } from '../ink/palette.mjs';

export const portraitSize = { width: 600, height: 600 };

// Large enough in the frame to be told apart at the size of a thumbnail.
const shoulders = smooth([[40, 640], [66, 520], [150, 462], [240, 440], [300, 436], [360, 440], [450, 462], [534, 520], [560, 640]], true);

export const skins = {
  fair: { base: '#ecc19a', shade: '#cf9468', lip: '#b0483f' },
  warm: { base: '#dfa878', shade: '#bd7f4f', lip: '#a3443a' },
  tan: { base: '#cb8f60', shade: '#a56c40', lip: '#8f3b30' },
  brown: { base: '#b57a4e', shade: '#8f5a34', lip: '#7d332a' },
};

const head = (jaw) =>
  smooth([[300, 132], [392, 172], [418, 268], [396, 350], [300 + jaw, 398], [300, 414], [300 - jaw, 398], [204, 350], [182, 268], [208, 172]], true);

const eyes = {
  open: (x) => disc(x, 276, 12, ink) + disc(x - 4, 271, 4, '#fff'),
  smiling: (x) => line(`M${x - 18} 282Q${x} 258 ${x + 18} 282`, ink, 8),
};

const mouths = {
  smile: ({ lip }) => line('M262 346Q300 380 338 346', lip, 9),
  laugh: ({ lip }) => area('M254 338Q300 352 346 338Q336 392 300 392Q264 392 254 338Z', lip) + area('M266 344Q300 354 334 344L330 358Q300 366 270 358Z', '#fff8ec'),
  gentle: ({ lip }) => area('M258 340Q282 350 300 350Q318 350 342 340Q326 378 300 378Q274 378 258 340Z', lip),
};

// Under a beard, not over it.
const cheeks = disc(232, 326, 26, '#d6604c', 'opacity="0.3"') + disc(368, 326, 26, '#d6604c', 'opacity="0.3"');

const face = ({ tone, brow, eye, mouth, lines }) => [
  line('M226 240Q252 224 276 238M324 238Q348 224 374 240', brow, 10),
  eyes[eye](250), eyes[eye](350),
  line('M304 282C316 304 316 314 298 318', tone.shade, 8),
  lines ? line('M236 350Q226 366 234 384M364 350Q374 366 366 384M264 188Q300 180 336 188', tone.shade, 5, 'opacity="0.8"') : '',
  mouths[mouth](tone),
].join('');

// The cut of light from the left that the other pictures have, too.
const shaded = (outline, colour, shift, opacity = 1) =>
  within(outline, area(`M-900 -900H1500V1500H-900Z${outline}`, colour, `fill-rule="evenodd" opacity="${opacity}" transform="translate(${-shift} -10)"`));

export function bust({
  ground, sun, coat, behind = '', dress = '', tone = skins.warm, jaw = 56, brow = '#2a211d', eye = 'open', mouth = 'smile', lines = false,
  beard = '', hair = '', over = '',
}) {
  const skull = head(jaw);
  return [
    bokashi(0, 0, 600, 600, [[0, ground[0]], [1, ground[1]]]),
    disc(300, 290, 236, sun),
    behind,
    area(shoulders, coat),
    hatch(shoulders, [300, 430, 300, 200], ink, { gap: 15, turn: 58, width: 4, opacity: 0.16 }),
    area('M246 360V446Q300 506 354 446V360Z', tone.base),
    faint(0.9, area('M246 380Q300 452 354 380V436Q300 470 246 414Z', tone.shade)),
    dress,
    oval(184, 286, 24, 36, tone.base), oval(416, 286, 24, 36, tone.shade),
    area(skull, tone.base), shaded(skull, tone.shade, 30, 0.55),
    cheeks,
    beard,
    face({ tone, brow, eye, mouth, lines }),
    hair,
    over,
  ].join('');
}
