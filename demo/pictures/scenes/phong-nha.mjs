// Phong Nha: looking out of the cave onto the Son river.

import { land, smooth } from '../ink/curves.mjs';
import { area, block, bokashi, disc, each, faint, line, oval, place } from '../ink/marks.mjs';
import { earth, indigo, ink, jade, ochre, paper, rose, straw } from '../ink/palette.mjs';
import { sampan } from '../motifs/boats.mjs';
import { birds, cloud, karst, ripples } from '../motifs/country.mjs';
import { bystander, conicalHat, seated, standing } from '../motifs/people.mjs';
import { crown } from '../motifs/plants.mjs';

export function caveMouth(random) {
  const mouth = smooth([[150, 560], [170, 400], [250, 270], [400, 170], [590, 130], [800, 160], [960, 260], [1040, 400], [1060, 560]]);
  const dark = `M-40 -40H1240V840H-40ZM150 560${mouth.slice(mouth.indexOf('C'))}L1240 640V700Q900 620 600 640T-40 720V640Z`;
  const drip = (x, y, w, h, colour) => area(`M${x - w} ${y}Q${x - w * 0.3} ${y + h * 0.4} ${x} ${y + h}Q${x + w * 0.3} ${y + h * 0.4} ${x + w} ${y}Z`, colour) + line(`M${x - w * 0.3} ${y + 8}L${x - 2} ${y + h * 0.8}`, '#a98a6a', 3, 'opacity="0.5"');
  const dragon = (x, y, scale, flip) => place(x, y, faint(0.3, oval(0, 26, 210, 18, ink)) + block(-130, -84, 210, 12, '#c23f2f') + area('M-140 -84Q-24 -130 90 -84Z', '#e8833a') + each(5, (index) => line(`M${-124 + index * 49} -76V-16`, '#f3e4bd', 6)) + each(4, (index) => place(-96 + index * 46, -4, bystander([rose, indigo, jade, ochre][index]), { scale: 0.5 })) +
    sampan(400, { hull: '#2f6f8c', inside: '#1f4a60', edge: straw, rise: 0.1 }) + line(smooth([[176, -30], [210, -52], [214, -84]]), '#e3b54a', 15) + area('M200 -90Q214 -116 244 -96L232 -84L246 -76Q226 -68 206 -76Z', '#e3b54a') + disc(222, -94, 4, ink) + line('M-180 -30Q-216 -60 -200 -96', '#e3b54a', 11), { scale, flip });
  return [
    bokashi(0, 0, 1200, 600, [[0, '#8fc6d6'], [0.7, '#f6f0cf']]), disc(820, 240, 50, '#fdf6dc'), cloud(360, 300, 170, paper), birds([[560, 230], [610, 250], [520, 262]], '#4f6a70', 1.2),
    karst(330, 500, 170, 190, '#9ab4a6'), karst(560, 500, 190, 260, '#86a592'), karst(820, 500, 200, 230, '#7f9f8c', '#61806f'), karst(980, 510, 160, 200, '#6f9180', '#547464'), karst(420, 506, 130, 130, '#6f9a7a', '#52795c'), 
    area(land([[100, 500], [360, 486], [640, 496], [900, 484], [1100, 500]], 540), '#8fae5c'), crown(random, 300, 486, 160, 50, ['#4d7a52', '#6f9a5f']), crown(random, 860, 484, 190, 50, ['#4d7a52', '#6f9a5f']), [[500, 506, '#c9683f'], [560, 506, '#3f7a94'], [690, 504, '#c9683f']].map(([x, y, roof]) => block(x - 18, y - 22, 36, 22, '#f3e4c4') + area(`M${x - 24} ${y - 22}L${x} ${y - 42}L${x + 24} ${y - 22}Z`, roof)).join(''),
    bokashi(0, 508, 1200, 310, [[0, '#a9dcc9'], [0.3, '#4fb0a4'], [0.7, '#1f7f7f'], [1, '#0f4a52']]), faint(0.5, area('M470 520H760L700 600L660 560L600 680L540 580L510 620Z', '#fdf6dc')),
    ripples(random, [100, 516, 1000, 200], paper, { count: 60, opacity: 0.55 }),
    dragon(470, 560, 0.5), dragon(760, 610, 0.82, true),
    area(dark, '#2a2026', 'fill-rule="evenodd"'),
    // Warm light on the flowstone round the mouth.
    line(mouth, '#8a5f4a', 26, 'opacity="0.8"'), line(smooth([[110, 580], [128, 390], [216, 240], [386, 130], [590, 88], [820, 118], [998, 226], [1084, 390], [1102, 580]]), '#5f4240', 34), line(smooth([[60, 600], [80, 380], [180, 204], [370, 86], [590, 40], [840, 74], [1040, 196], [1134, 380], [1150, 600]]), '#443036', 40),
    [[300, 220, 26, 150], [380, 170, 20, 96], [460, 148, 30, 190], [560, 126, 18, 90], [650, 128, 26, 140], [740, 140, 20, 104], [830, 166, 32, 200], [930, 226, 22, 130], [990, 300, 18, 100], [224, 300, 18, 110]].map(([x, y, w, h], index) => drip(x, y - 20, w, h, index % 2 ? '#54393a' : '#6b4a44')).join(''),
    [[60, -20, 60, 300], [180, -20, 40, 190], [1020, -20, 44, 170], [1140, -20, 64, 330], [300, -20, 30, 120], [900, -20, 30, 110]].map(([x, y, w, h]) => drip(x, y, w, h, '#382a30')).join(''),
    [[60, 700, 70, -240], [160, 690, 44, -150], [1150, 700, 76, -260], [1050, 690, 40, -130]].map(([x, y, w, h]) => drip(x, y, w, h, '#4a3438')).join(''),
    bokashi(-20, 640, 1240, 180, [[0, '#0f4a52', 0], [1, '#0b2a34', 0.85]]), ripples(random, [-40, 680, 1240, 110], '#7fd0c0', { count: 40, opacity: 0.4 }),
    place(330, 740, faint(0.4, oval(0, 24, 170, 14, ink)) + place(-90, -10, standing({ robe: '#7a3f5c', trousers: ink, hand: [40, -90], hat: place(0, -190, conicalHat(92)) }), { scale: 0.86 }) + line('M-56 -90L-140 60', earth, 6) + place(20, -6, seated({ robe: '#d98a4a', hand: [50, -40] }), { scale: 0.8 }) + place(96, -8, seated({ robe: '#3f6f8a', hand: [50, -60] }), { scale: 0.8 }) + sampan(380, { hull: '#33231f', inside: '#5f4232', edge: ochre, rise: 0.11 })),
  ].join('');
}
