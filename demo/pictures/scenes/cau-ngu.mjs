// Cầu ngư: dressed boats go out to greet the whale.

import { area, block, bokashi, disc, each, hatch, line, oval, place } from '../ink/marks.mjs';
import { earth, indigo, ink, jade, lacquer, ochre, paper, rose } from '../ink/palette.mjs';
import { festivalFlag, fishingBoat } from '../motifs/boats.mjs';
import { birds, hills, scaleWaves } from '../motifs/country.mjs';
import { standing } from '../motifs/people.mjs';

export function whaleFestival(random) {
  const dressed = (x, y, scale, inks) => place(
    x,
    y,
    line('M-150 -120V-300L220 -150M-150 -300L-230 -110', ink, 4) +
      each(
        9,
        (index) => {
          const t = index / 9;
          return area(`M${-150 + 370 * t} ${-300 + 150 * t}l34 14l-26 30Z`, [lacquer, ochre, jade, paper, rose][index % 5]);
        },
      ) +
      fishingBoat(520, inks) +
      line('M60 -60V-300', earth, 8) +
      place(106, -260, festivalFlag(82, [lacquer, ochre, jade, paper, indigo])),
    { scale },
  );
  const coracle = (x, y, size) => place(
    x,
    y,
    area(`M${-size} 0Q${-size * 0.9} ${size * 0.62} 0 ${size * 0.66}Q${size * 0.9} ${size * 0.62} ${size} 0Z`, '#a9713a') +
      hatch(
        `M${-size} 0Q${-size * 0.9} ${size * 0.62} 0 ${size * 0.66}Q${size * 0.9} ${size * 0.62} ${size} 0Z`,
        [-size, 0, size * 2, size * 0.7],
        '#5f3a1c',
        { gap: 9, turn: 35, opacity: 0.6 },
      ) +
      oval(0, 0, size, size * 0.26, '#d9a862') +
      oval(0, 3, size * 0.84, size * 0.18, '#4a2c18'),
  );
  return [
    bokashi(0, 0, 1200, 800, [[0, '#f4c27e'], [0.44, '#fdf1cf'], [0.45, '#79bcb6'], [1, '#1f6f80']]),
    each(18, (index) => place(930, 350, area('M-8 -130L0 -420L8 -130Z', '#f7d596', 'opacity="0.7"'), { turn: -90 + index * 10.6 })),
    disc(930, 350, 104, '#e8663a'),
    hills(random, { y: 362, rise: 90, colour: '#6fa39c', steps: 9, floor: 364 }),
    block(-20, 360, 1240, 90, '#86c2b8'),
    place(230, 428, fishingBoat(220, { hull: '#2f6f8c', stripe: paper, keel: lacquer, cabin: '#e3d2a2' })),
    place(590, 416, fishingBoat(150, { hull: '#3f8a73', stripe: ochre, keel: lacquer, cabin: paper })),
    scaleWaves(474, 46, 3, '#5aa8a6', '#e8f0dc'),
    dressed(850, 540, 0.98, { hull: '#1f5f8c', stripe: '#f0b03c', keel: '#9d2019', cabin: '#f3e4bd' }),
    scaleWaves(604, 58, 3, '#3c8f96', '#d6e8dc', -30),
    dressed(330, 662, 1.2, { hull: '#2f7f63', stripe: '#f3e4bd', keel: '#9d2019', cabin: '#d96a3a' }),
    place(
      1020,
      676,
      place(
        0,
        -6,
        standing({ robe: lacquer, trousers: ink, sash: ochre, hand: [50, -130], hat: line('M-17 -186Q0 -202 17 -186', ochre, 8) }),
        { scale: 0.9 },
      ) +
        coracle(0, 0, 110) +
        line('M46 -120L120 70', earth, 8),
    ),
    scaleWaves(752, 72, 3, '#24727f', '#bcd9d0', -10),
    birds([[140, 130], [210, 170], [330, 110], [480, 190]], '#8a4a3a', 1.5),
  ].join('');
}
