// Water puppets: Tễu on the pond, carving him, the pavilion.

import { box, petal, polygon, smooth } from '../ink/curves.mjs';
import { area, beam, block, bokashi, disc, each, faint, glow, hatch, line, oval, place, within } from '../ink/marks.mjs';
import { earth, indigo, ink, jade, lacquer, ochre, paper, rose, rust, sand, straw, vermilion } from '../ink/palette.mjs';
import { artisan, openHand, pinchingHand } from '../motifs/artisan.mjs';
import { festivalFlag } from '../motifs/boats.mjs';
import { ripples, scaleWaves } from '../motifs/country.mjs';
import { reflection } from '../motifs/lights.mjs';
import { crown } from '../motifs/plants.mjs';
import { tiledRoof } from '../motifs/village.mjs';

const gold = '#e8b43c';

const painted = { flesh: '#f0b088', blush: '#e0705c', vest: lacquer, trim: gold, cloth: '#2f7f63', hair: ink, mark: ink, mouth: '#a8231c', teeth: paper };
const bareWood = { flesh: '#e6c48c', blush: '#d3a866', vest: '#d9b070', trim: '#b98a4a', cloth: '#cfa35f', hair: '#b98a4a', mark: '#7d5526', mouth: '#9a6a34', teeth: '#f3dfb0' };

// Tễu, the plump host of every show: 560 high, cut off at the water.
function teu({ flesh, blush, vest, trim, cloth, hair, mark, mouth, teeth }) {
  const arm = (points) => line(smooth(points), mark, 62, 'opacity="0.25"') + line(smooth(points), flesh, 54);
  return (
    arm([[108, -280], [190, -300], [206, -400]]) + disc(208, -420, 34, flesh) + [-30, -6, 18].map((turn) => place(208, -430, line('M0 0V-44', flesh, 17), { turn })).join('') +
    line('M186 -372Q206 -362 228 -372', trim, 10) +
    area(smooth([[-110, -300], [-140, -180], [-126, -60], [-130, 20], [130, 20], [126, -60], [140, -180], [110, -300], [0, -330]], true), flesh) +
    // Vest left open over the belly, loincloth below.
    [-1, 1].map((side) => area(`M${side * 36} -322L${side * 116} -308C${side * 150} -200 ${side * 142} -120 ${side * 138} -70L${side * 84} -70C${side * 100} -160 ${side * 84} -250 ${side * 36} -322Z`, vest) +
      line(`M${side * 36} -322C${side * 84} -250 ${side * 100} -160 ${side * 84} -70`, trim, 9) + [0, 1, 2].map((row) => disc(side * (104 + row * 6), -250 + row * 62, 9, trim)).join('')).join('') +
    disc(0, -112, 8, mark) + line('M-40 -236Q-20 -222 -4 -236M6 -236Q20 -222 40 -236', mark, 4, 'opacity="0.5"') +
    area('M-134 -66Q0 -10 134 -66L136 30H-136Z', cloth) + line('M-134 -66Q0 -10 134 -66', trim, 14) + each(5, (index) => line(`M${-90 + index * 45} ${-34 + Math.abs(index - 2) * -7}v60`, mark, 4, 'opacity="0.4"')) +
    arm([[-108, -280], [-178, -220], [-120, -150]]) + disc(-112, -146, 32, flesh) + line('M-160 -196Q-146 -178 -152 -160', trim, 10) +
    // Head: tufts of hair, wide smile.
    oval(0, -318, 52, 30, flesh) +
    [-1, 1].map((side) => disc(side * 106, -420, 26, flesh) + disc(side * 106, -420, 12, blush)).join('') + disc(0, -420, 106, flesh) +
    [[-70, -510, 34], [70, -510, 34], [0, -536, 40]].map(([x, y, size]) => disc(x, y, size, hair) + line(`M${x - size * 0.7} ${y + size * 0.6}Q${x} ${y + size} ${x + size * 0.7} ${y + size * 0.6}`, vest, 10)).join('') +
    area('M-84 -484Q0 -540 84 -484Q40 -500 0 -500Q-40 -500 -84 -484Z', hair) +
    [-1, 1].map((side) => line(`M${side * 66} -456Q${side * 40} -478 ${side * 18} -456`, mark, 9) + area(`M${side * 66} -430Q${side * 42} -456 ${side * 18} -430Q${side * 42} -412 ${side * 66} -430Z`, teeth) + disc(side * 40, -431, 11, mark) + disc(side * 64, -392, 22, blush, 'opacity="0.6"')).join('') +
    line('M-8 -428Q-22 -396 0 -392Q22 -396 8 -428', mark, 5, 'opacity="0.7"') +
    area('M-56 -378Q0 -352 56 -378Q44 -322 0 -322Q-44 -322 -56 -378Z', mouth) + area('M-46 -372Q0 -350 46 -372Q42 -356 0 -352Q-42 -356 -46 -372Z', teeth) +
    line('M-62 -384Q-56 -376 -52 -376M62 -384Q56 -376 52 -376', mark, 5)
  );
}

