// Highland silver: neck rings, bracelets and the chaser's punch on indigo cloth.

import { petal, polar, smooth } from '../ink/curves.mjs';
import { area, block, bokashi, disc, each, faint, line, oval, place, ring, within } from '../ink/marks.mjs';
import { lacquer, paper, rose, straw } from '../ink/palette.mjs';
import { pinchingHand } from '../motifs/artisan.mjs';
import { brocadeBand } from '../motifs/weave.mjs';

const silver = '#d5dbdc';
const bright = '#f6f8f5';
const dull = '#8c979c';
const cut = '#4b565c';

// An open ring of silver seen from above, the gap at the foot; the ends curl outwards.
const torque = (radius, thick, pattern) => {
  const arc = smooth(Array.from({ length: 25 }, (_, step) => polar(0, 0, radius, 108 + step * 13.5)));
  const ends = [108, 432].map((turn, index) => {
    const [x, y] = polar(0, 0, radius, turn);
    return place(x, y, line(smooth(Array.from({ length: 9 }, (_, step) => {
      const [px, py] = polar(0, 0, thick * (0.9 - step * 0.08), 180 + step * 46);
      return [px + thick * 0.9, py];
    })), silver, thick * 0.36), { turn: turn - (index ? 60 : 120), flip: index === 1 });
  }).join('');
  return faint(0.4, place(10, 14, line(arc, '#000', thick))) + line(arc, cut, thick + 5) + line(arc, silver, thick) +
    line(smooth(Array.from({ length: 25 }, (_, step) => polar(0, 0, radius + thick * 0.26, 108 + step * 13.5))), bright, thick * 0.16) +
    line(smooth(Array.from({ length: 25 }, (_, step) => polar(0, 0, radius - thick * 0.32, 108 + step * 13.5))), dull, thick * 0.2) +
    each(33, (index) => { const turn = 114 + index * 9.75; const [x, y] = polar(0, 0, radius, turn); return place(x, y, pattern(index), { turn: turn + 90 }); }) + ends;
};

const cuff = (x, y, size, turn) => {
  const outer = `M${-size} 0C${-size} ${-size * 0.9} ${size} ${-size * 0.9} ${size} 0V${size * 0.46}C${size} ${-size * 0.44} ${-size} ${-size * 0.44} ${-size} ${size * 0.46}Z`;
  const front = `M${-size} 0C${-size} ${size * 0.9} ${size} ${size * 0.9} ${size} 0V${size * 0.46}C${size} ${size * 1.36} ${-size} ${size * 1.36} ${-size} ${size * 0.46}Z`;
  return place(x, y, faint(0.35, oval(10, size * 0.6, size * 1.04, size * 0.7, '#000')) + area(outer, dull) + area(front, silver) +
    within(front, each(11, (index) => { const at = -1 + index / 5; const cx = at * size; const cy = size * (0.22 + 0.68 * (1 - at * at)); return area(`M${cx - 13} ${cy}L${cx} ${cy - 17}L${cx + 13} ${cy}L${cx} ${cy + 17}Z`, cut) + disc(cx, cy, 5, bright); })) +
    line(`M${-size} 4C${-size} ${size * 0.94} ${size} ${size * 0.94} ${size} 4M${-size} ${size * 0.42}C${-size} ${size * 1.32} ${size} ${size * 1.32} ${size} ${size * 0.42}`, bright, 5) +
    line(`M${-size} 14C${-size} ${size * 1.02} ${size} ${size * 1.02} ${size} 14`, cut, 3), { turn });
};

// The breast plate the hand is working on: rays, a flower, and a rim of pellets.
const plate = () => faint(0.4, disc(12, 16, 178, '#000')) + disc(0, 0, 178, cut) + disc(0, 0, 172, silver) + area('M-172 0A172 172 0 0 1 0 -172A220 220 0 0 0 -172 0Z', bright) +
  each(30, (index) => { const [x, y] = polar(0, 0, 155, index * 12); return disc(x, y, 10, cut) + disc(x - 2, y - 2, 7, bright); }) + ring(0, 0, 136, cut, 5) + ring(0, 0, 126, dull, 4) +
  each(16, (index) => index > 12 ? '' : place(0, 0, place(0, -96, area('M-16 22L0 -26L16 22Q0 8 -16 22Z', cut) + disc(0, 2, 4, bright)), { turn: index * 22.5 - 250 })) +
  ring(0, 0, 66, cut, 4) + each(8, (index) => place(0, 0, area(petal(60, 22), bright) + line(petal(60, 22), cut, 4) + line('M0 -14V-44', cut, 3), { turn: index * 45 })) + disc(0, 0, 15, cut) + disc(-2, -2, 10, bright);

