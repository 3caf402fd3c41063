// Hội Lim: singers in the boat, the dragon prow, the betel tray.

import { polar, smooth } from '../ink/curves.mjs';
import { area, block, bokashi, disc, each, faint, line, oval, place, ring, within } from '../ink/marks.mjs';
import { blossom, earth, indigo, ink, jade, lacquer, leaf, moss, ochre, paper, rose, rust, straw, vermilion } from '../ink/palette.mjs';
import { festivalFlag, sampan } from '../motifs/boats.mjs';
import { hills, ripples, scaleWaves } from '../motifs/country.mjs';
import { crown, flower, leafShape } from '../motifs/plants.mjs';
import { flatHat, standing } from '../motifs/people.mjs';
import { tiledRoof } from '../motifs/village.mjs';

const lotusPad = (x, y, size, colour, vein) => place(
  x,
  y,
  oval(0, 0, size, size * 0.3, colour) +
    area(`M0 0L${size} ${-size * 0.14}V${size * 0.1}Z`, '#6f9f94') +
    each(
      6,
      (index) => line(
        `M0 0L${size * 0.8 * Math.cos(0.6 + index * 0.85)} ${size * 0.24 * Math.sin(0.6 + index * 0.85)}`,
        vein,
        2,
        'opacity="0.6"',
      ),
    ),
);
const lotusBloom = (x, y, size) => place(
  x,
  y,
  [-64, -34, 34, 64, -16, 16, 0].map(
    (turn, index) => place(
      0,
      0,
      area(
        `M0 0C${size * 0.34} ${-size * 0.3} ${size * 0.26} ${-size * 0.8} 0 ${-size}C${-size * 0.26} ${-size * 0.8} ${-size * 0.34} ${-size * 0.3} 0 0Z`,
        index > 3 ? '#e9a3a6' : rose,
      ),
      { turn },
    ),
  ).join(''),
);

export function singersInTheBoat(random) {
  const singer = (x, robe, sash, hand, options = {}) => place(
    x, -18, standing({ robe, trousers: ink, sash, hand, ...options }), { scale: 1.36, flip: options.flip },
  );
  const hat = () => place(0, -198, flatHat(94, { colour: '#e8d3a0' }));
  return [
    bokashi(0, 0, 1200, 800, [[0, '#f0d9b0'], [0.45, '#f8edd2'], [0.46, '#9fc3b4'], [1, '#4f8a80']]),
    disc(230, 170, 74, vermilion),
    hills(random, { y: 360, rise: 90, colour: '#b7c7a3', steps: 7, floor: 372 }),
    place(
      900,
      214,
      tiledRoof(340, 84, rust, earth) +
        block(-130, 84, 260, 76, '#dcbf8a') +
        each(5, (index) => block(-124 + index * 59, 84, 12, 76, lacquer)),
    ),
    crown(random, 640, 300, 250, 130, [moss, '#8aa05a']),
    crown(random, 1130, 310, 230, 140, [moss, '#8aa05a']),
    crown(random, 60, 330, 240, 100, [moss, '#8aa05a']),
    block(-20, 366, 1240, 12, '#6f8a5c'),
    [[470, 250, 60], [560, 240, 54]].map(
      ([x, y, size]) => line(`M${x - size / 2} 372V${y - 40}`, earth, 5) +
        place(x, y, festivalFlag(size, [lacquer, ochre, jade, paper, indigo])),
    ).join(''),
    ripples(random, [-40, 390, 1240, 400], paper, { count: 60, opacity: 0.45 }),
    lotusPad(140, 480, 90, '#5f8f5c', '#3c6044'), lotusPad(1050, 460, 100, '#5f8f5c', '#3c6044'), lotusPad(1140, 510, 80, '#6f9f66', '#3c6044'),
    place(610, 640, faint(0.3, area('M-400 40Q0 130 400 40L300 90H-300Z', ink)) +
      singer(
        -222,
        '#2b2a3a',
        '',
        [40, -94],
        {
          arm: '#2b2a3a',
          hat: area('M-17 -188Q0 -216 17 -188Z', ink) +
            place(44, -180, line('M-2 86V-56', earth, 5) + area('M-84 -46Q0 -120 84 -46Q42 -62 0 -46Q-42 -62 -84 -46Z', indigo)),
        },
      ) +
      singer(-70, lacquer, leaf, [36, -100], { hat: hat() }) +
        singer(60, '#6b3f7a', ochre, [36, -116], { hat: hat(), flip: true }) +
        singer(190, '#b9682f', jade, [36, -96], { hat: hat() }) +
      sampan(860, { hull: '#6b2a1c', inside: '#94472c', edge: straw, rise: 0.13 })),
    lotusPad(250, 770, 130, '#4d7f58', '#2e4a3b'),
    lotusPad(900, 760, 150, '#4d7f58', '#2e4a3b'),
    lotusPad(1110, 700, 110, '#5f8f5c', '#3c6044'),
    lotusPad(60, 690, 110, '#5f8f5c', '#3c6044'),
    lotusBloom(1040, 730, 74), lotusBloom(960, 700, 48), lotusBloom(120, 740, 70), line('M1040 730V780M120 740V790', moss, 6),
  ].join('');
}

