// Tràng An: basket boats under the limestone cliffs.

import { box, land, smooth } from '../ink/curves.mjs';
import { area, block, bokashi, each, faint, hatch, line, oval, place } from '../ink/marks.mjs';
import { earth, indigo, ink, jade, lacquer, ochre, paper, plum, rose, straw, vermilion } from '../ink/palette.mjs';
import { egretFlying } from '../motifs/animals.mjs';
import { sampan } from '../motifs/boats.mjs';
import { karst, mistBand, ripples } from '../motifs/country.mjs';
import { conicalHat, seated } from '../motifs/people.mjs';
import { crown, flower } from '../motifs/plants.mjs';
import { tiledRoof } from '../motifs/village.mjs';

export function boatsUnderTheCliffs(random) {
  const boat = (x, y, scale, robes, flip) => place(
    x, y, faint(0.3, oval(0, 30, 190, 16, ink)) + robes.map((robe, index) => place(-90 + index * 74, -10, seated({ robe, trousers: ink, hand: [50, -34], hat: index === robes.length - 1 ? place(0, -116, conicalHat(92)) : '', hair: ink }), { scale: 0.86 })).join('') +
      line('M80 -30L180 66', earth, 6) + oval(184, 70, 8, 20, earth, 'transform="rotate(-40 184 70)"') + sampan(400, { hull: '#7a5a38', inside: '#b58f5a', edge: straw, rise: 0.1 }), { scale, flip },
  );
  const cliff = (d, box, colour, cut) => area(d, colour) + hatch(d, box, cut, { gap: 15, turn: 82, width: 3, opacity: 0.45 });
  const tufts = (points) => points.map(([x, y, w]) => crown(random, x, y, w, w * 0.45, ['#4d7a52', '#6f9a5f', '#8fb06c'], 10)).join('');
  const left = `${smooth([[-40, -40], [250, -40], [300, 90], [270, 200], [340, 300], [310, 420], [360, 520], [250, 566], [-40, 580]])}Z`;
  const right = `${smooth([[1240, -40], [930, -40], [880, 100], [930, 220], [860, 330], [900, 440], [840, 540], [980, 580], [1240, 600]])}Z`;
  return [
    bokashi(0, 0, 1200, 800, [[0, '#a9cfd0'], [0.5, '#f3f0d6']]),
    karst(600, 470, 190, 350, '#aebfba'), karst(440, 470, 150, 240, '#b9c8c0'), karst(780, 470, 160, 270, '#b3c3bc'), karst(560, 480, 120, 190, '#94aca4', '#7a968e'), karst(700, 480, 110, 150, '#94aca4', '#7a968e'), mistBand(410, 50, paper, 0.7),
    // A small temple on the far shore.
    area(land([[300, 480], [460, 462], [640, 468], [800, 458], [900, 480]], 500), '#7f9f62'), place(610, 384, tiledRoof(130, 30, '#a9573a', '#5f2a1c', { sweep: 14 }) + block(-44, 30, 88, 22, '#e3cfa0') + place(0, 48, tiledRoof(180, 34, '#a9573a', '#5f2a1c', { sweep: 16 })) + block(-64, 80, 128, 30, '#e3cfa0') + each(5, (index) => block(-60 + index * 28, 80, 8, 30, lacquer))),
    bokashi(0, 474, 1200, 340, [[0, '#b9d6c0'], [0.35, '#5fa08c'], [1, '#1f5f58']]),
    faint(0.35, area('M330 480H880L800 640L740 560L640 720L560 580L470 660Z', '#f3f0d6')),
    cliff(left, [-40, -40, 420, 640], '#6d8286', '#47595e'), cliff(right, [830, -40, 410, 660], '#617679', '#3f5054'),
    line(smooth([[180, 40], [210, 220], [170, 380], [220, 540]]), '#47595e', 7, 'opacity="0.6"'), line(smooth([[60, 120], [90, 300], [60, 500]]), '#47595e', 6, 'opacity="0.6"'), line(smooth([[1010, 60], [990, 240], [1040, 420], [1000, 570]]), '#3f5054', 7, 'opacity="0.6"'), line(smooth([[1130, 20], [1110, 220], [1150, 400]]), '#3f5054', 6, 'opacity="0.6"'),
    // The mouth of the water cave.
    area('M-20 590V470Q70 400 160 470Q190 510 190 584Z', '#22343a'), area('M-20 470Q70 400 160 470L150 500L136 470L120 510L100 462L84 500L62 450L40 490L20 452L-4 486Z', '#4f6469'),
    tufts([[60, 60, 200], [240, 120, 130], [250, 330, 130], [120, 250, 140], [300, 520, 110], [1130, 60, 220], [930, 140, 140], [900, 380, 130], [1080, 300, 150], [900, 540, 120], [1170, 470, 160], [20, 390, 110]]),
    area('M-20 574Q160 590 360 548L300 600H-20Z', '#3a5f58', 'opacity="0.5"'), area('M1220 594Q1000 600 840 552L920 610H1220Z', '#2f544e', 'opacity="0.5"'),
    ripples(random, [-40, 500, 1240, 290], paper, { count: 76, opacity: 0.5 }),
    boat(560, 540, 0.5, [rose, indigo, jade]), boat(740, 566, 0.56, ['#d9a53a', plum, '#3f6f8a'], true), boat(470, 690, 1.15, [vermilion, '#f3ead2', '#35507f']), boat(960, 740, 0.86, ['#4a7a5a', '#c9683f', plum], true),
    egretFlying(420, 200, 0.5), egretFlying(760, 150, 0.4, true), egretFlying(510, 140, 0.34),
    [[70, 760], [120, 784], [1130, 650], [40, 700]].map(([x, y]) => oval(x, y, 50, 13, '#4d8060') + flower(x + 18, y - 12, 20, 8, rose, ochre, x)).join(''),
  ].join('');
}
