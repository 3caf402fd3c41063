// Tương Bình Hiệp: gold leaf on the black board, sanding under water, eggshell inlay.

import { box, circle, petal, polar, polygon, smooth } from '../ink/curves.mjs';
import { area, block, bokashi, disc, each, faint, hatch, line, oval, place, ring, within } from '../ink/marks.mjs';
import { indigo, ink, paper, rust, sand, vermilion } from '../ink/palette.mjs';
import { openHand, pinchingHand } from '../motifs/artisan.mjs';
import { ripples } from '../motifs/country.mjs';
import { shards } from '../motifs/inlay.mjs';

const gold = '#e3b54a';
const bright = '#f4d987';
const deepGold = '#b9812a';
const board = '#15110f';

const carp = (colour, edge) => {
  const body = smooth([[-150, 6], [-110, -44], [-20, -62], [80, -34], [130, 0], [80, 34], [-20, 52], [-110, 40]], true);
  return area(smooth([[110, -4], [190, -70], [230, -60], [196, 0], [232, 62], [190, 70], [110, 6]], true), colour) +
    area('M-40 -50Q10 -112 76 -74L50 -40Z', colour) +
    area('M-50 40Q-30 92 16 84L6 44Z', colour) +
    area(body, colour) +
    within(
      body,
      each(5, (row) => each(8, (index) => line(`M${-72 + index * 30 + (row % 2) * 15} ${-52 + row * 22}a15 15 0 0 1 0 24`, edge, 3.4))) +
        line('M-92 -60Q-66 0 -92 60', edge, 5),
    ) +
    disc(-116, -12, 8, edge) +
    line('M130 -6L206 -46M134 0L204 0M130 6L206 48', edge, 3);
};

const lotus = (size, colours, edge) =>
  [-76, -50, 50, 76, -26, 26, 0].map((turn, index) => place(
    0,
    0,
    area(petal(size, size * 0.34), colours[index % colours.length]) + line(petal(size, size * 0.34), edge, 2.6),
    { turn },
  )).join('');

const leafSquare = (random, size) => {
  const outline = polygon([[0, 0], [size, random.around(0, 6)], [size + random.around(0, 5), size], [random.around(0, 6), size]]);
  return area(outline, gold) + shards(random, outline, [-6, -6, size + 12, size + 12], size / 3, [gold, bright, '#d8a53c'], 0.98);
};