export function dragonBoat() {
  const scales = (outline, box) => within(
    outline,
    each(
      14,
      (row) => each(
        22,
        (column) => `<path d="M${box[0] + column * 46 + (row % 2) * 23 - 23} ${box[1] + row * 30}a23 23 0 0 0 46 0" fill="${(row + column) % 3 ? 'none' : '#2f6b5c'}" stroke="#e3b54a" stroke-width="3.4"/>`,
      ),
    ),
  );
  const neck = `${smooth([[1240, 560], [980, 610], [760, 590], [640, 500], [610, 380], [560, 280]])}L700 210${smooth([[700, 210], [760, 320], [800, 420], [900, 460], [1240, 400]]).replace('M', 'L')}Z`;
  return [
    bokashi(0, 0, 1200, 800, [[0, '#c23a2a'], [0.6, '#ec9a57'], [1, '#f3c886']]),
    disc(800, 300, 210, '#f7dc9a'),
    scaleWaves(650, 84, 5, '#2d5f7d', '#b9d6d2'),
    faint(0.35, area(neck, ink, 'transform="translate(14 16)"')),
    area(neck, '#3f8a73'), scales(neck, [560, 200, 700, 420]),
    // Flame fins along the back.
    [[790, 400, 20], [740, 320, -8], [870, 456, 44], [960, 462, 70], [1060, 444, 78], [1150, 426, 80]].map(
      ([x, y, turn]) => place(
        x,
        y,
        area('M-34 10C-30 -40 -10 -50 0 -104C14 -60 36 -50 34 10Z', '#d9502f') +
          area('M-16 10C-14 -20 -4 -30 0 -60C8 -34 18 -24 16 10Z', ochre),
        { turn },
      ),
    ).join(''),
    // Head: brow, snout, open jaw with the pearl before it.
    area(
      smooth(
        [
          [716, 214], [690, 130], [610, 96], [540, 120], [470, 150], [380, 150], [330, 186], [350, 226], [440, 236], [520, 250], [470, 282],
          [392, 286], [370, 310], [420, 338], [530, 336], [600, 316], [690, 280],
        ],
        true,
      ),
      '#3f8a73',
    ),
    area(smooth([[356, 226], [440, 238], [524, 254], [470, 280], [396, 286]], true), lacquer),
    each(5, (index) => area(`M${372 + index * 30} ${226 + index * 4}l10 28l14 -24Z`, paper)),
    each(4, (index) => area(`M${404 + index * 28} ${288 - index * 3}l8 -22l12 20Z`, paper)),
    line('M372 270C420 262 440 262 470 262', '#ec9a57', 13),
    disc(566, 172, 36, paper), disc(558, 176, 19, ink), disc(552, 168, 6, paper), line('M510 132Q570 92 640 140', '#e3b54a', 16),
    area('M330 186Q300 150 340 140Q380 130 384 156Z', '#e3b54a'), disc(352, 166, 7, ink),
    line(smooth([[640, 116], [690, 64], [780, 62], [830, 100]]), '#c98a2c', 18), line('M706 62L704 28M766 60L790 30', '#c98a2c', 13),
    line(smooth([[400, 330], [380, 400], [420, 440], [400, 490]]), '#e3b54a', 9),
    line(smooth([[450, 336], [440, 410], [480, 440]]), '#e3b54a', 9),
    line(smooth([[340, 210], [250, 230], [220, 300], [250, 340]]), '#e3b54a', 9),
    [[690, 210, -30], [676, 260, 0], [640, 310, 30]].map(
      ([x, y, turn]) => place(
        x,
        y,
        area('M0 -30C60 -40 80 0 130 -20C100 20 60 40 0 30Z', '#d9502f') + area('M0 -14C40 -20 50 0 80 -8C60 12 40 20 0 14Z', ochre),
        { turn },
      ),
    ).join(''),
    disc(220, 420, 52, '#f2d27a'), disc(206, 406, 18, paper), ring(220, 420, 66, '#f2d27a', 5),
    line('M640 640H1220', '#7a2a1c', 34), line('M640 624H1220', '#e3b54a', 9),
    scaleWaves(706, 84, 4, '#24506d', '#a9cbca', -40),
  ].join('');
}

