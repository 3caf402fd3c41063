// An artisan at work, larger than the figures of people.mjs, and hands seen close.

import { smooth } from '../ink/curves.mjs';
import { area, disc, line, oval, place } from '../ink/marks.mjs';
import { ink, paper, rust, skin } from '../ink/palette.mjs';

const sleeved = ([shoulder, elbow, hand], colour, skinTone) => {
  const course = smooth([shoulder, elbow, hand]);
  return line(course, ink, 49, 'opacity="0.2"') + line(course, colour, 42) + disc(hand[0], hand[1], 20, skinTone);
};

// Sitting cross-legged and facing us, 310 high; the ground is y = 0. Arms are [elbow, hand].
export function artisan({
  robe, trousers = ink, arm = robe, collar = paper, hair = ink, bun = false, beard = '', hat = '', skinTone = skin,
  lean = 0, look = 0, left = [[-104, -100], [-40, -70]], right = [[104, -100], [40, -70]], held = '', bare = false,
}) {
  const features = line(
    `M${look * 12 - 23} -262q8 7 16 0M${look * 12 + 7} -262q8 7 16 0M${look * 14} -258q${look * 5 + 3} 12 -1 17M${look * 11 - 8} -234q8 5 16 0`,
    rust,
    2.6,
    'opacity="0.75"',
  );
  return (
    area(smooth([[-150, -4], [-140, -44], [-70, -66], [70, -66], [140, -44], [150, -4], [0, 6]], true), trousers) +
    area(
      smooth([[-32, -206], [-76, -190], [-90, -120], [-82, -26], [0, -12], [82, -26], [90, -120], [76, -190], [32, -206]], true),
      robe,
    ) +
    (bare ? '' : area('M-26 -210L-4 -150L6 -150L27 -210Q0 -192 -26 -210Z', skinTone) +
      line('M-28 -208L0 -146L28 -208M0 -146V-40', collar, 5, 'opacity="0.8"')) +
    line(`M${lean * 0.5} -200L${lean} -228`, skinTone, 31) +
    held +
    sleeved([[-70, -170], ...left], arm, skinTone) +
    sleeved([[70, -170], ...right], arm, skinTone) +
    place(
      0,
      0,
      (bun ? disc(0, -308, 22, hair) : '') +
        oval(0, -258, 36, 43, skinTone) +
        features +
        beard +
        area('M-38 -250C-46 -322 46 -322 38 -250C34 -282 16 -292 0 -292C-16 -292 -34 -282 -38 -250Z', hair) +
        hat,
      { turn: lean * 0.2 },
    )
  );
}

export const beard = (colour) => area('M-22 -232Q0 -214 22 -232Q18 -196 0 -176Q-18 -196 -22 -232Z', colour, 'opacity="0.9"');

// Thumb and finger meet at the origin; the forearm goes off to the upper right.
export const pinchingHand = (sleeve, { cuff = paper, skinTone = skin } = {}) =>
  area('M560 -310C350 -222 250 -142 154 -82L198 18C300 -32 390 -82 580 -130Z', sleeve) +
  area('M154 -82L198 18L170 26L132 -66Z', cuff) +
  area(
    smooth(
      [[146, -66], [90, -60], [32, -38], [-8, -10], [2, 10], [40, 2], [16, 28], [24, 50], [78, 36], [140, 20], [176, 12]],
      true,
    ),
    skinTone,
  ) +
  line('M2 2C30 -10 46 -14 74 -14M24 38C46 26 62 20 86 34', rust, 3);

// A flat hand, fingers to the left, palm at the origin; the forearm goes off to the right.
export const openHand = (sleeve, { cuff = paper, skinTone = skin } = {}) =>
  line('M0 0L200 0', skinTone, 58) +
  line('M210 0H640', sleeve, 96) +
  line('M186 -42V42', cuff, 16) +
  [[-104, -40], [-124, -14], [-118, 12], [-92, 36]].map(([x, y], index) => line(`M-20 ${-27 + index * 18}L${x} ${y}`, skinTone, 21)).join('') +
  oval(0, 0, 54, 43, skinTone) +
  line('M10 -30L-40 -66', skinTone, 23) +
  line('M-44 -17L-86 -25M-46 1L-92 0M-42 18L-80 23M-8 -34L-30 -50', rust, 2.6, 'opacity="0.7"');