export function silverOnIndigo(random) {
  const hook = area('M-5 -13L5 -13L8 0L5 13L-5 13L-8 0Z', cut) + disc(0, 0, 3, bright);
  const waves = line('M-13 6Q-6 -10 0 4T13 -2', cut, 4);
  return [
    block(0, 0, 1200, 800, '#1d2c4c'),
    each(50, (row) => line(`M0 ${row * 16 + 6}H1200`, row % 2 ? '#24365c' : '#182441', 4, 'opacity="0.8"')),
    // Borders of brocade.
    place(0, 0, brocadeBand(16, 44, 1200, 'lozenges', '#7d1f2c', straw, paper) + brocadeBand(64, 22, 1200, 'beads', '#182441', rose, paper) + brocadeBand(716, 22, 1200, 'beads', '#182441', rose, paper) + brocadeBand(742, 46, 1200, 'stars', '#7d1f2c', straw, paper)),
    place(330, 400, torque(262, 44, (index) => index % 2 ? hook : disc(0, 0, 7, cut) + disc(0, 0, 4, bright)) + torque(196, 36, () => waves) + torque(138, 28, (index) => index % 2 ? line('M-6 -8L6 8M6 -8L-6 8', cut, 3.4) : '')),
    // The chain and its bells in the middle of the rings.
    place(330, 356, area('M-74 -14Q0 -50 74 -14Q58 44 0 50Q-58 44 -74 -14Z', cut) + area('M-66 -10Q0 -42 66 -10Q52 36 0 42Q-52 36 -66 -10Z', silver) + place(0, 8, each(6, (index) => place(0, 0, area(petal(26, 11), cut), { turn: index * 60 })) + disc(0, 0, 5, bright)) +
      [-44, -22, 0, 22, 44].map((x) => each(4, (index) => ring(x, 56 + index * 14 - Math.abs(x) * 0.3, 7, silver, 4)) + area(`M${x - 11} ${132 - Math.abs(x) * 0.3}Q${x} ${94 - Math.abs(x) * 0.3} ${x + 11} ${132 - Math.abs(x) * 0.3}Z`, bright) + disc(x, 134 - Math.abs(x) * 0.3, 4, cut)).join('')),
    cuff(120, 628, 74, -14), cuff(560, 636, 70, 10),
    // Pitch bowl, plate, and the punch on the next tooth.
    faint(0.45, disc(866, 436, 238, '#000')), disc(850, 416, 234, '#6d4630'), ring(850, 416, 226, '#8f6040', 9), disc(850, 416, 210, '#2a1c16'),
    each(16, () => { const [x, y] = polar(850, 416, random.between(176, 204), random.between(0, 360)); return oval(x, y, 13, 5, '#4a352a'); }),
    place(850, 416, plate()),
    place(928, 366, area('M-6 0L6 0L13 -36H-13Z', bright) + block(-13, -190, 26, 156, '#6d777b') + block(-13, -190, 9, 156, '#aab2b4') + block(-18, -206, 36, 22, dull, 'rx="6"'), { turn: 34 }),
    place(980, 282, pinchingHand('#4d8873', { cuff: lacquer }), { turn: 10, scale: 0.94 }),
    // Hammer, coins to be melted, beads.
    place(1060, 640, faint(0.35, line('M-120 56L100 -20', '#000', 22)) + line('M-130 44L84 -34', '#8a5532', 20) + line('M-120 36L70 -34', '#c78550', 5) + block(56, -86, 46, 96, '#7d888b', 'rx="10" transform="rotate(-20 79 -38)"') + block(58, -86, 14, 96, silver, 'rx="6" transform="rotate(-20 79 -38)"')),
    [[690, 676], [742, 690], [712, 652]].map(([x, y]) => faint(0.4, disc(x + 5, y + 6, 29, '#000')) + disc(x, y, 28, silver) + ring(x, y, 22, cut, 3) + block(x - 7, y - 7, 14, 14, cut, 'rx="2"')).join(''),
    each(13, (index) => { const [x, y] = [598 + index * 17, 150 + Math.sin(index * 0.7) * 22]; return disc(x, y, 9, index % 4 === 0 ? lacquer : silver) + disc(x - 3, y - 3, 3, bright); }),
    each(22, () => place(random.between(620, 1160), random.between(600, 706), line('M0 0q6 -10 14 -4', bright, 3), { turn: random.between(0, 360) })),
    faint(0.18, bokashi(0, 0, 1200, 800, [[0, paper, 0.7], [0.6, paper, 0]])),
  ].join('');
}
