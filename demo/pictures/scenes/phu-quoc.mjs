// Phú Quốc fish sauce: the barrel house, one barrel close to, the beach.

import { polygon, smooth, turned } from '../ink/curves.mjs';
import { area, beam, block, bokashi, disc, each, faint, glow, hatch, line, oval, place, within } from '../ink/marks.mjs';
import { clay, cream, earth, honey, indigo, ink, jade, lacquer, ochre, paper, rust, sand, sea, soot, straw, vermilion } from '../ink/palette.mjs';
import { fishingBoat } from '../motifs/boats.mjs';
import { birds, hills, ripples } from '../motifs/country.mjs';
import { coconutPalm } from '../motifs/plants.mjs';
import { standing } from '../motifs/people.mjs';
import { vessel } from '../motifs/pottery.mjs';

// Staves of bời lời wood held by twisted rope.
function barrel(width, height, { wood = '#a4673a', gap = '#5c351c', rope = '#e2c283', lid = '#7f4c29', ropes = 3, turns = 3 } = {}) {
  const half = width / 2;
  const outline = turned([[-height, half * 0.9], [-height * 0.5, half * 0.98], [0, half * 0.92]], 0.08);
  const staves = Math.round(width / 34);
  const twist = (y) => each(turns, (turn) => {
    const top = y + turn * height * 0.026;
    const reach = half * (0.9 + 0.08 * (1 - (1 + (2 * top) / height) ** 2));
    const loop = `M${-reach} ${top}Q0 ${top + half * 0.32} ${reach} ${top}`;
    return line(loop, '#6e4a22', height * 0.03) + line(loop, rope, height * 0.019);
  });
  return area(outline, wood) +
    within(outline, each(staves + 1, (index) => {
      const at = Math.sin(((index / staves) * 2 - 1) * 1.45) * half;
      return line(`M${at} ${-height * 1.1}Q${at * 1.06} ${-height * 0.5} ${at} ${height * 0.2}`, gap, 3);
    }) + area(`M${half * 0.34} ${-height * 1.2}H${half * 1.3}V${height * 0.3}H${half * 0.3}Q${half * 0.5} ${-height * 0.5} ${half * 0.34} ${-height * 1.2}Z`, ink, 'opacity="0.32"') + area(`M${-half * 0.8} ${-height}h${half * 0.2}v${height * 1.2}h${-half * 0.2}Z`, paper, 'opacity="0.12"')) +
    each(ropes, (index) => twist(-height * (0.86 - (index * 0.7) / (ropes - 1)))) +
    oval(0, -height, half * 0.9, half * 0.17, lid) + oval(0, -height + 3, half * 0.8, half * 0.13, '#2d1a0f');
}

