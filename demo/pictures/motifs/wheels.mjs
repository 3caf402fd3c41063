// Bicycles.

import { area, disc, each, line, ring } from '../ink/marks.mjs';
import { polar } from '../ink/curves.mjs';
import { ink, soot } from '../ink/palette.mjs';

// Facing right, 190 long between the hubs; the wheels stand on y = 0.
export function bicycle({ frame, tyre = ink, spoke = soot, saddle = ink }) {
  const wheel = (x) => each(10, (index) => {
    const [px, py] = polar(x, -58, 52, index * 36);
    return line(`M${x} -58L${px} ${py}`, spoke, 1.4, 'opacity="0.7"');
  }) + ring(x, -58, 54, tyre, 7) + disc(x, -58, 6, tyre);
  return wheel(-95) + wheel(95) +
    line('M-95 -58L-12 -58L-36 -130M-12 -58L64 -134M-34 -122L62 -136M-95 -58L-34 -122', frame, 7) +
    line('M95 -58L58 -162', frame, 7) + line('M58 -162Q64 -178 88 -172M58 -162Q44 -176 30 -166', tyre, 6) +
    line('M-36 -130L-40 -148', tyre, 6) + area('M-66 -150Q-40 -162 -16 -148Q-40 -140 -66 -150Z', saddle) +
    line('M-132 -124H-60M-126 -124L-95 -58', tyre, 5) +
    disc(-12, -58, 13, frame) + line('M-12 -58L6 -38M0 -36H16M-12 -58L-30 -76', tyre, 4) +
    line('M-150 -70A64 64 0 0 1 -62 -112M40 -100A64 64 0 0 1 152 -78', frame, 4);
}