const fairy = (robe, wing) =>
  area('M-60 0Q-40 -90 -30 -150H30Q40 -90 60 0Z', robe) + line('M-40 -40Q0 -26 40 -40M-46 -16Q0 0 46 -16', gold, 5) +
  [-1, 1].map((side) => area(`M${side * 26} -140Q${side * 96} -170 ${side * 110} -230Q${side * 120} -130 ${side * 40} -90Z`, wing)).join('') +
  disc(0, -184, 36, '#f0b088') + area('M-38 -186C-42 -236 42 -236 38 -186Q0 -214 -38 -186Z', ink) + area('M-30 -214L0 -262L30 -214Z', gold) +
  line('M-16 -184q6 5 12 0M4 -184q6 5 12 0', ink, 3) + line('M-8 -166q8 7 16 0', lacquer, 4);

const curtain = (from, to, foot) => area(polygon([[from, 60], [to, 60], [to, foot], [from, foot]]), '#a8321f') +
  each(Math.round((foot - 60) / 13), (row) => line(`M${from} ${70 + row * 13}H${to}`, row % 9 === 4 ? gold : '#7d1f14', row % 9 === 4 ? 6 : 3, 'opacity="0.75"')) +
  each(Math.round((to - from) / 120), (index) => line(`M${from + 60 + index * 120} 60V${foot}`, '#5d150e', 4)) +
  each(Math.round((to - from) / 30), (index) => line(`M${from + 15 + index * 30} ${foot}v26`, gold, 7));

