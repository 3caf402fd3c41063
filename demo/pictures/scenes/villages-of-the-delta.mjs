// Craft villages of the Red River delta: hats, bronze, brown pottery, rattan.

import { box, circle, land, polar, polygon, smooth, turned } from '../ink/curves.mjs';
import { area, block, bokashi, disc, each, faint, glow, hatch, line, oval, place, ring, within } from '../ink/marks.mjs';
import { bronze, brick, celadon, clay, cream, earth, honey, indigo, ink, jade, lacquer, moss, night, ochre, paper, pine, rose, rust, sand, sky, soot, straw, vermilion } from '../ink/palette.mjs';
import { sampan } from '../motifs/boats.mjs';
import { hills, ripples, sun } from '../motifs/country.mjs';
import { crown } from '../motifs/plants.mjs';
import { conicalHat, seated, standing } from '../motifs/people.mjs';
import { crackle, profiles, vessel } from '../motifs/pottery.mjs';
import { plank } from '../motifs/village.mjs';
import { basket, plait } from '../motifs/weave.mjs';

export function hatMarket() {
  const stack = (x, foot, count, width, tone) => faint(0.25, oval(x + 20, foot + 8, width * 0.56, 16, ink)) + each(count, (index) => place(x + (index % 2 ? 3 : -3), foot - index * width * 0.115, conicalHat(width, { colour: index % 3 ? tone : '#f3e0a6', shade: '#b58a45', rings: 4 })));
  return [
    bokashi(0, 0, 1200, 800, [[0, '#c7d6c0'], [0.5, '#f4ecd2']]),
    disc(906, 190, 84, '#e7a14c'),
    area(land([[-40, 420], [200, 392], [420, 412], [700, 380], [960, 410], [1240, 390]]), '#8aa888'),
    area('M520 430V250L760 190L1000 250V430Z', '#c9b48a', 'opacity="0.5"'),
    area(polygon([[470, 262], [760, 176], [1050, 262], [1010, 282], [510, 282]]), '#7d4a33'),
    each(4, (index) => block(560 + index * 126, 282, 16, 150, '#7d4a33')),
    area(land([[-40, 470], [400, 452], [800, 470], [1240, 446]]), '#dcbf8a'),
    hatch(land([[-40, 470], [400, 452], [800, 470], [1240, 446]]), [0, 440, 1200, 380], clay, { gap: 22, turn: 2, opacity: 0.4 }),
    place(640, 520, standing({ robe: indigo, hat: place(0, -190, conicalHat(92)) }), { scale: 0.9 }),
    place(812, 514, standing({ robe: '#8c3b4a', hat: place(0, -190, conicalHat(92)), hand: [40, -110] }), { scale: 0.86, flip: true }),
    place(930, 520, standing({ robe: moss, hat: place(0, -190, conicalHat(92)) }), { scale: 0.82 }),
    stack(486, 590, 8, 200, '#e8cc85'),
    stack(716, 620, 4, 210, '#e2c37a'),
    stack(1090, 640, 11, 230, '#ead293'),
    stack(900, 660, 6, 230, '#e8cc85'),
    stack(120, 690, 12, 290, '#e6c873'),
    stack(370, 724, 6, 290, '#ecd59a'),
    place(640, 762, seated({ robe: lacquer, trousers: ink, hand: [66, -54] }), { scale: 1.5 }),
    place(640, 590, conicalHat(200, { colour: '#f3e0a6' }), { turn: -4 }),
    place(776, 712, conicalHat(210, { colour: '#f6e8bb' }), { turn: 16 }),
    stack(1040, 790, 3, 330, '#e6c873'),
  ].join('');
}

