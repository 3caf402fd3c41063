// Làng Sình: two wrestlers on the clay ring.

import { smooth } from '../ink/curves.mjs';
import { area, block, bokashi, disc, each, faint, hatch, line, oval, place, ring } from '../ink/marks.mjs';
import { clay, earth, indigo, ink, jade, lacquer, moss, ochre, paper, pine, plum, rust, sand, straw, vermilion } from '../ink/palette.mjs';
import { festivalFlag } from '../motifs/boats.mjs';
import { bystander } from '../motifs/people.mjs';
import { crown } from '../motifs/plants.mjs';
import { tiledRoof } from '../motifs/village.mjs';

// A wrestler leaning to the right, 360 high; the ground is y = 0. `pull` reaches for the other's belt.
function wrestler({ tone, shade, cloth, sash }) {
  const limb = (points, width, colour = tone) => line(smooth(points), colour, width);
  return (
    // Far leg and far arm in shadow.
    limb([[-40, -160], [40, -110], [52, -20]], 52, shade) + area('M30 -22H76Q108 -14 110 0H30Z', shade) +
    limb([[60, -262], [130, -240], [196, -262]], 34, shade) +
    // Near leg braced far behind.
    limb([[-50, -160], [-104, -104], [-150, -20]], 58) + area('M-178 -20H-128Q-96 -14 -92 2H-178Z', tone) +
    limb([[-66, -150], [-112, -98]], 62, cloth) +
    // Back, and the sash about the hips.
    area(smooth([[-96, -156], [-84, -214], [-10, -286], [62, -318], [96, -280], [66, -226], [10, -180], [-20, -130], [-74, -120]], true), tone) +
    area(smooth([[-104, -150], [-86, -200], [-40, -196], [6, -164], [-10, -112], [-78, -100]], true), cloth) +
    line('M-94 -192Q-40 -190 8 -158', sash, 15) + line('M-92 -184Q-130 -160 -124 -116', sash, 11) +
    line('M-40 -226Q10 -262 44 -268M-58 -204Q-30 -226 -20 -234', earth, 4, 'opacity="0.55"') +
    oval(100, -334, 30, 35, tone) + area('M68 -334C62 -384 132 -386 132 -346C116 -356 96 -352 92 -332Z', ink) + line('M70 -352Q100 -374 132 -352', sash, 10) +
    // Near arm across the other's shoulder.
    limb([[44, -284], [104, -218], [176, -196]], 42) + disc(178, -196, 20, tone) + line('M60 -262Q84 -232 110 -222', earth, 4, 'opacity="0.5"')
  );
}

export function wrestlersOnTheRing(random) {
  const coats = [indigo, lacquer, moss, plum, ochre, jade, '#5f6b70', clay, '#35507c'];
  const crowd = (y, scale, count, shift) => each(count, (index) => place(
    shift + (index * 1260) / count, y + random.around(0, 9),
    bystander(random.pick(coats), random.pick(['#d9a679', '#c99268', '#e0b48a']), random.pick([ink, '#3a332c', '#6a6258'])), { scale },
  ));
  return [
    bokashi(0, 0, 1200, 800, [[0, '#cfdcc9'], [0.5, '#f3e7c8']]),
    crown(random, 120, 170, 520, 220, [pine, '#4f7458', '#7f9f64'], 22), crown(random, 1090, 160, 500, 230, [pine, '#4f7458', '#7f9f64'], 22),
    // The communal house.
    place(600, 110, tiledRoof(560, 104, rust, earth) + block(-220, 104, 440, 130, '#e6cb92') + each(6, (index) => block(-216 + index * 84, 104, 16, 130, lacquer)) + area('M-40 234V150H40V234Z', ink, 'opacity="0.7"') +
      line('M-60 -4C-30 -40 -20 0 0 -16C20 0 30 -40 60 -4', ochre, 8)),
    [[190, 330, 90], [330, 310, 74], [880, 310, 74], [1020, 330, 90]].map(
      ([x, y, size], index) => line(`M${x - size / 2} ${y + 90}V${y - 250}`, earth, 7) + place(x + 2, y - 200, festivalFlag(size, index % 2 ? [lacquer, ochre, jade, paper, indigo] : [indigo, straw, vermilion, paper, jade])),
    ).join(''),
    crowd(350, 0.8, 19, 10), crowd(384, 0.95, 16, -20), crowd(424, 1.1, 14, 24),
    // The ring of beaten clay.
    area('M-20 470H1220V820H-20Z', '#9c8a52'), hatch('M-20 470H1220V820H-20Z', [0, 470, 1200, 350], '#7b6c3c', { gap: 14, turn: 3, opacity: 0.5 }),
    oval(600, 650, 560, 178, '#b98a50'), oval(600, 644, 540, 166, '#efdcae'), oval(600, 644, 420, 124, '#f6e8c4'),
    `<ellipse cx="600" cy="644" rx="420" ry="124" fill="none" stroke="#c9a066" stroke-width="7"/>`,
    each(40, () => line(`M${Math.round(random.between(180, 1020))} ${Math.round(random.between(560, 730))}h${Math.round(random.between(10, 30))}`, '#cfae78', 4, 'opacity="0.7"')),
    oval(610, 706, 300, 26, ink, 'opacity="0.25"'),
    place(446, 706, wrestler({ tone: '#a9663c', shade: '#86492a', cloth: '#b3281c', sash: straw }), { scale: 1.16 }),
    place(776, 706, wrestler({ tone: '#bd7c4c', shade: '#955a34', cloth: '#27508a', sash: paper }), { scale: 1.16, flip: true }),
    // Dust.
    [[290, 700], [330, 716], [900, 702], [940, 714], [860, 720]].map(([x, y], index) => faint(0.6, oval(x, y, 44 + index * 5, 15, '#dcc08c'))).join(''),
    // The drum that keeps them at it.
    place(1070, 760, line('M-60 30L-30 -40M60 30L30 -40', earth, 14) + area('M-92 -150Q-116 -80 -92 -10H92Q116 -80 92 -150Z', lacquer) + oval(0, -150, 92, 26, sand) + oval(0, -150, 78, 20, '#f3e4c4') +
      each(11, (index) => disc(-86 + index * 17, -122 + Math.sin((index / 10) * Math.PI) * 22, 5, straw)) + disc(0, -66, 30, '#e8b43c') + ring(0, -66, 17, lacquer, 5) +
      line('M-30 -168L50 -240M20 -160L110 -214', '#c79248', 9)),
    place(130, 800, bystander(plum), { scale: 1.9 }), place(10, 800, bystander(indigo, '#c99268'), { scale: 1.9 }), place(256, 820, bystander('#5f6b70', '#e0b48a', '#6a6258'), { scale: 1.8 }),
  ].join('');
}
