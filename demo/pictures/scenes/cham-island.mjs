// Cù lao Chàm: the bay above, the reef below.

import { land, smooth } from '../ink/curves.mjs';
import { area, block, bokashi, each, hatch, line, oval, place, ring, within } from '../ink/marks.mjs';
import { earth, ink, lacquer, paper, vermilion } from '../ink/palette.mjs';
import { fish, turtle } from '../motifs/animals.mjs';
import { fishingBoat } from '../motifs/boats.mjs';
import { birds, cloud, sun } from '../motifs/country.mjs';
import { conicalHat, standing } from '../motifs/people.mjs';
import { coconutPalm } from '../motifs/plants.mjs';

export function bayAndReef(random) {
  const branch = (x, y, size, colour) => place(x, y, line('M0 0V-60M0 -30L-30 -70M0 -40L28 -84M-30 -70L-44 -104M-30 -70L-14 -108M28 -84L14 -118M28 -84L48 -112M0 -60L-4 -104', colour, 13), { scale: size });
  const fan = (x, y, size, colour, cut) => place(x, y, area('M0 0C-100 -30 -96 -140 -40 -150C-20 -176 30 -176 44 -148C100 -136 96 -30 0 0Z', colour) + each(7, (index) => line(`M0 0Q${(index - 3) * 12} -70 ${(index - 3) * 24} -130`, cut, 4, 'opacity="0.7"')) + each(3, (index) => line(`M-64 ${-50 - index * 34}Q0 ${-80 - index * 34} 64 ${-50 - index * 34}`, cut, 3, 'opacity="0.5"')), { scale: size });
  const brain = (x, y, size, colour, cut) => { const d = `M${-size} 0A${size} ${size * 0.8} 0 0 1 ${size} 0Z`; return place(x, y, area(d, colour) + within(d, each(6, (index) => line(`M${-size} ${-size * 0.12 * index - 4}q${size * 0.14} -16 ${size * 0.28} 0t${size * 0.28} 0t${size * 0.28} 0t${size * 0.28} 0t${size * 0.28} 0t${size * 0.28} 0t${size * 0.28} 0`, cut, 4, 'opacity="0.6"')))); };
  const tubes = (x, y, size, colour, dark) => place(x, y, [[-34, 80], [-10, 120], [16, 96], [40, 66]].map(([dx, tall]) => block(dx - 12, -tall, 24, tall, colour, 'rx="8"') + oval(dx, -tall, 12, 6, dark)).join(''), { scale: size });
  const weed = (x, y, tall, colour) => line(smooth([[x, y], [x + 16, y - tall * 0.35], [x - 10, y - tall * 0.7], [x + 12, y - tall]]), colour, 9);
  const coral = [['#e8833a', '#b5532a'], ['#d9568a', '#8f2f5f'], ['#f0b548', '#b57a1e'], ['#8f6fc0', '#5a3f8a'], ['#e05a4a', '#97302a']];
  const surface = smooth([[-40, 330], [120, 318], [300, 336], [480, 320], [660, 336], [840, 318], [1020, 334], [1240, 320]]);
  const sea = `${surface}L1240 840L-40 840Z`;
  return [
    bokashi(0, 0, 1200, 400, [[0, '#f6c48a'], [0.6, '#fdf0d0'], [1, '#cfe8dc']]), sun(230, 110, 48, '#f6923f'), cloud(420, 100, 180, paper), birds([[620, 90], [670, 110], [580, 118]], '#5f7a80', 1.2),
    area(land([[560, 300], [660, 220], [760, 150], [860, 120], [960, 170], [1060, 130], [1160, 180], [1240, 190]], 340), '#6f9a84'), area(land([[700, 310], [800, 240], [920, 210], [1010, 250], [1120, 220], [1240, 260]], 340), '#4d8060'), hatch(land([[700, 310], [800, 240], [920, 210], [1010, 250], [1120, 220], [1240, 260]], 340), [700, 210, 540, 130], '#2f5a42', { gap: 14, turn: 66, opacity: 0.45 }), area(land([[-40, 280], [80, 250], [180, 270], [330, 312]], 340), '#86a898'),
    area(smooth([[760, 320], [880, 296], [1040, 300], [1240, 290], [1240, 340], [760, 340]], true), '#f3e0b4'), [[900, '#c9683f'], [960, '#3f7a94'], [1050, '#c9683f']].map(([x, roof]) => block(x, 274, 40, 26, '#f6efdc') + area(`M${x - 6} 274L${x + 20} 252L${x + 46} 274Z`, roof)).join(''), coconutPalm(random, 830, 312, 110, -20, '#6b5040', '#35684f', '#4d8060'), coconutPalm(random, 1150, 304, 120, -24, '#6b5040', '#35684f', '#4d8060'),
    place(430, 312, fishingBoat(300, { hull: '#2a7fa0', stripe: '#f3e4bd', keel: '#b5342a', cabin: '#e3b04a' }) + line('M-20 -60V-130', ink, 4) + place(-20, -130, area('M0 0H48V30H0Z', lacquer) + area('M24 6l3 7h7l-6 5l2 7l-6 -4l-6 4l2 -7l-6 -5h7Z', '#f6d24a'))), place(700, 306, place(0, -4, standing({ robe: vermilion, trousers: ink, hand: [34, -100], hat: place(0, -190, conicalHat(92)) }), { scale: 0.42 }) + area('M-50 0Q-44 32 0 34Q44 32 50 0Z', '#a9713a') + oval(0, 0, 50, 12, '#d9a862') + line('M14 -42L52 34', earth, 4)),
    within(sea, bokashi(-40, 300, 1280, 540, [[0, '#7fd6cf', 0.92], [0.3, '#3fa9b5', 0.98], [1, '#124a73', 1]]) + each(6, (index) => area(`M${120 + index * 190} 310L${40 + index * 180} 820H${150 + index * 184}L${180 + index * 190} 310Z`, '#dff6ea', 'opacity="0.12"'))), line(surface, paper, 7),
    area(land([[-40, 720], [160, 690], [340, 730], [560, 756], [780, 730], [980, 690], [1240, 700]], 840), '#2f5f7a'), area(land([[-40, 770], [240, 750], [520, 780], [840, 766], [1240, 750]], 840), '#d9c39a'),
    weed(60, 720, 190, '#3f8a5f'), weed(100, 720, 150, '#5fa56f'), weed(640, 770, 150, '#3f8a5f'), weed(672, 770, 110, '#5fa56f'), weed(1180, 720, 210, '#3f8a5f'), weed(1140, 720, 160, '#5fa56f'),
    branch(170, 730, 1.3, coral[0][0]), fan(330, 756, 1.2, coral[3][0], coral[3][1]), brain(460, 780, 84, coral[2][0], coral[2][1]), branch(570, 784, 1, coral[1][0]), tubes(760, 780, 1.1, coral[4][0], coral[4][1]), fan(930, 760, 1.4, coral[1][0], coral[1][1]), branch(1060, 760, 1.4, coral[2][0]), brain(1130, 790, 70, coral[0][0], coral[0][1]), tubes(250, 790, 0.8, coral[2][0], coral[2][1]), brain(70, 800, 66, coral[4][0], coral[4][1]), branch(850, 800, 0.8, coral[3][0]),
    [[250, 470, 84, 0], [340, 510, 74, -8], [190, 530, 70, 6], [300, 570, 64, 0]].map(([x, y, length, turn]) => fish(x, y, length, turn, { back: '#f0b03c', belly: '#fdf0c8' })).join(''), [[690, 470, 100, 180], [780, 520, 84, 172], [640, 560, 80, 186]].map(([x, y, length, turn]) => fish(x, y, length, turn, { back: '#e8643f', belly: '#fbe0cf' })).join(''), each(12, (index) => fish(960 + (index % 4) * 54 + Math.floor(index / 4) * 18, 430 + Math.floor(index / 4) * 34, 44, 4, { back: '#cfe3ea', belly: '#f6fbfa' })),
    turtle(500, 470, 96, 70, { shell: '#4f7a58', scute: '#8fb37f', limb: '#6f9a6b' }), each(14, (index) => ring(820 + (index % 3) * 14, 690 - index * 24, 3 + (index % 4) * 2, '#e6faf4', 2.4, 'opacity="0.8"')),
  ].join('');
}