export function bronzeCasting() {
  const bell = turned([[-380, 90], [-350, 120], [-250, 138], [-140, 150], [-40, 186], [0, 210]], 0.05);
  return [
    bokashi(0, 0, 1200, 800, [[0, '#1d1713'], [0.7, '#4a2617'], [1, '#2a1a12']]),
    glow(880, 620, 480, vermilion, 0.75),
    line('M-20 70H1220', '#2d1d14', 34),
    line('M330 70V180', sand, 12),
    // The bell hangs by its two-headed dragon handle.
    place(330, 600, line('M-70 -376C-100 -470 -20 -470 0 -420C20 -470 100 -470 70 -376', bronze, 26) +
      area(bell, bronze) +
      within(bell, area('M-300 -420H-60C-110 -260 -130 -120 -170 40H-300Z', '#5f4520', 'opacity="0.75"') + area('M60 -420C80 -260 100 -120 140 40H176C130 -120 100 -260 96 -420Z', '#d7a857', 'opacity="0.8"') + [-330, -316, -206, -192, -70, -54].map((y) => line(`M-240 ${y}Q0 ${y + 44} 240 ${y}`, '#3e2c14', 5)).join('') + [-96, 0, 96].map((x) => line(`M${x - 8} -330V-60M${x + 8} -330V-60`, '#3e2c14', 4)).join('') + [-52, 52].map((x) => ring(x, -128, 26, '#3e2c14', 6) + disc(x, -128, 12, '#d7a857')).join('') + [-150, 150].map((x) => ring(x, -122, 24, '#3e2c14', 6)).join('')) +
      line('M-208 2Q0 46 208 2', '#d7a857', 12)),
    plank(676, 150, '#241811', '#5d3a26'),
    // Metal runs from the crucible into the mould.
    place(900, 330, area('M-96 -90H96L74 70Q0 118 -74 70Z', '#54504b') + hatch('M-96 -90H96L74 70Q0 118 -74 70Z', [-100, -100, 200, 220], ink, { gap: 12, turn: 80, opacity: 0.6 }) + oval(0, -90, 96, 22, '#ffd25e') + line('M-130 -20H130', soot, 20) + line('M130 -20H420M-130 -20H-190', '#6b5a48', 16), { turn: -38 }),
    line('M806 296C770 340 766 420 766 560', '#ffcf4d', 26),
    line('M806 296C772 344 770 420 770 560', '#fff0b0', 9),
    area('M640 706L664 556H866L890 706Z', brick),
    hatch('M640 706L664 556H866L890 706Z', [640, 550, 250, 160], earth, { gap: 13, turn: 4, opacity: 0.6 }),
    oval(766, 558, 50, 13, '#ffd25e'),
    [[700, 500], [836, 490], [730, 450], [812, 530], [868, 440], [680, 548], [890, 520]].map(([x, y], index) => disc(x, y, 4 + (index % 3) * 2, index % 2 ? '#ffcf4d' : vermilion)).join(''),
    // The founder, lit from the pour.
    place(1116, 742, standing({ robe: '#2c3a4f', trousers: '#161413', hand: [58, -132], skinTone: '#e0a268', hat: area('M-17 -190Q0 -208 17 -190L18 -184H-18Z', paper) }), { scale: 2, flip: true }),
    place(1010, 772, area('M-70 0L-54 -50H54L70 0Z', '#3d3530') + oval(0, -50, 54, 12, vermilion)),
  ].join('');
}

export function brownJarsByTheRiver(random) {
  const eel = { body: '#8a5a2b', dark: '#2a170c', inside: '#1c0f08', light: '#e3b264', gloss: 0.75 };
  const moods = [eel, { ...eel, body: '#74451f' }, { ...eel, body: '#9b6b34' }, { ...eel, body: '#5f3517' }];
  const jar = (x, y, profile, index, scale) => place(x, y, vessel(profile, moods[index % 4], line(`M-110 ${profile[0][0] * 0.66}q18 -16 36 0t36 0t36 0t36 0t36 0t36 0`, '#3b2110', 5) + crackle(random, profile, '#2a170c')), { scale });
  const bank = land([[-40, 640], [180, 604], [460, 584], [720, 590], [930, 640], [1080, 720], [1240, 840]]);
  return [
    bokashi(0, 0, 1200, 800, [[0, '#a9c6bd'], [0.42, '#eee6c9'], [0.43, '#a8c1b4'], [1, '#5f8c84']]),
    hills(random, { y: 350, rise: 90, colour: '#86a595', steps: 8, floor: 372 }),
    area('M-20 372H1220V380H-20Z', '#5d8474'),
    sun(980, 150, 56, '#eec27a'),
    ripples(random, [360, 400, 840, 330], paper, { count: 46, opacity: 0.55 }),
    place(930, 500, sampan(380, { hull: '#3a2a1e', inside: '#6b4a30' }) + area('M-80 -26C-80 -110 80 -110 80 -26Z', '#b08a52') + hatch('M-80 -26C-80 -110 80 -110 80 -26Z', [-80, -100, 160, 80], earth, { gap: 10, turn: 90, opacity: 0.5 }) + place(130, -8, standing({ robe: '#2f3b46', hand: [40, -80], hat: place(0, -190, conicalHat(92)) }), { scale: 0.6 }) + line('M154 -70L230 60', earth, 6)),
    place(690, 424, sampan(170, { hull: '#4a3524', inside: '#7a5638' })),
    area(bank, '#a37a48'),
    hatch(bank, [0, 580, 1240, 240], '#6d4a28', { gap: 18, turn: -8, opacity: 0.5 }),
    faint(0.3, oval(330, 706, 420, 28, ink)),
    jar(96, 596, profiles.tallJar, 1, 0.8), jar(262, 584, profiles.tallJar, 0, 0.82), jar(430, 574, profiles.tallJar, 3, 0.8), jar(594, 580, profiles.crock, 2, 0.86),
    jar(176, 420, profiles.crock, 2, 0.8), jar(346, 400, profiles.crock, 1, 0.8),
    jar(66, 704, profiles.tallJar, 2, 1.06), jar(270, 716, profiles.tallJar, 1, 1.1), jar(482, 710, profiles.tallJar, 0, 1.06), jar(690, 700, profiles.tallJar, 3, 0.96),
    jar(150, 792, profiles.crock, 3, 1), jar(396, 800, profiles.crock, 0, 1.04), jar(610, 796, profiles.round, 1, 0.94), jar(830, 778, profiles.crock, 2, 0.86),
  ].join('');
}

