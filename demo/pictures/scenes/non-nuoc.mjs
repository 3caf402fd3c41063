// Non Nước: a marble lion at the foot of the Marble Mountains.

import { land, polar, smooth } from '../ink/curves.mjs';
import { area, block, bokashi, disc, each, faint, hatch, line, oval, place, within } from '../ink/marks.mjs';
import { earth, ink, lacquer, paper, pine, sand, vermilion } from '../ink/palette.mjs';
import { cloud, karst } from '../motifs/country.mjs';
import { coconutPalm, crown } from '../motifs/plants.mjs';
import { tiledRoof } from '../motifs/village.mjs';

const marble = '#f0ece2';
const shade = '#b9b5ad';
const cut = '#77736c';

const curl = (x, y, size) => disc(x, y, size, marble) +
  line(smooth(Array.from({ length: 12 }, (_, step) => polar(x, y, size * (0.98 - step / 14), step * 44))), cut, 4.5);

function lion() {
  const chest = smooth([[-120, -330], [-140, -200], [-120, -60], [-110, 0], [110, 0], [124, -60], [140, -200], [120, -330]], true);
  const haunch = smooth([[90, -210], [190, -190], [230, -90], [214, 0], [90, 0]], true);
  return (
    // The tail curls up behind, the near haunch beside the chest.
    [[206, -250, 40], [246, -310, 34], [214, -366, 30], [186, -306, 30]].map(([x, y, size]) => curl(x, y, size)).join('') +
    area(haunch, shade) + line(smooth([[118, -160], [180, -140], [196, -60], [150, -14]]), cut, 6) +
    area(chest, marble) + within(chest, area('M30 -340C90 -200 60 -80 70 10H160V-340Z', shade, 'opacity="0.8"')) +
    [-74, 66].map((x) => area(`M${x - 40} -190C${x - 48} -100 ${x - 40} -60 ${x - 52} 0H${x + 52}C${x + 44} -60 ${x + 48} -100 ${x + 40} -190Z`, marble) +
      line(`M${x + 34} -180C${x + 42} -100 ${x + 36} -60 ${x + 44} -30`, cut, 5) +
      area(`M${x - 56} 4C${x - 60} -40 ${x + 60} -40 ${x + 56} 4Z`, marble) +
      line(`M${x - 20} -26V0M${x + 4} -28V0M${x + 28} -24V0M${x - 56} 2C${x - 58} -38 ${x + 58} -38 ${x + 56} 2`, cut, 5)).join('') +
    // The ball under the paw.
    disc(-128, -34, 44, marble) + line(smooth(Array.from({ length: 9 }, (_, step) => polar(-128, -34, 40 - step * 4, step * 50))), cut, 5) +
    area('M-150 -72C-130 -100 -70 -96 -60 -60C-80 -50 -120 -46 -150 -72Z', marble) + line('M-140 -66Q-110 -90 -64 -62', cut, 5) +
    // Collar with a bell.
    line('M-110 -232Q0 -160 110 -232', cut, 22) + line('M-110 -232Q0 -160 110 -232', '#dcd6c8', 12) + disc(0, -186, 28, '#dcd6c8') +
      line('M-24 -184H24M0 -182v20', cut, 5) +
    // Mane, then the face.
    each(13, (index) => { const [x, y] = polar(0, -396, 142, 118 + index * 25.4); return curl(x, y, 42); }) +
    disc(0, -396, 132, marble) +
    area(smooth([[-104, -430], [-126, -480], [-84, -500], [-64, -456]], true), shade) + area(smooth([[104, -430], [126, -480], [84, -500], [64, -456]], true), shade) +
    [-1, 1].map((side) => place(
      side * 54,
      -428,
      oval(0, 0, 36, 31, paper) + oval(0, 0, 36, 31, 'none', `stroke="${cut}" stroke-width="6"`) + disc(-side * 5, 3, 15, ink) + disc(-side * 10, -3, 5, paper) +
        line(`M${side * -40} -34Q0 -66 ${side * 46} -24`, cut, 16),
    )).join('') +
    area(smooth([[-50, -372], [-30, -404], [0, -412], [30, -404], [50, -372], [24, -350], [0, -358], [-24, -350]], true), '#e2dccf') +
      line('M-50 -372C-40 -404 -20 -412 0 -412C20 -412 40 -404 50 -372', cut, 6) + disc(-20, -368, 10, cut) + disc(20, -368, 10, cut) +
    area('M-92 -346Q0 -318 92 -346Q86 -268 0 -262Q-86 -268 -92 -346Z', '#6b2a22') +
      each(6, (index) => area(`M${-76 + index * 26} -338l11 24l13 -22Z`, paper)) + area('M-40 -268Q0 -304 40 -268Q0 -258 -40 -268Z', vermilion) +
      line('M-96 -348Q0 -318 96 -348Q88 -262 0 -258Q-88 -262 -96 -348Z', cut, 7)
  );
}

