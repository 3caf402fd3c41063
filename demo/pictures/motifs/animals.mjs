// Beasts and birds; those with four legs face right and stand on y = 0.

import { smooth } from '../ink/curves.mjs';
import { area, disc, each, line, oval, place } from '../ink/marks.mjs';
import { ink, ochre, paper } from '../ink/palette.mjs';

const leg = (x, top, shift, colour, width, hoof) =>
  line(`M${x} ${top}L${x + shift} ${top * 0.5}L${x + shift * 0.6} -6`, colour, width) + area(`M${x + shift * 0.6 - width * 0.6} -8h${width * 1.3}l5 9h${-width * 1.4}Z`, hoof);

// A pony of the northern hills, about 240 high.
export const horse = ({ coat, far, mane = ink, load = '' }) =>
  leg(-66, -100, -10, far, 18, ink) + leg(66, -100, 14, far, 18, ink) +
  line(smooth([[-98, -146], [-128, -120], [-126, -60], [-134, -34]]), mane, 20) +
  area(smooth([[-104, -138], [-60, -160], [0, -152], [56, -160], [100, -146], [100, -108], [60, -84], [0, -78], [-60, -84], [-102, -98]], true), coat) +
  area(smooth([[56, -156], [92, -206], [118, -240], [146, -240], [142, -196], [116, -148], [98, -104], [66, -110]], true), coat) +
  area(smooth([[112, -236], [138, -250], [162, -222], [192, -186], [188, -168], [168, -164], [140, -186], [118, -200]], true), coat) +
  area('M124 -240L128 -272L142 -244Z', coat) +
  line(smooth([[132, -252], [104, -228], [80, -192], [62, -160]]), mane, 15) +
  area('M128 -254L158 -240L140 -222Z', mane) +
  disc(152, -214, 4.5, ink) + disc(183, -178, 3, ink) +
  line('M176 -166Q160 -196 148 -196M156 -232L166 -182M148 -196Q110 -170 60 -156', '#9d2019', 4) +
  leg(-82, -104, -14, coat, 22, ink) + leg(80, -104, -4, coat, 22, ink) +
  load;

// A water buffalo, about 170 high.
export const buffalo = ({ hide, far, horn = '#3a352f', rope = '#c9a15e' }) =>
  leg(-70, -70, 8, far, 24, ink) + leg(52, -70, 10, far, 24, ink) +
  line(smooth([[-120, -110], [-136, -80], [-132, -40]]), far, 8) + oval(-132, -34, 7, 13, far) +
  area(smooth([[-124, -110], [-96, -134], [-20, -138], [60, -146], [104, -128], [120, -92], [92, -54], [20, -44], [-60, -46], [-116, -66]], true), hide) +
  area(smooth([[84, -132], [126, -140], [160, -116], [190, -76], [194, -54], [176, -46], [148, -60], [112, -80]], true), hide) +
  area('M124 -132C112 -178 64 -186 34 -168C66 -170 92 -158 104 -128Z', horn) +
  area('M146 -132C152 -176 112 -200 82 -196C112 -186 128 -166 130 -134Z', horn) +
  oval(108, -116, 20, 8, far, 'transform="rotate(24 108 -116)"') +
  disc(154, -104, 4.5, ink) + oval(188, -60, 8, 12, far) + disc(189, -62, 2.5, ink) +
  line('M182 -74Q170 -84 146 -74', rope, 3) +
  leg(-92, -70, -6, hide, 28, ink) + leg(78, -70, -4, hide, 28, ink);

// An egret standing at the origin, about 130 high.
export const egret = (plumage = paper) =>
  line('M-6 -50L-8 0M6 -50L10 -24L4 0', '#4a4436', 4) +
  area(smooth([[34, -64], [20, -44], [-14, -42], [-52, -58], [-70, -78], [-30, -82], [8, -84]], true), plumage) +
  line(smooth([[22, -68], [40, -88], [26, -108], [36, -124]]), plumage, 12) +
  oval(40, -126, 12, 8, plumage) +
  area('M50 -130L86 -122L50 -120Z', ochre) + disc(42, -128, 2.4, ink);

export const egretFlying = (x, y, scale = 1, flip = false) => place(
  x,
  y,
  area('M0 0C-20 -44 -60 -66 -110 -62C-74 -44 -54 -16 -34 6Z', paper) +
    area('M-6 0C8 -50 44 -80 84 -84C58 -56 44 -20 30 6Z', '#e4e6dc') +
    area(smooth([[-64, 12], [-30, -4], [24, -2], [54, -8], [30, 14], [-20, 18]], true), paper) +
    line('M44 2Q62 8 70 -6', paper, 8) + area('M72 -10L98 -4L72 0Z', ochre) + line('M-60 12L-110 20M-60 14L-108 26', '#4a4436', 3),
  { scale, flip },
);

// A hatchling from above, swimming towards the top of the sheet.
export const turtle = (x, y, size, turn, { shell = '#4f5140', scute = '#7d7f60', limb = '#65674f' } = {}) => place(
  x,
  y,
  area('M-20 -18C-44 -52 -66 -58 -84 -38C-64 -36 -46 -18 -26 2Z', limb) +
    area('M20 -18C44 -52 66 -58 84 -38C64 -36 46 -18 26 2Z', limb) +
    area('M-22 26C-40 36 -50 50 -46 60C-32 58 -20 48 -12 38Z', limb) +
    area('M22 26C40 36 50 50 46 60C32 58 20 48 12 38Z', limb) +
    oval(0, -52, 13, 17, limb) + disc(-7, -58, 2.6, ink) + disc(7, -58, 2.6, ink) +
    area('M0 -42C34 -42 42 -10 36 14C30 38 12 52 0 56C-12 52 -30 38 -36 14C-42 -10 -34 -42 0 -42Z', shell) +
    each(4, (index) => area(`M0 ${-34 + index * 21}l11 6v8l-11 6l-11 -6v-8Z`, scute)) +
    each(3, (index) => area(`M17 ${-22 + index * 21}l12 3v9l-12 4ZM-17 ${-22 + index * 21}l-12 3v9l12 4Z`, scute)),
  { scale: size / 100, turn },
);

export const fish = (x, y, length, turn, { back, belly, eye = ink }) => place(
  x,
  y,
  area('M-50 0C-30 -26 24 -26 50 0L72 -18L66 0L72 18L50 0C24 26 -30 26 -50 0Z', back) +
    area('M-50 0C-30 22 20 22 48 2C20 8 -20 8 -50 0Z', belly) +
    area('M-8 -19L12 -32L18 -17Z', back) +
    line('M-26 -10Q-18 0 -26 10', belly, 3) + disc(-36, -4, 3.6, eye),
  { scale: length / 122, turn },
);
