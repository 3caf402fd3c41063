// Dó paper: its maker behind the vat, the screen lifted, sheets on the kiln wall.

import { box, polygon, smooth } from '../ink/curves.mjs';
import { area, beam, block, bokashi, disc, each, faint, glow, hatch, line, oval, place, within } from '../ink/marks.mjs';
import { clay, earth, indigo, ink, lacquer, moss, ochre, paper, pine, rust, sand, straw, vermilion } from '../ink/palette.mjs';
import { artisan, openHand } from '../motifs/artisan.mjs';
import { flame } from '../motifs/lights.mjs';
import { standing } from '../motifs/people.mjs';
import { bamboo } from '../motifs/plants.mjs';
import { brickwork } from '../motifs/village.mjs';

const pulp = '#f1ead6';

// The deckle and its screen of split bamboo, a wet sheet lying on it.
const screen = (corners, sheet) => {
  const [topLeft, topRight, footRight, footLeft] = corners;
  const outline = polygon(corners);
  const left = Math.min(topLeft[0], footLeft[0]);
  const width = Math.max(topRight[0], footRight[0]) - left;
  const height = footLeft[1] - topLeft[1];
  return area(outline, '#d3b87a') +
    hatch(outline, [left, topLeft[1], width, height], '#9c7a3c', { gap: 8, turn: 0, width: 2.4, opacity: 0.7 }) +
    within(outline, each(7, (index) => line(`M${topLeft[0] + ((topRight[0] - topLeft[0]) * (index + 1)) / 8} ${topLeft[1]}L${footLeft[0] + ((footRight[0] - footLeft[0]) * (index + 1)) / 8} ${footLeft[1]}`, '#8a6a34', 3))) +
    faint(0.86, area(polygon(sheet), '#fbf6e6')) +
    faint(0.5, within(polygon(sheet), each(9, (index) => line(smooth([[left, topLeft[1] + index * height * 0.12], [left + width * 0.5, topLeft[1] + index * height * 0.12 + (index % 2 ? 14 : -14)], [left + width, topLeft[1] + index * height * 0.12]]), '#d9cba4', 4)))) +
    line(outline, '#7a4f2a', 20) + line(outline, '#b5844c', 6);
};

const drips = (random, from, to, y, length, count) => each(count, (index) => {
  const x = from + ((to - from) * (index + 0.5)) / count + random.around(0, 8);
  const drop = length * random.between(0.45, 1);
  return line(`M${Math.round(x)} ${y}v${Math.round(drop)}`, '#f6f2e4', random.between(3, 9).toFixed(1), 'opacity="0.85"') +
    oval(x, y + drop + 12, 4, 7, '#f6f2e4');
});