export function betelTray() {
  // A quid folded like a phoenix wing: leaf petals fanned around a slice of areca.
  const quid = (x, y, size, turn) => place(
    x,
    y,
    [-70, -42, 42, 70, -16, 16].map(
      (angle, index) => place(
        0,
        0,
        area(
          `M0 0C${size * 0.34} ${-size * 0.2} ${size * 0.3} ${-size * 0.84} 0 ${-size}C${-size * 0.3} ${-size * 0.84} ${-size * 0.34} ${-size * 0.2} 0 0Z`,
          index > 3 ? '#7fa656' : '#4d7f4a',
        ) +
          line(`M0 -6V${-size * 0.86}`, '#c3d493', 2.6),
        { turn: angle },
      ),
    ).join('') +
      area(`M${-size * 0.26} 0Q0 ${-size * 0.5} ${size * 0.26} 0Q0 ${size * 0.2} ${-size * 0.26} 0Z`, '#f1dcae') +
      disc(0, -size * 0.08, size * 0.12, rust),
    { turn },
  );
  const areca = (x, y, turn) => place(
    x,
    y,
    oval(0, 0, 40, 58, '#6f8f3e') + oval(-10, -14, 10, 24, '#a3bd62') + area('M-20 -46Q0 -70 20 -46Q0 -34 -20 -46Z', '#c9b46a'),
    { turn },
  );
  return [
    block(0, 0, 1200, 800, '#efe0bd'),
    each(24, (index) => line(`M${index * 52} 0V800`, index % 2 ? '#d8c08c' : '#e3cfa0', 16)),
    each(12, (index) => line(`M0 ${index * 70 + 20}H1200`, lacquer, 3, 'opacity="0.22"')),
    faint(0.35, disc(602, 424, 352, ink)),
    disc(586, 400, 350, '#7a1712'),
    disc(586, 400, 326, '#a3241b'),
    ring(586, 400, 338, '#e3b54a', 6),
    disc(586, 400, 268, '#b8352a'),
    ring(586, 400, 268, '#7a1712', 10),
    ring(586, 400, 256, '#e3b54a', 3),
    each(
      20,
      (index) => {
        const [x, y] = polar(586, 400, 298, index * 18);
        return place(x, y, area('M0 -18C14 -6 12 12 0 18C-12 12 -14 -6 0 -18Z', '#e3b54a'), { turn: index * 18 + 90 });
      },
    ),
    each(8, (index) => { const [x, y] = polar(586, 400, 150, index * 45); return quid(x, y, 104, index * 45 + 90); }),
    flower(586, 400, 66, 8, '#f3ead2', ochre, 10), flower(586, 400, 40, 6, blossom, ochre, 0),
    areca(1010, 180, 24),
    areca(1090, 220, -14),
    areca(1030, 270, 60),
    line('M1010 130C1040 80 1100 60 1170 70M1090 168C1110 130 1140 100 1170 70', earth, 9),
    place(
      180,
      690,
      faint(0.3, oval(14, 10, 116, 70, ink)) +
        oval(0, 0, 112, 70, '#c9a45a') +
        oval(0, -8, 100, 58, '#e9cf8a') +
        oval(0, -6, 72, 38, '#fdfaf0'),
    ),
    place(
      1040,
      640,
      leafShape(0, 0, 240, 96, -150, '#4d7f4a', '#c3d493') +
        leafShape(0, 20, 240, 96, -110, '#5f8f4c', '#c3d493') +
        leafShape(10, 20, 220, 90, -60, '#3f6b43', '#c3d493'),
    ),
    place(150, 150, place(0, 0, flatHat(250, { colour: '#e8d3a0', rim: '#8a6a3a', tassel: ink }), { turn: -12 })),
  ].join('');
}