export function rattanLamps() {
  const lamp = (x, y, size, cord) => {
    const shade = turned([[-size, size * 0.16], [-size * 0.86, size * 0.5], [-size * 0.5, size * 0.86], [-size * 0.14, size], [0, size * 0.9]], 0.06);
    return line(`M${x} -20V${y - size}`, ink, 4) + glow(x, y, size * 2.1, straw, 0.75) + place(x, y, area(shade, '#e0a94e') + within(shade, each(11, (index) => line(`M0 ${-size * 1.1}Q${(index - 5) * size * 0.3} ${-size * 0.5} ${(index - 5) * size * 0.2} 20`, cord, 4)) + each(7, (index) => line(`M${-size} ${-size * 0.9 + index * size * 0.15}Q0 ${-size * 0.75 + index * size * 0.15} ${size} ${-size * 0.9 + index * size * 0.15}`, cord, 3))) + oval(0, -1, size * 0.9, size * 0.12, '#fff1bf') + block(-size * 0.17, -size * 1.05, size * 0.34, 14, ink, 'rx="5"'));
  };
  // Light through the weave falls on the wall as a wheel of dashes.
  const wheel = (x, y, size) => faint(0.5, each(4, (circleIndex) => each(18, (index) => {
    const [x1, y1] = polar(x, y, size * (0.5 + circleIndex * 0.17), index * 20 + circleIndex * 7);
    const [x2, y2] = polar(x, y, size * (0.6 + circleIndex * 0.17), index * 20 + circleIndex * 7);
    return line(`M${x1} ${y1}L${x2} ${y2}`, '#f7dc9a', 9);
  })));
  return [
    block(0, 0, 1200, 800, '#7b4a34'),
    bokashi(0, 0, 1200, 620, [[0, '#5c3428'], [1, '#a0643f']]),
    wheel(300, 330, 280), wheel(760, 240, 240),
    lamp(300, 320, 128, '#8d5a22'), lamp(760, 226, 100, '#8d5a22'), lamp(1030, 350, 84, '#8d5a22'),
    plank(610, 200, '#3e2519', '#6f4630'),
    place(170, 752, basket([[-190, 120], [-150, 132], [-80, 128], [0, 96]], { body: '#c8914e', light: '#ecc684', dark: '#8d5a2a', cell: 22 })),
    place(420, 770, basket([[-120, 140], [-80, 138], [0, 104]], { body: '#b7803f', light: '#e3b76f', dark: '#7c4c22', cell: 20 })),
    place(640, 730, basket([[-240, 54], [-210, 50], [-140, 92], [-60, 100], [0, 70]], { body: '#d3a55e', light: '#f0d499', dark: '#96632d', cell: 18 })),
    line('M900 640C890 470 1090 470 1080 640', '#96632d', 13),
    place(990, 764, basket([[-130, 126], [-80, 122], [0, 92]], { body: '#9c6a35', light: '#d7a35c', dark: '#5f3a1c', cell: 22 })),
    place(800, 776, area(circle(0, -60, 66), '#e3b76f') + plait(circle(0, -60, 66), [-66, -126, 132, 132], '#f3dba6', '#a9743a', 16) + ring(0, -60, 66, '#96632d', 9)),
    line('M300 800C360 700 480 760 520 800M520 800C560 730 700 790 720 800', '#e9c27c', 8),
    faint(0.9, line('M1120 800C1100 620 1180 560 1190 420M1160 800C1150 660 1200 600 1210 520', '#c8914e', 10)),
  ].join('');
}