export function paperMaker(random) {
  const scarf = area('M-50 -226C-58 -318 -20 -318 0 -338C20 -318 58 -318 50 -226C46 -268 20 -292 0 -298C-20 -292 -46 -268 -50 -226Z', '#20242c');
  return [
    bokashi(0, 0, 1200, 800, [[0, '#6d5a48'], [1, '#3d3128']]),
    brickwork(random, box(-20, -20, 1240, 640), [-20, -20, 1240, 640], { face: '#8d7358', joint: '#745d46', odd: '#99805f' }, 96),
    // A window on the bamboo, and its light.
    block(760, 60, 340, 300, '#5b4030'), block(780, 80, 300, 260, '#dfe8cf'),
    within(box(780, 80, 300, 260), bamboo(random, 840, 380, 330, 30, '#7fa070', '#a9c090', 13) + bamboo(random, 1010, 380, 340, -40, '#6a8f62', '#a9c090', 15) + bamboo(random, 930, 380, 330, 10, '#93b083', '#c0d0a8', 10)),
    beam('M780 210H1080M930 80V340', '#5b4030', 12),
    faint(0.22, area(polygon([[780, 80], [1080, 80], [760, 620], [240, 620]]), '#f7efc4')),
    // Dry sheets over a line.
    line('M-20 96H640', '#b59a58', 9),
    each(4, (index) => { const x = 24 + index * 148; const d = `M${x} 90h126q8 100 0 ${206 + (index % 2) * 12}q-62 14 -126 0q-8 -100 0 -${206 + (index % 2) * 12}Z`; return area(d, index % 2 ? '#efe2c0' : '#f8f0da') + hatch(d, [x, 90, 126, 220], '#cdb586', { gap: 13, turn: 88, width: 1.6, opacity: 0.5 }); }),
    glow(600, 420, 420, '#f3dfae', 0.35),
    place(600, 690, artisan({
      robe: '#8a4a34', arm: '#9a5740', collar: '#f1e3c8', hat: scarf, hair: '#20242c', look: 0,
      left: [[-124, -110], [-158, -92]], right: [[124, -110], [158, -92]],
    }), { scale: 1.72 }),
    // The vat.
    area(polygon([[150, 590], [1050, 590], [1130, 700], [70, 700]]), '#6a4428'),
    area(polygon([[178, 602], [1022, 602], [1090, 690], [110, 690]]), pulp),
    each(8, (index) => faint(0.6, line(smooth([[150 + index * 20, 620 + index * 8], [440, 612 + index * 10], [760, 628 + index * 7], [1040 - index * 14, 616 + index * 8]]), '#d3c7a2', 4))),
    faint(0.35, oval(600, 650, 330, 26, '#a3946c')),
    screen([[330, 498], [870, 498], [934, 590], [266, 590]], [[350, 508], [850, 508], [902, 578], [298, 578]]),
    drips(random, 290, 910, 598, 64, 21),
    [[330, 538], [870, 538]].map(([x, y], index) => place(x, y, [0, 1, 2, 3].map((finger) => line(`M0 ${-22 + finger * 15}h34`, '#d9a679', 15)).join('') + disc(-4, 0, 27, '#d9a679'), { flip: index === 1 })).join(''),
    area(polygon([[70, 700], [1130, 700], [1110, 830], [90, 830]]), '#8a5a36'), hatch(polygon([[70, 700], [1130, 700], [1110, 830], [90, 830]]), [70, 700, 1060, 130], earth, { gap: 17, turn: 1, width: 3, opacity: 0.6 }),
    beam('M330 700V820M860 700V820', earth, 16),
    // Bark strips waiting to be beaten.
    place(1120, 780, each(9, (index) => line(smooth([[-70 + index * 16, 30], [-90 + index * 22, -40], [-60 + index * 14, -120]]), index % 2 ? '#e3cf9c' : '#c9ad70', 10)) + area('M-76 -34H80V-6H-76Z', moss)),
  ].join('');
}

export function liftingTheScreen(random) {
  return [
    bokashi(0, 0, 1200, 470, [[0, '#25384a'], [1, '#4d6472']]),
    each(12, (index) => beam(`M${index * 108 + 10} 0V440`, '#33485a', 10)), block(-20, 210, 1240, 14, '#33485a'),
    glow(600, 120, 520, '#f3e6bd', 0.55),
    // The vat, brim-full.
    area('M-20 430H1220V720H-20Z', pulp),
    bokashi(-20, 430, 1240, 290, [[0, '#b9b89f'], [0.5, '#e6dfc6'], [1, '#f6f0dc']]),
    each(11, (index) => faint(0.55, line(smooth([[-40, 452 + index * 24], [300, 446 + index * 26], [620, 462 + index * 24], [900, 444 + index * 25], [1240, 456 + index * 24]]), index % 2 ? '#c7bc97' : paper, 3 + index * 0.5))),
    each(28, () => faint(0.6, line(`M${Math.round(random.between(0, 1180))} ${Math.round(random.between(470, 690))}q14 -10 30 0t30 4`, '#b8a878', 3))),
    [1, 2, 3].map((spread) => faint(0.6, `<ellipse cx="600" cy="600" rx="${250 + spread * 60}" ry="${30 + spread * 16}" fill="none" stroke="#b5a87e" stroke-width="5"/>`)).join(''),
    faint(0.4, oval(600, 606, 330, 42, '#8f8258')),
    // Water sheets off the lower edge.
    area(`M250 444H950${smooth([[950, 444], [936, 520], [900, 610]]).replace('M', 'L')}${smooth([[900, 610], [780, 580], [680, 618], [560, 584], [440, 620], [310, 604]]).replace('M', 'L')}${smooth([[310, 604], [268, 520], [250, 444]]).replace('M', 'L')}Z`, '#f1ecd8', 'opacity="0.7"'),
    drips(random, 262, 938, 444, 170, 34),
    screen([[300, 96], [900, 96], [968, 436], [232, 436]], [[330, 120], [870, 120], [926, 408], [274, 408]]),
    // The sheet is only water yet: fibres show.
    each(60, () => { const x = random.between(310, 870); const y = random.between(134, 394); return line(smooth([[x, y], [x + random.around(0, 26), y + random.around(0, 14)], [x + random.around(0, 44), y + random.around(0, 20)]]), '#d1c090', 2.2, 'opacity="0.8"'); }),
    area(polygon([[330, 120], [560, 120], [400, 408], [274, 408]]), paper, 'opacity="0.4"'),
    place(956, 292, openHand('#7a3b2c', { cuff: '#d39a76' }), { turn: -14, scale: 1.06 }),
    place(244, 292, openHand('#7a3b2c', { cuff: '#d39a76' }), { turn: 14, flip: true, scale: 1.06 }),
    block(-20, 706, 1240, 120, '#7a4f2e'), hatch(box(-20, 706, 1240, 120), [-20, 706, 1240, 120], earth, { gap: 18, turn: 1, width: 3, opacity: 0.6 }), block(-20, 700, 1240, 18, '#a9754a'),
    [[120, 690], [250, 700], [1000, 694], [1090, 686], [700, 702]].map(([x, y]) => oval(x, y, 26, 7, pulp)).join(''),
  ].join('');
}

