// Cần Giờ: the fleet comes head-on, dressed for the whale.

import { smooth } from '../ink/curves.mjs';
import { area, block, bokashi, disc, each, faint, line, oval, place, within } from '../ink/marks.mjs';
import { earth, indigo, ink, jade, lacquer, ochre, paper, rose, straw, vermilion } from '../ink/palette.mjs';
import { festivalFlag, pennant } from '../motifs/boats.mjs';
import { birds, scaleWaves, smoke } from '../motifs/country.mjs';
import { standing } from '../motifs/people.mjs';
import { flower } from '../motifs/plants.mjs';
import { tiledRoof } from '../motifs/village.mjs';

// A boat seen from the bow, 360 wide; the waterline's middle is the origin.
function bow({ hull, stripe, keel, rail = straw }) {
  const outline = `${smooth([[0, -250], [70, -214], [180, -196]])}L176 -170${smooth([[176, -170], [140, -60], [60, 40]]).replace('M', 'L')}H-60${smooth([[-60, 40], [-140, -60], [-176, -170]]).replace('M', 'L')}L-180 -196${smooth([[-180, -196], [-70, -214], [0, -250]]).replace('M', 'L')}Z`;
  return area(outline, hull) +
    within(
      outline,
      area('M-190 -210Q-60 -220 0 -262Q60 -220 190 -210V-176Q60 -190 0 -226Q-60 -190 -190 -176Z', rail) +
        area('M-190 -160Q-60 -160 0 -204Q60 -160 190 -160V-132Q60 -130 0 -170Q-60 -130 -190 -132Z', stripe) +
        area('M-190 -20Q0 20 190 -20V60H-190Z', keel) + area('M6 -260L10 60H200V-260Z', ink, 'opacity="0.14"'),
    ) +
    area('M-15 -268Q0 -284 15 -268L10 44H-10Z', rail) +
    [-1, 1].map((side) => place(side * 84, -98, area('M-46 6Q0 -46 46 6Q0 38 -46 6Z', paper) + disc(-side * 8, -2, 17, ink) + disc(-side * 12, -7, 5, paper) + line('M-46 6Q0 -46 46 6', ink, 5))).join('');
}

const dressed = (x, y, scale, inks, crew = true) => {
  const colours = [lacquer, ochre, jade, rose, indigo, paper];
  const string = (side) => line(`M0 -560L${side * 176} -200`, ink, 3) +
    each(8, (index) => {
      const t = 0.08 + index * 0.11;
      return area(`M${side * 176 * t} ${-560 + 360 * t}l${side * 30} 8l${-side * 8} 30Z`, colours[index % 6]);
    });
  return place(
    x,
    y,
    line('M0 -230V-580', earth, 9) + place(4, -580, pennant(120, 50, lacquer)) + string(-1) + string(1) +
      place(-112, -196, line('M0 20V-150', earth, 6) + place(0, -150, festivalFlag(76, [lacquer, ochre, jade, paper, indigo]))) +
      place(112, -196, line('M0 20V-150', earth, 6) + place(0, -150, festivalFlag(76, [indigo, ochre, lacquer, paper, jade]))) +
      (crew ? place(-58, -180, standing({ robe: lacquer, trousers: ink, sash: ochre, hand: [30, -130], hat: area('M-18 -188Q0 -214 18 -188Z', straw) }), { scale: 0.62 }) +
        place(60, -180, standing({ robe: '#2f6f8c', trousers: ink, sash: straw, hand: [30, -130], hat: area('M-18 -188Q0 -214 18 -188Z', straw) }), { scale: 0.62, flip: true }) : '') +
      // The altar: roof, incense, fruit.
      place(0, -338, tiledRoof(120, 34, lacquer, earth, { sweep: 10 })) + block(-44, -306, 88, 66, ochre) + block(-30, -300, 60, 54, '#6b1410') + disc(0, -274, 14, straw) +
      bow(inks) +
      [-150, -108, 108, 150].map((at, index) => flower(at, -196 - (index % 3 === 0 ? 0 : 10), 20, 6, index % 2 ? rose : vermilion, straw, index * 20)).join('') +
      [-64, -32, 32, 64].map((at, index) => flower(at, -222 - Math.abs(32 / at) * 6, 17, 6, index % 2 ? ochre : rose, lacquer, index * 20)).join(''),
    { scale },
  );
};

export function fleetForTheWhale(random) {
  const mangrove = (x, size) => each(5, (index) => line(`M${x} 352Q${x + (index - 2) * size * 0.2} 352 ${x + (index - 2) * size * 0.34} 386`, '#3a4a38', 4)) +
    [[-0.5, -0.2], [0.4, -0.3], [0, -0.55], [-0.1, -0.1]].map(([dx, dy]) => oval(x + dx * size, 350 + dy * size * 0.8, size * 0.56, size * 0.34, '#4b6f55')).join('');
  return [
    bokashi(0, 0, 1200, 400, [[0, '#d8573c'], [0.5, '#f3a45f'], [1, '#fbe3ae']]),
    each(15, (index) => place(600, 380, area('M-14 -120L-34 -620H34L14 -120Z', '#fbe3ae', 'opacity="0.3"'), { turn: -91 + index * 13 })),
    disc(600, 360, 150, '#fdf0c4'),
    block(-20, 376, 1240, 450, '#4b9a9c'),
    each(7, (index) => mangrove(-10 + index * 56, 54 - index * 5)), each(7, (index) => mangrove(1210 - index * 56, 54 - index * 5)),
    // Far boats in a line to the horizon.
    [[470, 396, 0.2], [734, 396, 0.2], [390, 418, 0.3], [818, 420, 0.3]].map(([x, y, size], index) => dressed(x, y, size, { hull: ['#2f6f8c', '#3f8a73', '#a33a2a', '#2f6f8c'][index], stripe: paper, keel: lacquer }, false)).join(''),
    scaleWaves(446, 32, 2, '#4f9ea0', '#d9ecdc'),
    dressed(232, 500, 0.6, { hull: '#2f7f63', stripe: '#f3e4bd', keel: lacquer }), dressed(976, 506, 0.62, { hull: '#b3472c', stripe: straw, keel: '#5d2418' }),
    scaleWaves(534, 48, 3, '#35888f', '#c9e2d6', -24),
    // A whale's tail opens among the boats, stylised as on the temple wall.
    place(
      330,
      690,
      area('M-26 30C-20 -40 -10 -70 0 -96C-50 -150 -120 -150 -160 -196C-90 -206 -30 -190 0 -150C30 -190 90 -206 160 -196C120 -150 50 -150 4 -96C14 -70 30 -40 40 30Z', '#1f3a52') +
        line('M-130 -188C-70 -190 -20 -170 0 -130C20 -170 70 -190 130 -188', '#7fa9bd', 5) + line('M6 20C0 -30 0 -60 2 -90', '#7fa9bd', 4),
      { scale: 0.94 },
    ),
    dressed(640, 680, 1.12, { hull: '#1f5f8c', stripe: '#f0b03c', keel: lacquer }),
    smoke(640, 300, 170, 40, paper, 0.45),
    scaleWaves(712, 66, 4, '#22707c', '#b4d6ce', -40),
    // Petals thrown on the water.
    each(26, () => flower(random.between(40, 1170), random.between(690, 780), random.between(9, 15), 5, random.pick([rose, ochre, paper, vermilion]), straw, random.between(0, 72))),
    birds([[180, 120], [250, 160], [960, 110], [1030, 150], [890, 170]], '#7a2a1c', 1.4),
    faint(0.2, oval(600, 372, 300, 6, paper)),
  ].join('');
}