export function teuOnTheWater(random) {
  return [
    block(0, 0, 1200, 800, '#3a1410'),
    place(600, -60, tiledRoof(1320, 120, rust, earth, { sweep: 40 })),
    block(-20, 60, 1240, 400, '#1f1a1a'),
    // Behind the lifted blind stands the puppeteer, waist-deep.
    glow(960, 300, 250, '#f3c27a', 0.7),
    place(960, 530, artisan({
      robe: '#27406b', arm: '#33548a', collar: '#8fb0cc', hair: '#4a443c', look: -1, lean: -8,
      hat: line('M-40 -276Q0 -300 40 -276', lacquer, 13),
      left: [[-112, -92], [-84, -70]], right: [[106, -96], [-20, -62]],
    }), { scale: 1.06 }),
    curtain(-20, 770, 440), curtain(1150, 1230, 440),
    area('M770 60H1150V130Q960 176 770 130Z', '#a8321f'), each(5, (row) => line(`M770 ${74 + row * 14}Q960 ${104 + row * 18} 1150 ${74 + row * 14}`, row === 3 ? gold : '#7d1f14', 4)),
    each(12, (index) => line(`M${786 + index * 32} ${134 + Math.sin((index / 11) * Math.PI) * 20}v22`, gold, 7)),
    beam('M782 60V460M1140 60V460', lacquer, 34), line('M774 60V460M1132 60V460', gold, 4),
    bokashi(0, 450, 1200, 350, [[0, '#1f5f56'], [0.5, '#2f8070'], [1, '#16463f']]),
    ripples(random, [-40, 460, 1240, 300], '#a9d6bc', { count: 60, opacity: 0.5 }),
    [0, 1, 2, 3].map((row) => faint(0.75, oval(380, 676 + row * 4, 220 + row * 46, 20 + row * 13, 'none', `stroke="#c9ead2" stroke-width="5"`))).join(''),
    line('M986 446L540 652', '#c79248', 12), line('M986 444L540 649', '#e8cf98', 3),
    reflection(380, 700, 260, 90, '#c9634a', 7),
    // His banner pole, and a duck to chase.
    line('M150 690V150', '#c79248', 10), place(212, 214, festivalFlag(124, [lacquer, gold, jade, paper, indigo])),
    place(400, 674, teu(painted), { scale: 1 }),
    each(5, (index) => line(`M${250 + index * 70} ${676 + (index % 2) * 6}q18 -12 36 0t36 0`, '#dff3e2', 6)),
    place(760, 690, area(smooth([[-70, 0], [-80, -40], [-40, -36], [20, -44], [36, -84], [70, -96], [84, -70], [60, -50], [70, -10], [40, 8]], true), straw) + area('M80 -82L118 -74L80 -66Z', vermilion) + disc(64, -78, 6, ink) + area('M-40 -26Q0 -50 30 -22Q0 0 -40 -26Z', ochre) + line('M-90 10H90', '#dff3e2', 6)),
    place(1010, 730, area(smooth([[-110, -8], [-60, -46], [30, -40], [80, -10], [30, 16], [-60, 14]], true), vermilion) + area('M70 -14L130 -56L120 -6L134 26Z', gold) + disc(-76, -18, 8, ink) + each(3, (index) => line(`M${-36 + index * 32} -34q14 18 0 38`, gold, 5)) + line('M-130 14Q0 30 130 14', '#dff3e2', 6), { flip: true }),
    scaleWaves(790, 42, 1, '#1f5f56', '#a9d6bc', -20),
  ].join('');
}

