// The ghe ngo race of Sóc Trăng: from above, the painted prow, the stands.

import { polygon, smooth } from '../ink/curves.mjs';
import { area, block, bokashi, disc, each, faint, hatch, line, oval, place, within } from '../ink/marks.mjs';
import { earth, indigo, ink, jade, lacquer, moss, ochre, paper, pine, plum, rose, rust, sea, skin, straw, vermilion } from '../ink/palette.mjs';
import { festivalFlag, pennant } from '../motifs/boats.mjs';
import { ripples, scaleWaves } from '../motifs/country.mjs';
import { bystander, conicalHat } from '../motifs/people.mjs';

// A race boat seen from above, bow to the right; the crew sits two by two.
function raceBoat(length, { hull, trim, shirts, cap, beat }) {
  const half = length / 2;
  const outline = `M${-half} 0C${-half * 0.7} -44 ${half * 0.7} -44 ${half} 0C${half * 0.7} 44 ${-half * 0.7} 44 ${-half} 0Z`;
  const pairs = Math.floor(length / 74);
  const rower = (x, side, index) => {
    const reach = beat + (index % 3) * 3;
    return line(`M${x + 10} ${side * 20}L${x + 20 + reach} ${side * 104}`, '#6b3f22', 7) +
      area(`M${x + 15 + reach} ${side * 92}l${16 + reach * 0.3} ${side * 52}l-24 ${side * 4}l-4 ${-side * 54}Z`, '#d9a35c') +
      oval(x - 4, side * 17, 17, 14, shirts) +
      line(`M${x} ${side * 22}L${x + 18 + reach * 0.5} ${side * 50}`, skin, 9) +
      disc(x + 6, side * 15, 10, cap) +
      disc(x + 9, side * 15, 5, ink, 'opacity="0.35"');
  };
  return (
    faint(0.3, area(outline, ink, 'transform="translate(10 26)"')) +
    line(
      `M${-half - 90} -26Q${-half} -12 ${-half + 60} -40M${-half - 90} 26Q${-half} 12 ${-half + 60} 40M${half - 40} -46Q${half + 30} -24 ${half + 60} 0Q${half + 30} 24 ${half - 40} 46`,
      paper,
      7,
      'opacity="0.8"',
    ) +
    area(outline, hull) + line(outline, trim, 7) + within(outline, block(-half, -6, length, 12, trim, 'opacity="0.6"')) +
    each(
      pairs,
      (index) => { const x = -half + 80 + index * ((length - 160) / (pairs - 1)); return rower(x, -1, index) + rower(x, 1, index + 1); },
    ) +
    each(
      Math.floor(pairs / 3),
      (index) => { const x = -half + 150 + index * 220; return oval(x, 0, 15, 12, lacquer) + disc(x + 4, 0, 9, straw); },
    ) +
    area(`M${half - 46} -11L${half + 6} 0L${half - 46} 11Z`, straw)
  );
}

export function raceFromAbove(random) {
  return [
    block(0, 0, 1200, 800, '#2f7f86'),
    bokashi(0, 0, 1200, 800, [[0, '#4aa09c', 0.9], [0.6, '#2f7f86', 0], [1, '#1c5566', 0.9]], { sideways: true }),
    ripples(random, [-40, 10, 1240, 780], '#bfe0d4', { count: 110, thick: 4, opacity: 0.42 }),
    area('M-20 -20H620C480 60 220 90 -20 210Z', '#6f8f4a'),
    hatch('M-20 -20H620C480 60 220 90 -20 210Z', [-20, -20, 640, 230], pine, { gap: 14, turn: 40, opacity: 0.5 }),
    each(
      22,
      (index) => {
        const x = 20 + index * 24;
        return disc(x, 150 - index * 7.4 + (index % 3) * 9, 15, [straw, lacquer, paper, rose, indigo, ochre][index % 6]) +
          disc(x, 150 - index * 7.4 + (index % 3) * 9, 5, ink, 'opacity="0.3"');
      },
    ),
    area('M1220 820H760C880 740 1080 720 1220 610Z', '#6f8f4a'),
    each(16, (index) => disc(850 + index * 24, 790 - index * 8 + (index % 2) * 10, 16, [paper, straw, vermilion, ochre, jade][index % 5])),
    place(520, 360, raceBoat(1010, { hull: '#8c2a1c', trim: '#f0c04f', shirts: '#f3e9d2', cap: vermilion, beat: 12 }), { turn: -19 }),
    place(690, 570, raceBoat(1010, { hull: '#23355e', trim: '#eaa83c', shirts: '#f0b03c', cap: '#2c4f8a', beat: 30 }), { turn: -19 }),
    [[1080, 110], [1130, 240]].map(([x, y]) => disc(x, y, 20, vermilion) + disc(x, y, 9, paper)).join(''),
  ].join('');
}