export function barrelHouse() {
  return [
    bokashi(0, 0, 1200, 800, [[0, '#3a2a20'], [0.5, '#80583a'], [1, '#4d3423']]),
    area(polygon([[430, 120], [770, 120], [770, 520], [430, 520]]), '#f0d59a'), glow(600, 320, 420, '#f7dfa0', 0.8),
    block(452, 150, 130, 300, '#a9c9c4'),
    block(618, 150, 130, 300, '#a9c9c4'),
    area('M452 380Q520 360 582 384V450H452Z', sea),
    area('M618 384Q690 362 748 380V450H618Z', sea),
    [[-20, 0, 430, 120], [1220, 0, 770, 120]].map(([x1, y1, x2, y2]) => line(`M${x1} ${y1}L${x2} ${y2}`, '#22170f', 26)).join(''),
    each(5, (index) => line(`M${60 + index * 90} ${20 + index * 24}H${1140 - index * 90}`, '#22170f', 18 - index * 2)),
    area(polygon([[430, 520], [770, 520], [1260, 820], [-60, 820]]), '#9b7048'),
    hatch(polygon([[430, 520], [770, 520], [1260, 820], [-60, 820]]), [0, 510, 1200, 310], '#5a3a22', { gap: 20, turn: 1, opacity: 0.45 }),
    [
      [470, 540, 120, 150], [730, 540, 120, 150], [360, 580, 180, 230], [840, 580, 180, 230],
    ].map(([x, y, w, h]) => place(x, y, barrel(w, h, { wood: '#8d5934' }))).join(''),
    place(190, 668, barrel(300, 370, { wood: '#a4673a' })), place(1010, 668, barrel(300, 370, { wood: '#9a5f36' })),
    place(-10, 800, barrel(380, 480, { wood: '#b57641' })), place(1216, 800, barrel(380, 480, { wood: '#a86b3c' })),
    place(
      590,
      690,
      faint(0.35, oval(10, 4, 60, 10, ink)) +
        standing({ robe: '#35617a', trousers: soot, hand: [46, -70] }) +
        line('M46 -70L70 -20', '#6b4a2c', 5) +
        disc(72, -12, 14, honey),
      { scale: 1 },
    ),
    place(760, 756, vessel([[-70, 60], [-40, 58], [0, 44]], { body: clay, dark: earth, inside: honey })),
    line('M868 630H820L800 660', '#c9a15e', 12), line('M798 664V690', honey, 8),
    place(
      470,
      770,
      each(
        3,
        (index) => place(
          index * 58 - 60,
          0,
          block(-20, -84, 40, 84, honey, 'rx="8"') +
            block(-8, -116, 16, 36, honey) +
            block(-10, -124, 20, 14, lacquer) +
            block(-20, -58, 40, 34, cream),
        ),
      ),
    ),
  ].join('');
}

export function singleBarrel() {
  return [
    bokashi(0, 0, 1200, 800, [[0, '#e9dcbc'], [1, '#d8bd8a']]),
    each(10, (index) => beam(`M${index * 130 + 20} 0V800`, '#cdb07c', 4)),
    place(420, 790, barrel(860, 690, { wood: '#a0602f', ropes: 3, turns: 4, rope: '#ecd09a' })),
    // Anchovies layered with salt, the lid's battens pressing them down.
    oval(420, 100, 344, 55, '#39444a'),
    within(
      'M76 100a344 55 0 1 0 688 0a344 55 0 1 0 -688 0Z',
      each(
        30,
        (index) => place(
          96 + (index % 10) * 68 + (index % 3) * 9,
          66 + Math.floor(index / 10) * 30,
          area('M0 0Q26 -13 52 0L66 -9V9L52 0Q26 13 0 0Z', index % 2 ? '#c6d3d4' : '#93a9ae') + disc(10, -1, 2.4, ink),
          { turn: (index % 5) * 9 - 18 },
        ),
      ) +
        each(40, (index) => disc(90 + ((index * 73) % 660), 58 + ((index * 37) % 84), 3.4, paper)),
    ),
    beam('M180 84L680 118', '#7a4a26', 34), beam('M210 128L620 72', '#8d5a30', 34),
    // The first press, amber, into a glass.
    line('M690 640H900', '#d9b26c', 38), line('M690 640H900', '#b58a45', 10), disc(900, 640, 22, '#8d5a30'),
    line('M912 652C922 668 922 680 922 700', '#c4661a', 12),
    faint(0.3, oval(960, 780, 190, 16, ink)),
    place(
      1020,
      780,
      block(-66, -330, 132, 330, '#c4661a', 'rx="26"') +
        block(-66, -330, 132, 330, '#e6993a', 'rx="26" opacity="0.5"') +
        area('M-66 -290Q-66 -350 -26 -384V-450H26V-384Q66 -350 66 -290Z', '#b85b16') +
        block(-32, -482, 64, 46, lacquer, 'rx="6"') +
        block(-66, -230, 132, 140, cream) +
        area('M-40 -160Q0 -196 40 -160L54 -176V-144L40 -160Q0 -124 -40 -160Z', sea) +
        area('M-48 -300Q-48 -340 -20 -366V-300Z', paper, 'opacity="0.45"'),
    ),
    place(
      918,
      784,
      area('M-48 -76H48L38 0H-38Z', paper, 'opacity="0.55"') +
        area('M-44 -50H44L38 0H-38Z', honey) +
        line('M-48 -76L-38 0H38L48 -76', '#9aa9a6', 4),
    ),
    faint(0.25, hatch('M0 0H1200V60H0Z', [0, 0, 1200, 60], rust, { gap: 10, turn: 1 })),
  ].join('');
}