export function carvingThePuppet(random) {
  return [
    bokashi(0, 0, 1200, 800, [[0, '#3f5d5a'], [1, '#6d8a7a']]),
    hatch(box(0, 0, 1200, 800), [0, 0, 1200, 800], '#2f4a48', { gap: 60, turn: 90, width: 4, opacity: 0.6 }),
    // Finished puppets on the shelf.
    block(-20, 250, 1240, 22, earth), block(-20, 246, 1240, 8, '#8a5c3c'),
    place(130, 246, teu({ ...painted, vest: indigo, cloth: vermilion }), { scale: 0.36 }),
    place(274, 246, fairy(rose, jade), { scale: 0.78 }), place(680, 246, fairy(jade, ochre), { scale: 0.78 }), place(830, 246, fairy(ochre, lacquer), { scale: 0.78 }),
    place(1030, 246, teu(painted), { scale: 0.36 }),
    // The bench.
    block(-20, 620, 1240, 200, '#8a5a36'), hatch(box(-20, 620, 1240, 200), [-20, 620, 1240, 200], earth, { gap: 18, turn: 1, width: 3, opacity: 0.55 }), block(-20, 610, 1240, 18, '#b98556'),
    // Tễu half out of the log: bark still on below.
    faint(0.35, oval(470, 690, 240, 30, ink)),
    place(460, 570, teu(bareWood), { scale: 0.8 }),
    place(460, 570, hatch(box(-200, -460, 400, 480), [-170, -300, 340, 320], '#a5783f', { gap: 14, turn: 84, width: 2, opacity: 0.35 })),
    area('M334 540Q460 580 588 540L606 690Q460 726 318 690Z', '#9a7448'), hatch('M334 540Q460 580 588 540L606 690Q460 726 318 690Z', [310, 540, 300, 180], '#5d3f22', { gap: 13, turn: 84, width: 4, opacity: 0.65 }), line('M334 540Q460 580 588 540', '#f0d9a4', 8),
    [[380, 622], [520, 650]].map(([x, y]) => oval(x, y, 18, 11, '#5d3f22') + oval(x, y, 9, 5, '#8a6a3c')).join(''),
    // Chisel at the cheek, mallet in the other hand.
    place(556, 330, line('M0 0L104 -40', '#aab2b4', 18) + line('M4 -5L100 -42', '#e3e9e8', 5) + line('M100 -38L230 -88', '#a5572f', 34) + line('M104 -48L226 -96', '#d39a66', 6) + block(224, -116, 22, 50, '#6d675f', 'transform="rotate(-21 235 -91)"')),
    place(716, 276, pinchingHand('#5b3a6b', { cuff: '#b79ac4' }), { turn: 22, scale: 0.94 }),
    place(960, 520, line('M-110 -30L60 10', '#8a5532', 24) + place(-140, -38, block(-56, -60, 112, 120, '#c79a5c', 'rx="12"') + block(-56, -60, 34, 120, '#e0bc80', 'rx="12"') + each(3, (index) => line(`M${-20 + index * 24} -50v100`, '#9a7038', 3)), { turn: 14 })),
    place(960, 524, openHand('#5b3a6b', { cuff: '#b79ac4' }), { turn: 12, scale: 0.92 }),
    // Tools and shavings.
    [[80, 700, -8], [90, 744, 2], [760, 720, 6], [770, 764, -4]].map(([x, y, turn], index) => place(x, y, block(0, -11, 110, 22, [lacquer, jade, ochre, indigo][index], 'rx="11"') + block(106, -9, 16, 18, sand) + area('M122 -8H200L214 0L200 8H122Z', '#aab2b4'), { turn })).join(''),
    each(34, (index) => place(random.between(30, 1170), random.between(690, 796), line('M0 0q14 -26 34 -10q10 18 -8 22', index % 2 ? '#f0d9a4' : '#d9b070', 8), { turn: random.between(0, 360), scale: random.between(0.7, 1.3) })),
    each(8, () => place(random.between(560, 700), random.between(380, 520), area('M-12 -4L6 -9L14 4L-4 9Z', '#f6e3b4'), { turn: random.between(0, 180) })),
    faint(0.2, area(polygon([[0, 0], [420, 0], [120, 620], [0, 620]]), straw)),
  ].join('');
}

