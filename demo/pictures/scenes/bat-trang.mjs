// Bát Tràng: the kiln yard, the painter's brush, the old multi-chambered kiln.

import { circle, land, polygon, smooth } from '../ink/curves.mjs';
import { area, block, bokashi, disc, each, faint, glow, hatch, line, oval, place, within } from '../ink/marks.mjs';
import { brick, clay, cream, earth, indigo, ink, lacquer, moss, ochre, paper, pine, rust, sand, sea, skin, sky, soot, straw, vermilion } from '../ink/palette.mjs';
import { hills, smoke } from '../motifs/country.mjs';
import { flame } from '../motifs/lights.mjs';
import { bamboo } from '../motifs/plants.mjs';
import { band, lotus, peony, profiles, scroll, sprig, vessel, waveBand } from '../motifs/pottery.mjs';
import { brickwork, plank } from '../motifs/village.mjs';

const glaze = { body: '#f1efe6', dark: '#7d8fa6', inside: '#46597a', light: '#ffffff', gloss: 0.9 };

const painted = {
  lidded: () => vessel(
    profiles.lidded,
    glaze,
    band(-178, 90, indigo, 8) + lotus(0, -84, 40) + sprig(-20, -84, 60, 160) + sprig(20, -84, 60, 12) + waveBand(-30, 90, indigo),
  ),
  plumVase: () => vessel(
    profiles.plumVase,
    glaze,
    band(-258, 60, indigo, 6) +
      each(5, (index) => scroll(-80 + index * 40, -216, 14)) +
      peony(0, -142, 40) +
      sprig(40, -150, 60, 20) +
      sprig(-40, -140, 60, 200) +
      band(-66, 90, indigo, 5) +
      waveBand(-40, 90, indigo),
  ),
  bottle: () => vessel(
    profiles.bottle,
    glaze,
    area('M-30 -286H30V-196Q0 -186 -30 -196Z', indigo) + sprig(-50, -100, 96, -12) + sprig(-40, -70, 84, 10) + band(-24, 84, indigo, 8),
  ),
  round: () => vessel(
    profiles.round,
    { ...glaze, body: sea, dark: indigo, inside: ink },
    each(3, (index) => line(circle(-44 + index * 44, -82, 22), paper, 4)) + band(-126, 90, paper, 4) + band(-32, 90, paper, 4),
  ),
  bowl: () => vessel(profiles.bowl, glaze, waveBand(-72, 96, indigo) + scroll(-36, -44, 15) + scroll(0, -40, 15) + scroll(36, -44, 15)),
};

export function kilnYard(random) {
  const vault = 'M560 640V330C560 90 1210 90 1210 330V640Z';
  const mouth = 'M740 640V420C740 280 1010 280 1010 420V640Z';
  return [
    bokashi(0, 0, 1200, 800, [[0, '#e7c99b'], [0.6, cream]]),
    disc(210, 190, 92, vermilion),
    brickwork(random, 'M-20 640V300H600V640Z', [-20, 300, 640, 340], { face: '#d9a77c', joint: '#c08a62', odd: '#cf9468' }, 76),
    brickwork(random, vault, [560, 120, 660, 540], { face: brick, joint: '#8a3f2b', odd: rust }, 62),
    line('M560 640V330C560 90 1210 90 1210 330', rust, 14),
    area('M716 640V416C716 250 1034 250 1034 416V640Z', earth),
    each(13, (index) => place(875, 430, block(-9, -172, 18, 42, index % 2 ? brick : clay), { turn: -84 + index * 14 })),
    area(mouth, ink),
    within(
      mouth,
      glow(875, 600, 210, vermilion, 0.95) +
        glow(875, 640, 130, straw, 0.9) +
        place(875, 650, flame(150, 190)) +
        place(800, 650, flame(80, 110)) +
        place(954, 650, flame(80, 120)),
    ),
    plank(636, 190, earth, '#8a5c3c'),
    faint(0.35, [150, 350, 562, 772, 985].map((x) => oval(x + 26, 742, 110, 15, ink)).join('')),
    place(150, 738, painted.lidded(), { scale: 1.15 }),
    place(352, 746, painted.plumVase(), { scale: 1.22 }),
    place(566, 740, painted.round()),
    place(766, 752, painted.bottle(), { scale: 0.98 }),
    place(985, 748, painted.bowl(), { scale: 1.05 }),
    place(985, 668, painted.bowl(), { scale: 0.86 }),
  ].join('');
}