export function fishingBeach(random) {
  return [
    bokashi(0, 0, 1200, 800, [[0, '#e8743b'], [0.3, '#f4b365'], [0.5, '#fbe0a6'], [0.505, '#4f93a0'], [0.8, '#2f7285'], [1, '#23596b']]),
    disc(720, 380, 96, '#fdf0c8'), disc(720, 380, 124, '#fdf0c8', 'opacity="0.3"'),
    block(-20, 404, 1240, 300, '#3f8492'),
    bokashi(0, 404, 1200, 300, [[0, '#e99a5a', 0.75], [0.5, '#3f8492', 0], [1, '#23596b', 0.5]]),
    hills(random, { y: 404, rise: 64, colour: '#7a4a5a', steps: 9, floor: 406 }),
    block(-20, 404, 470, 3, '#5b3a4a'),
    ripples(random, [420, 410, 780, 220], '#fbe0a6', { count: 60, opacity: 0.8 }),
    birds([[520, 170], [580, 200], [470, 220], [860, 130]], '#6b2f2a', 1.2),
    place(900, 470, fishingBoat(240, { hull: '#2f3f5c', stripe: vermilion, keel: '#1c2436', cabin: '#3b5a7a' })),
    place(570, 440, fishingBoat(140, { hull: '#45384f', stripe: ochre, keel: '#2b2333', cabin: '#6b4a5a' })),
    area(smooth([[-40, 600], [240, 590], [560, 640], [860, 700], [1240, 690], [1240, 830], [-40, 830]], true), '#f3ddb0'),
    area(smooth([[-40, 640], [240, 626], [540, 676], [820, 740], [1240, 728], [1240, 830], [-40, 830]], true), '#e2bd83'),
    hatch(
      smooth([[-40, 640], [240, 626], [540, 676], [820, 740], [1240, 728], [1240, 830], [-40, 830]], true),
      [0, 620, 1240, 200],
      clay,
      { gap: 15, turn: 5, opacity: 0.5 },
    ),
    coconutPalm(random, 90, 780, 640, 190, '#4a2a2a', '#2b4a40', '#1d352f'),
    coconutPalm(random, 30, 760, 430, 60, '#4a2a2a', '#35584a', '#24403a'),
    coconutPalm(random, 210, 770, 470, 260, '#5a3430', '#2b4a40', '#1d352f'),
    // Jars of salt and trays of the catch wait for the tide.
    [[640, 770], [740, 784], [840, 776]].map(
      ([x, y], index) => place(
        x,
        y,
        oval(0, 0, 58, 17, '#8a5a34') +
          oval(0, -5, 54, 14, '#d3e0dc') +
          each(8, (fish) => line(`M${-40 + fish * 10} ${-8 + (fish % 3) * 4}l16 -4`, index % 2 ? '#5d7d88' : indigo, 4)),
      ),
    ).join(''),
    place(
      990,
      774,
      standing({ robe: lacquer, trousers: ink, hand: [40, -76], hat: area('M0 -224L54 -178Q0 -162 -54 -178Z', straw) }),
      { scale: 0.9 },
    ),
    place(
      1080,
      776,
      standing({ robe: jade, trousers: ink, hand: [-40, -80], hat: area('M0 -224L54 -178Q0 -162 -54 -178Z', sand) }),
      { scale: 0.9 },
    ),
  ].join('');
}