export function goldLeafPanel(random) {
  const panel = box(-400, -290, 800, 580);
  const flatBrush = area('M-22 -10H22L30 -190Q0 -214 -30 -190Z', '#a5672f') +
    line('M-20 -180L-14 -30', '#d39a5c', 5) +
    block(-34, -24, 68, 34, rust) +
    area('M-34 8H34L28 62Q0 74 -28 62Z', ink) +
    each(7, (index) => line(`M${-26 + index * 9} 12v46`, '#4b3a2c', 2));
  return [
    block(0, 0, 1200, 800, '#a8321f'),
    hatch(box(0, 0, 1200, 800), [0, 0, 1200, 800], '#7f1f14', { gap: 24, turn: 4, width: 3, opacity: 0.6 }),
    faint(0.45, place(486, 424, area(panel, ink), { turn: -5 })),
    place(
      460,
      398,
      area(panel, board) +
        within(
          panel,
          area('M-420 -310H-120L-420 40Z', '#2c2622', 'opacity="0.8"') +
            disc(232, -150, 82, gold) +
            shards(random, circle(232, -150, 82), [150, -232, 164, 164], 30, [gold, bright, '#d8a53c'], 0.97) +
            each(5, (row) => line(smooth(Array.from({ length: 13 }, (_, step) => [-420 + step * 72, 160 + row * 30 + (step % 2 ? -9 : 9)])), deepGold, 3)) +
            place(-250, -30, line('M0 0C-8 90 20 160 4 330', deepGold, 7) + lotus(120, [gold, bright], board)) +
            place(-350, 70, line('M0 0C8 70 0 120 10 240', deepGold, 5) + lotus(74, [vermilion, '#d8583c'], board)) +
            place(-110, 128, oval(0, 0, 118, 34, '#3d7a5c') + each(7, (index) => line(`M0 0L${Math.cos(index * 0.9) * 104} ${Math.sin(index * 0.9) * 28}`, gold, 3))) +
            place(-270, 232, oval(0, 0, 104, 28, '#2f604a') + each(7, (index) => line(`M0 0L${Math.cos(index * 0.9) * 92} ${Math.sin(index * 0.9) * 22}`, gold, 3))) +
            place(100, 60, carp(gold, board), { turn: -16, scale: 1.1 }) +
            place(160, 216, carp('#c4402a', bright), { turn: 8, scale: 0.86, flip: true }),
        ) +
        line(panel, '#3d322a', 6) +
        line(box(-382, -272, 764, 544), deepGold, 3),
      { turn: -5 },
    ),
    // Leaf waiting in its booklet, loose squares, and the two lacquers.
    place(
      1010,
      120,
      faint(0.4, block(-120, -76, 250, 190, ink)) +
        area(polygon([[-130, -90], [0, -80], [0, 96], [-134, 88]]), sand) +
        area(polygon([[0, -80], [126, -94], [130, 84], [0, 96]]), '#f1e3c4') +
        place(-112, -64, leafSquare(random, 92)) +
        place(20, -60, leafSquare(random, 92)),
      { turn: 8 },
    ),
    place(900, 300, leafSquare(random, 60), { turn: 24 }),
    [[1080, 690, '#7d150f', '#b3281c'], [930, 716, '#0d0b0a', '#2b2522']].map(
      ([x, y, deep, surface]) => faint(0.4, disc(x + 12, y + 12, 82, ink)) +
        disc(x, y, 80, '#d9c9a4') +
        ring(x, y, 68, indigo, 4) +
        disc(x, y, 60, deep) +
        oval(x - 6, y - 6, 46, 42, surface) +
        oval(x - 20, y - 24, 14, 7, paper, 'opacity="0.5"'),
    ).join(''),
    place(800, 436, flatBrush, { turn: 52 }),
    place(910, 352, pinchingHand('#2f4f5c'), { turn: 12 }),
    line('M900 372C918 366 930 366 948 372', rust, 3),
  ].join('');
}