export function marbleLion(random) {
  return [
    bokashi(0, 0, 1200, 800, [[0, '#5fa3b8'], [0.55, '#e6ecd8'], [1, '#f3e2bd']]),
    cloud(90, 170, 220, paper), cloud(820, 110, 260, paper),
    karst(930, 560, 260, 400, '#8aa39a', '#5f7a74'), karst(700, 560, 190, 300, '#9fb3a6', '#73897f'),
    karst(160, 560, 220, 350, '#7d978c', '#53706a'), karst(420, 560, 150, 200, '#a9bcae', '#7d9288'),
    [[870, 320], [980, 270], [1040, 400], [130, 320], [220, 380], [700, 370], [90, 440]].map(([x, y]) => crown(random, x, y, 90, 44, [pine, '#5d8358'], 8)).join(''),
    // A pagoda tower on the mountain.
    place(904, 236, [0, 1, 2].map((tier) => block(-20 + tier * 3, -34 - tier * 44, 40 - tier * 6, 36, '#f1dcae') + place(0, -54 - tier * 44, tiledRoof(78 - tier * 14, 22, lacquer, earth, { sweep: 8 }))).join('') + line('M0 -142V-176', earth, 5)),
    crown(random, 600, 560, 1300, 70, ['#54784f', '#6f9360'], 60),
    area(land([[-40, 590], [400, 570], [900, 590], [1240, 570]]), '#e6d2a0'),
    faint(0.9, coconutPalm(random, 1120, 640, 380, -60, '#7d5b3a', '#4d7f4a', '#2f5a3c')),
    hatch(land([[-40, 590], [400, 570], [900, 590], [1240, 570]]), [-40, 570, 1280, 240], '#c4a768', { gap: 20, turn: 3, opacity: 0.5 }),
    // Smaller pieces wait along the yard.
    [[150, 660, 0.8], [960, 650, 0.7]].map(([x, y, size]) => place(
      x,
      y,
      block(-60, -20, 120, 24, cut) + area('M-40 -20C-60 -90 -30 -120 -24 -150H24C30 -120 60 -90 40 -20Z', marble) +
        area('M10 -20C30 -90 10 -120 6 -150H24C30 -120 60 -90 40 -20Z', shade) + disc(0, -176, 32, marble) + oval(0, -204, 14, 10, marble) + line('M-12 -174q6 5 10 0M4 -174q6 5 10 0', cut, 3) +
        line('M-30 -70Q0 -50 30 -70M-26 -100Q0 -84 26 -100', cut, 4),
      { scale: size },
    )).join(''),
    place(520, 684, oval(20, 44, 320, 34, ink, 'opacity="0.25"') + block(-250, -10, 500, 64, '#a39e95') + block(-270, -14, 540, 22, '#d5cfc3') +
      hatch('M-250 8H250V54H-250Z', [-250, 8, 500, 46], ink, { gap: 10, turn: 70, opacity: 0.3 }) + place(0, -12, lion(), { scale: 0.98 })),
    // Mallet, chisels and chips.
    place(900, 740, line('M-90 20L60 -20', '#8a5532', 18) + block(40, -62, 64, 84, '#6d675f', 'rx="8" transform="rotate(-14)"'), { turn: 6 }),
    [[1040, 752, -20], [1090, 738, -34]].map(([x, y, turn]) => place(x, y, block(-70, -9, 96, 18, '#7d8588') + area('M26 -9L74 -3V3L26 9Z', '#aab2b4') + block(-84, -13, 18, 26, '#596164'), { turn })).join(''),
    each(40, () => place(random.between(60, 1180), random.between(720, 800), area('M-10 -4L4 -9L12 2L0 8Z', random.pick([marble, paper, shade])), { turn: random.between(0, 180), scale: random.between(0.6, 1.6) })),
    faint(0.5, line('M0 700H1200', sand, 2)),
  ].join('');
}