export function paintedProw() {
  const hull = `${smooth([[1240, 700], [900, 690], [600, 610], [380, 470], [214, 270], [160, 140]])}L246 110${smooth([[246, 110], [330, 230], [500, 360], [760, 430], [1240, 440]]).replace('M', 'L')}Z`;
  return [
    bokashi(0, 0, 1200, 800, [[0, '#f2d58f'], [0.6, '#f7ead0'], [0.61, '#79a9a6'], [1, '#2e6674']]),
    disc(900, 200, 120, '#e8813a'),
    line('M-20 484H1220', '#5f8a5c', 20),
    each(8, (index) => oval(index * 170, 466, 100, 34, index % 2 ? '#7fa06c' : '#6a9060')),
    scaleWaves(600, 76, 5, '#3b7f8c', '#cfe3d8'),
    faint(0.3, area(hull, ink, 'transform="translate(10 24)"')),
    area(hull, '#1f2f57'),
    within(hull, [
      line(smooth([[1240, 470], [760, 462], [500, 396], [320, 272], [206, 112]]), lacquer, 40),
      line(smooth([[1240, 500], [760, 492], [486, 424], [300, 290], [186, 122]]), '#f0c04f', 9),
      line(smooth([[1240, 680], [900, 668], [600, 590], [390, 450], [220, 236]]), '#f0c04f', 9),
      // Lotus scrolls along the strake.
      each(
        7,
        (index) => place(
          560 + index * 110,
          500 + Math.min(64, index * 22),
          area('M0 -34C22 -20 20 12 0 24C-20 12 -22 -20 0 -34Z', '#f0c04f') +
            area('M-8 22C-50 16 -54 -16 -34 -26C-26 -8 -18 6 -8 22ZM8 22C50 16 54 -16 34 -26C26 -8 18 6 8 22Z', '#d9603a') +
            line('M40 26C70 40 80 10 62 4', '#8fc2a9', 6),
        ),
      ),
      line(smooth([[540, 560], [700, 610], [900, 640], [1240, 650]]), '#8fc2a9', 6),
    ].join('')),
    // The eye and the beast's mouth.
    place(
      386,
      372,
      area('M-84 14C-50 -50 40 -52 74 10C30 56 -50 58 -84 14Z', paper) +
        line('M-84 14C-50 -50 40 -52 74 10C30 56 -50 58 -84 14Z', '#f0c04f', 9) +
        disc(-4, 6, 34, lacquer) +
        disc(-4, 6, 20, ink) +
        disc(-12, -4, 7, paper) +
        line('M-92 -34C-40 -92 50 -86 96 -24', '#f0c04f', 13),
      { turn: 38 },
    ),
    area(smooth([[156, 150], [128, 86], [174, 36], [256, 42], [286, 86], [250, 124]], true), '#f0c04f'),
    line(smooth([[274, 84], [236, 64], [196, 82], [204, 112], [238, 108]]), '#9d4a1c', 9),
    place(184, 190, pennant(-150, 60, lacquer) + pennant(-110, 34, ochre)),
    line('M1000 450V150', '#8a5a34', 12), place(1072, 214, festivalFlag(140, [lacquer, ochre, jade, paper, indigo])),
    each(
      3,
      (index) => place(
        700 + index * 170,
        440,
        oval(0, -96, 30, 36, '#a8683f') +
          area('M-52 10C-50 -50 -30 -64 0 -64C30 -64 50 -50 52 10Z', [vermilion, '#f3e9d2', vermilion][index]) +
          area('M-32 -100Q0 -150 32 -100L34 -92H-34Z', [paper, lacquer, paper][index]) +
          line('M30 -44L-36 50', [vermilion, '#f3e9d2', vermilion][index], 24) +
          line('M-14 0L-70 150', '#a9703a', 13),
      ),
    ),
    area(smooth([[1240, 440], [760, 430], [600, 398]]) + 'L600 420L760 452L1240 462Z', '#16213f'),
    scaleWaves(700, 76, 4, '#2e6c7d', '#b9d6cf', -30),
    faint(0.85, [[560, 640], [620, 660], [470, 580], [520, 600], [680, 676]].map(([x, y]) => disc(x, y, 13, paper)).join('')),
  ].join('');
}