export function wetSanding(random) {
  const panel = box(-330, -220, 660, 440);
  return [
    bokashi(0, 0, 1200, 800, [[0, '#86b0ae'], [0.5, '#5d9093'], [1, '#3a6b74']]),
    block(0, 0, 1200, 60, '#7d7468'), hatch(box(0, 0, 1200, 60), [0, 0, 1200, 60], ink, { gap: 15, turn: 12, opacity: 0.35 }),
    block(0, 52, 1200, 16, '#4f483f'),
    each(11, (index) => faint(0.28, line(
      smooth([[-40, 140 + index * 62], [260, 110 + index * 66], [560, 150 + index * 60], [900, 108 + index * 64], [1240, 150 + index * 60]]),
      paper,
      4 + (index % 3) * 3,
    ))),
    place(
      590,
      400,
      faint(0.35, area(panel, ink, 'transform="translate(16 20)"')) +
        area(panel, '#26120e') +
        within(
          panel,
          // Where the stone has passed, red, gold and silver come up through the black.
          area(smooth([[-330, -220], [20, -230], [150, -120], [120, 20], [200, 130], [60, 230], [-340, 240]], true), '#8e1d14') +
            each(9, (index) => {
              const [x, y] = polar(-120, 0, 62, index * 40);
              return place(x, y, area(petal(120, 46), index % 2 ? gold : '#dd6a3c') + line(petal(120, 46), '#5b120c', 4), { turn: index * 40 + 90 });
            }) +
            disc(-120, 0, 66, '#e8c66a') + ring(-120, 0, 44, '#8e1d14', 6) + disc(-120, 0, 18, '#8e1d14') +
            each(3, (ringed) => ring(-120, 0, 196 + ringed * 34, ringed % 2 ? '#d8d2bd' : gold, 6, 'stroke-dasharray="30 16"')) +
            area(smooth([[60, 240], [200, 130], [120, 20], [150, -120], [20, -230], [340, -230], [340, 230]], true), '#1a1310', 'opacity="0.82"') +
            area('M-330 -220H-150L-330 60Z', paper, 'opacity="0.12"'),
        ) +
        line(panel, '#0f0a08', 8),
      { turn: -6 },
    ),
    // Slurry clouds off the stone.
    faint(0.4, area(smooth([[600, 300], [760, 250], [900, 310], [880, 420], [760, 470], [640, 420]], true), '#d9cfc0')),
    faint(0.45, [60, 100, 140].map((r) => ring(190, 236, r, paper, 5)).join('')),
    // The spout of split bamboo.
    area('M-20 84L210 118L206 150L-20 132Z', '#a99a4e') + line('M-20 88L208 122', '#d8cc84', 6) + line('M70 96v44M150 108v36', '#6f6a2e', 5),
    area('M196 122C216 130 218 180 214 236Q190 252 168 236C172 190 172 146 196 146Z', '#e8f2ee', 'opacity="0.9"'),
    line('M196 150C200 180 198 206 196 234M184 156C186 190 182 214 182 232', '#9cc4c4', 4),
    ripples(random, [0, 560, 1200, 200], paper, { count: 26, opacity: 0.5 }),
    place(710, 356, block(-70, -36, 140, 72, '#5d6468', 'rx="8"') + block(-70, -36, 140, 16, '#858d90', 'rx="8"'), { turn: -24 }),
    place(742, 382, openHand('#7c3a2c', { cuff: '#c9825f' }), { turn: 52 }),
    place(330, 520, openHand('#7c3a2c', { cuff: '#c9825f' }), { turn: -44, flip: true }),
    [[560, 250], [830, 250], [480, 610], [880, 560], [640, 640]].map(
      ([x, y], index) => oval(x, y, 7 + (index % 3) * 3, 6, paper, 'opacity="0.75"'),
    ).join(''),
  ].join('');
}