export function pavilionOnThePond(random) {
  const pavilion = () =>
    block(-250, -34, 500, 34, '#8a7a66') + hatch(box(-250, -34, 500, 34), [-250, -34, 500, 34], ink, { gap: 14, turn: 90, opacity: 0.4 }) +
    block(-210, -180, 420, 146, '#5b1f14') + glow(0, -110, 210, '#f7c76a', 0.9) +
    each(6, (index) => block(-206 + index * 78, -184, 22, 152, lacquer) + block(-206 + index * 78, -184, 6, 152, '#d8583c')) +
    // The blind between the pillars.
    block(-106, -150, 212, 112, '#a8321f') + each(8, (row) => line(`M-106 ${-144 + row * 14}H106`, row % 4 === 2 ? gold : '#7d1f14', 4)) + each(9, (index) => line(`M${-96 + index * 24} -38v14`, gold, 5)) +
    place(0, -290, tiledRoof(560, 112, '#a8552f', '#5d2a1a', { sweep: 38 })) + line('M-286 -216Q0 -176 286 -216', gold, 4, 'opacity="0"') +
    block(-120, -368, 240, 80, '#6b2a1c') + each(5, (index) => block(-116 + index * 55, -368, 14, 80, lacquer)) + each(4, (index) => block(-92 + index * 55, -354, 28, 48, '#f7d98a')) +
    place(0, -458, tiledRoof(350, 96, '#b8633a', '#5d2a1a', { sweep: 34 })) +
    [-1, 1].map((side) => place(0, -462, area('M60 4C90 -30 120 -20 128 -56C140 -30 126 4 100 8Z', gold), { flip: side < 0 })).join('') + disc(0, -482, 15, gold) + area('M-10 -494Q0 -540 10 -494Z', gold) +
    [-230, 230].map((x) => line(`M${x} -190V-168`, ink, 3) + oval(x, -150, 17, 22, vermilion) + oval(x, -150, 8, 15, straw)).join('');
  const lily = (x, y, size, bloom) => place(x, y, oval(0, 0, size, size * 0.26, '#2f6a50') + oval(-4, -3, size * 0.8, size * 0.18, '#4d8a64') +
    (bloom ? [-60, -30, 30, 60, 0].map((turn) => place(0, -4, area(petal(size * 0.7, size * 0.24), turn ? '#f3b9bd' : rose), { turn })).join('') : ''));
  const water = box(-20, 430, 1240, 400);
  return [
    bokashi(0, 0, 1200, 430, [[0, '#1d2f52'], [0.6, '#6f6a94'], [1, '#f0a97c']]),
    disc(980, 130, 62, '#fbe8b8'), glow(980, 130, 190, '#fbe8b8', 0.4),
    each(26, () => disc(random.between(0, 1200), random.between(10, 240), random.between(1.4, 3), '#fdf3d6', 'opacity="0.8"')),
    crown(random, 120, 330, 460, 220, ['#22384a', '#2f4d58'], 20), crown(random, 1080, 340, 440, 190, ['#22384a', '#2f4d58'], 20), crown(random, 600, 400, 1300, 80, ['#28404e', '#34525a'], 40),
    block(-20, 412, 1240, 26, '#2b4038'),
    place(600, 438, pavilion(), { scale: 0.8 }),
    area(water, '#3f4f78'), bokashi(-20, 430, 1240, 400, [[0, '#e3a27c'], [0.4, '#6f6a94'], [1, '#1a2a4a']]),
    within(water, faint(0.6, `<g transform="matrix(1 0 0 -0.94 0 872)">${place(600, 438, pavilion(), { scale: 0.8 })}</g>`)),
    ripples(random, [-40, 440, 1240, 340], '#f6d9b4', { count: 70, opacity: 0.5 }),
    each(9, (row) => block(200 + row * 10, 470 + row * 36, 800 - row * 20, 4 + row * 0.7, '#29406a', 'opacity="0.4"')),
    reflection(980, 470, 90, 250, '#fbe8b8', 10),
    // Puppets are already out on the water.
    place(330, 560, teu(painted), { scale: 0.16 }), place(800, 568, fairy(rose, jade), { scale: 0.4 }), place(880, 584, fairy(ochre, lacquer), { scale: 0.42 }), place(720, 580, fairy(jade, rose), { scale: 0.4 }),
    [[330, 564, 46], [800, 570, 34], [880, 586, 36], [720, 582, 34]].map(([x, y, size]) => faint(0.7, oval(x, y, size, 6, 'none', 'stroke="#f6e3c4" stroke-width="3"'))).join(''),
    lily(120, 690, 110, true), lily(260, 752, 130, false), lily(30, 770, 110, true), lily(1090, 700, 120, false), lily(980, 764, 130, true), lily(1170, 770, 110, true), lily(420, 786, 90, true),
    // Banyan branches frame the view.
    area('M-20 -20H300C220 26 120 40 70 130C50 230 30 330 50 432H-20Z', '#141f2e'), crown(random, 150, -10, 520, 110, ['#141f2e', '#1d2f3a'], 24),
    each(5, (index) => line(`M${110 + index * 50} 40q${index % 2 ? 8 : -8} 50 0 ${110 + (index % 3) * 40}`, '#141f2e', 5)),
  ].join('');
}