export function crowdedStand(random) {
  const coats = [lacquer, indigo, ochre, jade, rose, plum, '#e9dcc0', sea, vermilion, moss, '#c9824a'];
  const tones = [skin, '#c68f62', '#e3b489', '#b57f55'];
  const spectator = (x, y, scale) => {
    const kind = random.next();
    const hat = kind < 0.28 ? place(0, -24, conicalHat(84)) : kind < 0.42 ? area(
      'M-19 -20Q0 -50 19 -20ZM-19 -20H34V-14H-19Z', random.pick(coats),
    ) : kind < 0.54 ? line('M-18 -20Q0 -32 18 -20', random.pick([vermilion, paper]), 8) : '';
    const arms = random.next() < 0.3 ? line(
      `M-26 24L-${40 + random.next() * 16} -50M26 24L${40 + random.next() * 16} -50`,
      random.pick(tones),
      11,
    ) : '';
    return place(x, y, arms + bystander(random.pick(coats), random.pick(tones)) + hat, { scale });
  };
  const row = (y, scale, shift) => block(-20, y + 50 * scale, 1240, 60, '#a9784a') +
    block(-20, y + 50 * scale, 1240, 9, '#d3a873') +
    each(
      Math.ceil(1280 / (78 * scale)),
      (index) => spectator(index * 78 * scale - shift + random.around(0, 8), y + random.around(0, 7), scale),
    );
  const bunting = (y, sag) => line(`M-20 ${y}Q300 ${y + sag} 600 ${y}T1220 ${y}`, ink, 3) +
    each(
      24,
      (index) => {
        const x = index * 52;
        const t = (x % 600) / 600;
        const drop = sag * 2 * t * (1 - t) * (x < 600 ? 1 : -1);
        return area(`M${x} ${y + drop}h34l-17 36Z`, [lacquer, ochre, jade, paper, indigo][index % 5]);
      },
    );
  return [
    bokashi(0, 0, 1200, 800, [[0, '#8cc1cd'], [0.35, '#f7ecc9']]),
    [[90, 120, 90], [1110, 120, 90], [600, 90, 76]].map(
      ([x, y, size]) => line(`M${x - size / 2} 330V${y - 60}`, earth, 9) +
        place(x, y, festivalFlag(size * 1.3, [lacquer, ochre, jade, paper, indigo])),
    ).join(''),
    bunting(60, 60),
    area(polygon([[140, 250], [1060, 250], [1120, 300], [80, 300]]), rust),
    hatch(polygon([[140, 250], [1060, 250], [1120, 300], [80, 300]]), [80, 250, 1040, 50], earth, { gap: 13, turn: 90, opacity: 0.5 }),
    row(300, 0.72, 20), row(376, 0.86, 50), row(468, 1, 30), row(576, 1.18, 60),
    // A stretch of the race passes in front of the lowest step.
    block(-20, 690, 1240, 120, '#2f7f86'), ripples(random, [-40, 690, 1240, 100], '#cfe6dc', { count: 30, thick: 4, opacity: 0.6 }),
    area(
      'M60 720Q620 790 1160 706L1230 660Q1180 770 1040 776H200Q110 770 60 720Z',
      '#8c2a1c',
    ), line('M66 724Q620 794 1164 710', '#f0c04f', 8),
    each(
      13,
      (index) => place(
        190 + index * 70,
        712 + 24 * Math.sin((index / 12) * Math.PI),
        area('M-26 36C-26 2 -14 -10 0 -12C14 -10 26 2 26 36Z', paper) +
          oval(0, -30, 14, 17, skin) +
          area('M-16 -32Q0 -58 16 -32Z', vermilion) +
          line('M12 4L34 26', paper, 12) +
          line('M22 -10L56 76', '#d9a35c', 7),
      ),
    ),
  ].join('');
}