export function eggshellInlay(random) {
  const shell = ['#f6efdf', '#efe2c8', '#fbf7ec', '#e8d6b4', '#f3e8d2'];
  const body = smooth(
    [[250, 560], [330, 440], [430, 370], [550, 340], [650, 370], [700, 440], [680, 510], [590, 560], [460, 570], [350, 570]],
    true,
  );
  const neck = `${smooth([[590, 350], [672, 300], [664, 210], [712, 116]])}L770 150${smooth([[770, 150], [716, 220], [728, 320], [700, 460]]).replace('M', 'L')}Z`;
  const head = smooth([[706, 120], [740, 92], [784, 104], [796, 132], [764, 158], [722, 152]], true);
  const tail = smooth([[400, 420], [280, 440], [180, 530], [150, 640], [230, 610], [260, 640], [330, 580], [420, 560]], true);
  const pad = (x, y, size) => {
    const outline = smooth([[x - size, y], [x, y - size * 0.3], [x + size, y], [x, y + size * 0.3]], true);
    return area(outline, '#2c5b46') + shards(random, outline, [x - size, y - size, size * 2, size * 2], 20, ['#3d7a5c', '#2f6a50', '#4d8a68'], 0.86);
  };
  return [
    block(0, 0, 1200, 800, board),
    hatch(box(0, 0, 1200, 800), [0, 0, 1200, 800], '#3a2a20', { gap: 30, turn: -20, width: 6, opacity: 0.35 }),
    disc(930, 220, 150, '#9d2019'),
    shards(random, circle(930, 220, 150), [780, 70, 300, 300], 34, ['#b3281c', '#9d2019', '#c4402a'], 0.95),
    each(6, (row) => line(smooth(Array.from({ length: 15 }, (_, step) => [-40 + step * 92, 664 + row * 26 + (step % 2 ? -8 : 8)])), deepGold, 3, 'opacity="0.7"')),
    [[90, 400, -14], [140, 440, 0], [60, 500, 8]].map(
      ([x, y, turn]) => place(x, 800, line(`M0 0C-10 -120 20 -220 0 ${y - 800}`, '#5b7f4a', 6), { turn }) +
        place(x, 800, area(`M0 ${y - 800}c26 -50 20 -110 0 -150c-20 40 -26 100 0 150Z`, '#c9a45a'), { turn }),
    ).join(''),
    line(smooth([[520, 550], [530, 640], [500, 690], [512, 780]]), gold, 9), line(smooth([[590, 540], [620, 630], [604, 690], [640, 770]]), gold, 9),
    line('M512 780l-40 14M512 780l44 10M640 770l-36 16M640 770l46 12', gold, 8),
    shards(random, tail, [140, 400, 300, 250], 26, ['#b8a184', '#9a8468', '#cdb896', '#857056']),
    shards(random, body, [240, 320, 480, 270], 29, shell), shards(random, neck, [570, 100, 210, 380], 22, shell), shards(random, head, [700, 84, 110, 90], 18, shell),
    line(smooth([[420, 410], [520, 450], [560, 520]]), board, 6), line(smooth([[480, 378], [590, 430], [630, 510]]), board, 6),
    area('M718 112Q748 74 786 102Q756 100 726 124Z', vermilion), disc(764, 122, 6, board),
    area('M792 118L900 142L790 144Z', gold),
    pad(860, 690, 120), pad(700, 760, 90), pad(190, 740, 120),
    place(
      880,
      660,
      [-60, -30, 30, 60, 0].map((turn) => place(0, 0, area(petal(110, 40), '#dcb9a6') + shards(random, petal(110, 40), [-50, -120, 100, 130], 18, ['#f3d3c4', '#e9b9a6', '#f6e3d2']), { turn })).join(''),
    ),
    // The next shard in the tweezers, and the shells it was broken from.
    place(
      596,
      452,
      area('M-20 -16L16 -22L24 12L-8 22Z', '#fdfaf0') +
        line('M14 -4C120 -20 220 -70 330 -150M14 6C140 10 240 -50 336 -142', '#aab2b4', 11) +
        line('M20 -6C120 -24 220 -72 326 -148', '#dfe5e4', 4) +
        disc(334, -146, 16, '#8b9497'),
    ),
    place(936, 306, pinchingHand('#33576a'), { turn: 6, scale: 0.92 }),
    place(
      1050,
      676,
      oval(10, 36, 150, 60, '#000', 'opacity="0.5"') +
        area('M-140 -20Q-120 90 0 96Q120 90 140 -20Z', '#7c3d26') +
        oval(0, -20, 140, 44, '#a4552f') +
        oval(0, -18, 122, 34, '#3a1d12') +
        [[-60, -24, 40, -14], [30, -34, 46, 10], [78, -14, 30, 24], [-14, -8, 34, 6]].map(
          ([x, y, size, turn]) => place(
            x,
            y,
            area(`M${-size} 0L${-size * 0.6} -10L${-size * 0.3} 4L0 -8L${size * 0.4} 5L${size * 0.7} -8L${size} 0Q${size} ${size} 0 ${size}Q${-size} ${size} ${-size} 0Z`, '#f4ecdb') +
              area(`M${size * 0.3} 4L${size * 0.7} -8L${size} 0Q${size} ${size} ${size * 0.1} ${size}Q${size * 0.6} ${size * 0.6} ${size * 0.3} 4Z`, '#d9c6a4'),
            { turn },
          ),
        ).join(''),
    ),
    each(9, () => place(random.between(880, 1180), random.between(560, 620), area('M-9 -6L8 -8L10 7L-6 9Z', random.pick(shell)), { turn: random.between(0, 90) })),
  ].join('');
}