export function sheetsOnTheKilnWall(random) {
  const sheet = (x, y, tone, turn = 0, wet = false) => place(x, y, block(-92, -66, 184, 132, tone) + hatch(box(-92, -66, 184, 132), [-92, -66, 184, 132], '#d0b98a', { gap: 11, turn: 2, width: 1.6, opacity: 0.45 }) +
    (wet ? each(4, (index) => line(`M${-70 + index * 44} -50L${-40 + index * 44} 50`, '#b79f72', 6, 'opacity="0.4"')) : area('M92 66L62 66L92 36Z', '#c9ab74')), { turn });
  const tones = ['#f8f1dc', '#f3e6c4', '#fbf7ea', '#efdfb8'];
  return [
    block(0, 0, 1200, 800, '#b8693f'),
    bokashi(0, 0, 1200, 800, [[0, '#8f4a2c', 0.8], [0.5, '#c77d4c', 0.3], [1, '#d98f52', 0.9]]),
    hatch(box(0, 0, 1200, 800), [0, 0, 1200, 800], '#8a4326', { gap: 28, turn: 8, width: 4, opacity: 0.3 }),
    each(24, () => faint(0.25, oval(random.between(0, 1200), random.between(0, 700), random.between(30, 90), random.between(14, 34), '#e8b27c'))),
    each(4, (row) => each(5, (column) => (row === 2 && column > 3) || (row === 3 && column < 2) ? '' : sheet(110 + column * 204, 84 + row * 150, tones[(row * 3 + column * 2) % 4], random.around(0, 2)))),
    // The firing mouth at the foot of the wall.
    area('M30 800V640Q30 540 150 540Q270 540 270 640V800Z', '#6b3320'), area('M62 800V650Q62 574 150 574Q238 574 238 650V800Z', ink),
    glow(150, 740, 150, vermilion, 0.95), place(150, 800, flame(130, 170)), place(96, 804, flame(70, 100)), place(206, 804, flame(70, 110)),
    block(-20, 768, 1240, 60, '#6a4a30'), hatch(box(-20, 768, 1240, 60), [-20, 768, 1240, 60], ink, { gap: 13, turn: 2, opacity: 0.35 }),
    faint(0.3, oval(1010, 782, 130, 14, ink)),
    sheet(892, 404, '#e9dcb6', 2, true),
    place(1040, 784, standing({ robe: indigo, trousers: '#20242c', arm: '#33548a', sash: ochre, hand: [44, -138], hat: oval(0, -183, 17, 20, '#20242c') + disc(0, -198, 10, '#2d323c') + line('M-14 -194Q0 -184 14 -194', vermilion, 4) }), { scale: 2.5, flip: true }),
    place(910, 430, block(-70, -16, 40, 32, rust) + block(-34, -46, 26, 92, earth) + each(13, (index) => line(`M-34 ${-42 + index * 7}L${-96 + (index % 3) * 5} ${-50 + index * 8}`, index % 2 ? moss : pine, 5)) + line('M-20 0L30 2', clay, 18), { turn: 4 }),
    // The pile of couched sheets, still dripping.
    place(590, 770, block(-150, -26, 300, 26, earth) + block(-120, -26, 22, 40, earth) + block(98, -26, 22, 40, earth) + each(9, (index) => block(-126 + (index % 3) * 3, -40 - index * 13, 252, 12, tones[index % 4])) + block(-126, -160, 252, 16, sand) + line('M-100 -154h60M20 -154h70', straw, 4) + block(-60, -184, 120, 22, '#6d675f')),
    faint(0.2, line('M0 770H1200', lacquer, 2)),
  ].join('');
}