export function paintingTheGlaze() {
  const big = [[-560, 150], [-530, 130], [-470, 170], [-360, 300], [-220, 340], [-90, 250], [0, 190]];
  return [
    bokashi(0, 0, 1200, 800, [[0, '#dfe6e3'], [1, '#c3d3d6']]),
    each(9, (index) => line(`M${index * 150 - 20} 0V640`, paper, 2, 'opacity="0.5"')),
    plank(640, 180, '#a8754c', earth),
    place(
      400,
      760,
      vessel(
        big,
        glaze,
        band(-476, 230, indigo, 12) +
          each(9, (index) => scroll(-260 + index * 65, -420, 24, indigo, 6)) +
          band(-374, 330, indigo, 6) +
          lotus(-60, -190, 104) +
          sprig(-120, -170, 190, 205) +
          sprig(0, -200, 190, -18) +
          sprig(-60, -150, 150, 60) +
          sprig(-90, -140, 140, 130) +
          waveBand(-66, 300, indigo, 6),
      ),
    ),
    faint(0.3, oval(960, 716, 150, 20, ink)),
    place(
      960,
      716,
      vessel([[-84, 124], [-60, 118], [-24, 70], [0, 62]], { body: clay, dark: earth, inside: indigo }, band(-50, 110, paper, 4)),
    ),
    // The painter's forearm enters from the edge and points the eye at the brush tip.
    area('M1230 150C1110 190 1010 270 914 330L958 430C1060 380 1150 330 1240 320Z', lacquer),
    hatch(
      'M1230 150C1110 190 1010 270 914 330L958 430C1060 380 1150 330 1240 320Z',
      [900, 150, 340, 290],
      ink,
      { gap: 15, turn: -30, opacity: 0.3 },
    ),
    area('M914 330L958 430L930 438L892 346Z', paper),
    area(
      smooth(
        [
          [906, 346], [850, 352], [792, 374], [752, 402], [762, 422], [800, 414], [776, 440], [784, 462], [838, 448], [900, 432],
          [936, 424],
        ],
        true,
      ),
      skin,
    ),
    line('M762 414C790 402 806 398 834 398M784 450C806 438 822 432 846 428', rust, 3),
    line('M872 232L706 478', '#c9a45f', 13),
    line('M724 452L704 482', ink, 15),
    area('M692 470L716 488L668 532Z', indigo),
  ].join('');
}

export function climbingKiln(random) {
  const chamber = (x, y, size) => {
    const dome = `M${x - size} ${y}C${x - size} ${y - size * 1.5} ${x + size} ${y - size * 1.5} ${x + size} ${y}Z`;
    return brickwork(random, dome, [x - size, y - size * 1.2, size * 2, size * 1.2], { face: '#b9694a', joint: rust, odd: '#9a4f36' }, 40) +
      hatch(dome, [x, y - size * 1.2, size, size * 1.2], ink, { gap: 9, turn: 70, opacity: 0.35 }) +
      area(`M${x - size * 0.3} ${y}v${-size * 0.44}a${size * 0.22} ${size * 0.26} 0 0 1 ${size * 0.44} 0v${size * 0.44}Z`, ink) +
      disc(x - size * 0.08, y - size * 0.2, size * 0.13, ochre) +
      disc(x + size * 0.5, y - size * 0.62, size * 0.07, ochre);
  };
  const slope = land([[-40, 720], [200, 690], [520, 560], [860, 420], [1240, 300]]);
  return [
    bokashi(0, 0, 1200, 800, [[0, '#8fb0b3'], [0.7, '#e9e2c6']]),
    hills(random, { y: 430, rise: 150, colour: '#a9bda4', steps: 6 }),
    smoke(1016, 210, 170, -220, soot, 0.3),
    bamboo(random, 1130, 420, 420, 46, pine, '#6f8a5c', 16),
    bamboo(random, 1180, 420, 360, -40, moss, '#a4b06a', 14),
    area(slope, '#8a6a45'),
    hatch(slope, [-40, 300, 1280, 520], earth, { gap: 16, turn: -22, opacity: 0.45 }),
    block(980, 190, 74, 190, '#8a4a35'),
    block(970, 182, 94, 22, earth),
    chamber(1000, 388, 104),
    chamber(846, 452, 114),
    chamber(678, 522, 124),
    chamber(496, 596, 134),
    area('M300 690V560Q300 470 400 470V690Z', '#7c3d2a'),
    within(
      'M296 690V600q0 -60 52 -60t52 60v90Z',
      block(290, 520, 130, 200, ink) + glow(350, 690, 90, vermilion, 1) + place(350, 694, flame(70, 96)),
    ),
    // Split firewood stacked for the long burn.
    each(
      4,
      (row) => each(
        5 - row,
        (column) => disc(70 + column * 46 + row * 23, 738 - row * 38, 22, clay) +
          disc(70 + column * 46 + row * 23, 738 - row * 38, 13, sand) +
          disc(70 + column * 46 + row * 23, 738 - row * 38, 4, earth),
      ),
    ),
    area(polygon([[-40, 770], [1240, 700], [1240, 820], [-40, 820]]), '#5f4a30'),
    place(930, 762, vessel(profiles.crock, { body: moss, dark: ink, inside: ink }), { scale: 0.8 }),
    place(1050, 756, vessel(profiles.tallJar, { body: sky, dark: sea, inside: ink }, waveBand(-120, 106, indigo)), { scale: 0.72 }),
  ].join('');
}
