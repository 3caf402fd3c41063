// Katê: the procession climbs to the Cham tower.

import { land } from '../ink/curves.mjs';
import { area, block, bokashi, each, hatch, line, oval, place } from '../ink/marks.mjs';
import { bronze, earth, ink, jade, lacquer, ochre, paper, straw, vermilion } from '../ink/palette.mjs';
import { pennant, pole } from '../motifs/boats.mjs';
import { cloud, hills } from '../motifs/country.mjs';
import { standing } from '../motifs/people.mjs';
import { brickwork } from '../motifs/village.mjs';

const towerInks = { face: '#b8583a', joint: '#8d3d28', odd: '#a04a30' };

// A Cham kalan: stepped storeys, each a smaller copy of the one below.
function kalan(random, width, height) {
  const storey = (y, w, h) => {
    const d = `M${-w / 2} ${y}V${y - h}H${w / 2}V${y}Z`;
    return brickwork(random, d, [-w / 2, y - h, w, h], towerInks, 30) + block(w * 0.16, y - h, w * 0.34, h, ink, 'opacity="0.22"') +
      each(4, (index) => block(-w * 0.46 + index * w * 0.27, y - h, w * 0.1, h, '#cb7450', 'opacity="0.75"')) +
      block(-w * 0.56, y - h - 16, w * 1.12, 20, '#cb7450') + block(-w * 0.52, y - h - 30, w * 1.04, 16, '#9a4930') +
      [-0.5, 0.5].map((side) => area(`M${w * side - 16} ${y - h - 28}q16 -54 16 -64q0 10 16 64Z`, '#cb7450')).join('');
  };
  const base = height * 0.44;
  return block(-width * 0.62, -26, width * 1.24, 30, '#9a4930') + storey(-20, width, base) +
    area(
      `M${-width * 0.24} -20V${-base * 0.62}Q${-width * 0.24} ${-base * 0.86} 0 ${-base * 1.02}Q${width * 0.24} ${-base * 0.86} ${width * 0.24} ${-base * 0.62}V-20Z`,
      '#cb7450',
    ) +
      area(`M${-width * 0.13} -20V${-base * 0.54}Q0 ${-base * 0.8} ${width * 0.13} ${-base * 0.54}V-20Z`, ink) +
    storey(-base - 50, width * 0.76, height * 0.18) +
      storey(-base - height * 0.18 - 82, width * 0.54, height * 0.12) +
      storey(-base - height * 0.3 - 112, width * 0.36, height * 0.08) +
    area(
      `M${-width * 0.15} ${-base - height * 0.38 - 138}Q0 ${-base - height * 0.38 - 230} ${width * 0.15} ${-base - height * 0.38 - 138}Z`,
      '#9a4930',
    );
}

export function chamTower(random) {
  const walker = (x, y, scale, robe, sash, extra = '') => place(
    x,
    y,
    standing(
      {
        robe,
        trousers: paper,
        sash,
        hand: [22, -134],
        hat: area('M-17 -186Q0 -210 17 -186L18 -178H-18Z', paper) + line('M14 -178L24 -150', vermilion, 5) + extra,
      },
    ),
    { scale },
  );
  return [
    bokashi(0, 0, 1200, 800, [[0, '#3f86a8'], [0.7, '#cfe0d2']]),
    cloud(60, 190, 260, paper), cloud(960, 130, 280, paper),
    hills(random, { y: 520, rise: 120, colour: '#b9a878', steps: 6 }),
    area(land([[-40, 640], [240, 560], [520, 500], [820, 500], [1040, 560], [1240, 640]]), '#d9a75f'),
    hatch(
      land([[-40, 640], [240, 560], [520, 500], [820, 500], [1040, 560], [1240, 640]]),
      [0, 490, 1240, 330],
      '#a8743c',
      { gap: 15, turn: -14, opacity: 0.45 },
    ),
    place(1010, 560, kalan(random, 140, 210)),
    place(640, 530, kalan(random, 250, 440), { scale: 0.8 }),
    [[150, 610], [1110, 640], [330, 560]].map(
      ([x, y]) => each(5, (index) => line(`M${x} ${y}q${(index - 2) * 10} -30 ${(index - 2) * 22} -56`, '#5f7a4a', 9)),
    ).join(''),
    area('M560 530L720 530L560 660L800 720L900 820H140L360 700L480 640Z', '#f0d59c'),
    // The procession climbs with the goddess's robes.
    [[470, 640, '#c23b30'], [560, 620, '#e0a93a'], [400, 690, '#3f8a73'], [690, 700, '#7c4f93']].map(
      ([x, y, colour], index) => pole(x, y, y - 190, '#5d3a26', 6) +
        place(x, y - 188, pennant(index % 2 ? 110 : 130, 64, colour) + pennant(index % 2 ? 70 : 80, 34, straw)),
    ).join(''),
    walker(480, 664, 0.62, paper, lacquer), walker(560, 640, 0.56, '#efe4cb', ochre),
    walker(380, 728, 0.8, paper, lacquer), walker(520, 720, 0.78, '#9d2f3a', straw),
    place(
      640,
      742,
      line('M-130 -86H130', earth, 9) +
        area('M-70 -90H70L50 -140H-50Z', lacquer) +
        area('M-84 -136Q0 -210 84 -136Z', ochre) +
        line('M-70 -112H70', straw, 7),
    ),
    walker(528, 776, 0.9, paper, jade),
    walker(752, 776, 0.9, paper, lacquer),
    walker(250, 790, 1, '#3f7f8c', straw, place(0, -208, oval(0, 0, 30, 9, bronze) + area('M-26 -2Q0 -40 26 -2Z', vermilion))),
    walker(900, 800, 1, '#7c4f93', straw, place(0, -208, oval(0, 0, 30, 9, bronze) + area('M-26 -2Q0 -40 26 -2Z', jade))),
  ].join('');
}
