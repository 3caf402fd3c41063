// The đàn bầu maker: one string, a gourd, and a rod of buffalo horn.

import { polygon, smooth } from '../ink/curves.mjs';
import { area, block, bokashi, disc, each, faint, glow, hatch, line, oval, place, ring, within } from '../ink/marks.mjs';
import { earth, indigo, ink, lacquer, ochre, rust, sand, straw } from '../ink/palette.mjs';
import { artisan } from '../motifs/artisan.mjs';
import { bamboo } from '../motifs/plants.mjs';
import { plank } from '../motifs/village.mjs';
import { pearlInks } from '../motifs/inlay.mjs';

const gourd = (size) => area(smooth([[0, -size], [size * 0.42, -size * 0.72], [size * 0.3, -size * 0.3], [size * 0.66, size * 0.1], [size * 0.42, size * 0.62], [0, size * 0.7], [-size * 0.42, size * 0.62], [-size * 0.66, size * 0.1], [-size * 0.3, -size * 0.3], [-size * 0.42, -size * 0.72]], true), '#c98f3f') +
  area(smooth([[0, -size * 0.9], [size * 0.42, -size * 0.72], [size * 0.3, -size * 0.3], [size * 0.66, size * 0.1], [size * 0.42, size * 0.62], [0, size * 0.7], [size * 0.3, size * 0.1], [size * 0.1, -size * 0.3]], true), '#8a5a22', 'opacity="0.55"') +
  line(smooth([[-size * 0.26, -size * 0.7], [-size * 0.14, -size * 0.4], [-size * 0.4, size * 0.06]]), '#f3d79a', size * 0.07);

// The instrument, 900 long, seen from the player's front; the gourd stands at the left.
const danBau = () => {
  const face = polygon([[-450, -46], [450, -74], [450, 24], [-450, 34]]);
  const side = polygon([[-450, 34], [450, 24], [450, 62], [-450, 82]]);
  return area(polygon([[-420, 80], [-370, 80], [-376, 118], [-410, 118]]), '#2d1710') + area(polygon([[370, 66], [420, 66], [412, 112], [380, 112]]), '#2d1710') +
    area(side, '#5b2a18') + area(face, '#dcae6c') + hatch(face, [-450, -74, 900, 110], '#a5692f', { gap: 12, turn: -1, width: 2.4, opacity: 0.6 }) +
    line(face, '#4a2214', 11) + line('M-450 58L450 44', '#8a4a2c', 4) +
    // Mother-of-pearl on the edge: a spray of plum.
    each(7, (index) => place(-330 + index * 112, 60 - index * 2, each(5, (leaf) => place(0, 0, oval(0, -9, 5, 8, pearlInks[(index + leaf) % 6]), { turn: leaf * 72 })) + (index < 6 ? line('M14 0q20 -12 40 0t40 -2', '#c4ead2', 3) : ''))) +
    [[-60, 0], [-20, 10], [20, 0]].map(([x, y]) => disc(x, y - 12, 7, '#6b3a1e')).join('') +
    // The single string runs to the rod through the gourd.
    line('M400 -30L-372 -96', '#f4f6f4', 4) + block(388, -48, 26, 26, lacquer, 'rx="4"') + disc(446, -20, 15, '#8a5a22') +
    line(smooth([[-384, -10], [-386, -170], [-372, -300], [-300, -400], [-236, -420]]), '#20150f', 15) + line(smooth([[-388, -20], [-390, -170], [-376, -296], [-304, -394]]), '#6d5a48', 4) +
    place(-384, -110, gourd(96)) + disc(-232, -420, 10, ochre);
};

export function monochordMaker(random) {
  const scarf = line('M-40 -272Q0 -300 40 -272', '#20150f', 13);
  return [
    bokashi(0, 0, 1200, 800, [[0, '#33506a'], [1, '#5f7f8c']]),
    each(15, (index) => block(index * 82 - 6, -10, 76, 620, index % 2 ? '#3b5970' : '#43647c')),
    // Round window with the moon behind bamboo.
    disc(880, 210, 172, '#22384c'), disc(880, 210, 156, '#9fbcc0'), within('M724 210a156 156 0 1 0 312 0a156 156 0 1 0 -312 0Z', disc(930, 160, 62, '#fbeec4') + bamboo(random, 790, 400, 380, 40, '#33594a', '#6a8f7c', 14) + bamboo(random, 1000, 400, 380, -30, '#2b4d42', '#6a8f7c', 12)), ring(880, 210, 164, '#8a5a34', 14),
    // Gourds drying, sound-boxes waiting against the wall.
    line('M-20 40H620', earth, 9), [[60, 130, 62], [176, 150, 74], [300, 124, 58], [566, 128, 62]].map(([x, y, size]) => line(`M${x} 40V${y - size}`, sand, 3) + place(x, y, gourd(size))).join(''),
    [[40, -5, '#b5793f'], [112, -3, '#c98f56'], [1110, 4, '#b5793f'], [1170, 6, '#c98f56']].map(([x, turn, tone]) => place(x, 610, area(polygon([[-22, 0], [22, 0], [32, -360], [-32, -360]]), tone) + hatch(polygon([[-22, 0], [22, 0], [32, -360], [-32, -360]]), [-32, -360, 64, 360], earth, { gap: 8, turn: 89, opacity: 0.4 }) + line('M0 -20V-330', '#7d4b2a', 2), { turn })).join(''),
    glow(600, 420, 420, '#f3dfae', 0.4),
    place(610, 640, artisan({
      robe: '#8e3b2c', arm: '#a04836', trousers: '#20242c', collar: straw, hat: scarf, hair: '#4d4640', look: -0.6, lean: -4,
      left: [[-140, -120], [-176, -84]], right: [[122, -94], [92, -50]],
    }), { scale: 1.56 }),
    plank(620, 200, '#7d4b2c', '#5b3320'), block(-20, 610, 1240, 16, '#b07a4a'),
    faint(0.35, oval(600, 716, 520, 26, ink)),
    place(620, 600, danBau()),
    // His hand bends the rod; the other sounds the string with a plectrum.
    place(286, 444, oval(36, 26, 40, 27, '#d9a679', 'transform="rotate(24 36 26)"') + [0, 1, 2].map((finger) => line(`M26 ${8 + finger * 15}L-14 ${0 + finger * 17}`, '#d9a679', 16)).join('') + line('M10 20l-22 0M12 36l-20 2', rust, 2.4)),
    line('M330 484L352 516', '#d9a679', 36),
    place(752, 560, oval(0, 0, 36, 26, '#d9a679') + [0, 1, 2].map((finger) => line(`M-10 ${-8 + finger * 12}L-46 ${4 + finger * 10}`, '#d9a679', 14)).join('') + line('M-30 0L-74 24', '#f1e3c4', 7)),
    // Plane, chisels, curls of wood.
    place(1010, 748, block(-90, -34, 180, 40, '#a5703f', 'rx="6"') + area('M-20 -34L10 -84H36L14 -34Z', '#6d777b') + line('M-70 -36Q-90 -70 -60 -74', '#7d4b2a', 16) + block(-90, 0, 180, 8, earth)),
    place(180, 752, block(-80, -9, 90, 18, indigo, 'rx="9"') + area('M10 -8H90L104 0L90 8H10Z', '#aab2b4'), { turn: -5 }),
    each(22, (index) => place(random.between(300, 1180), random.between(742, 796), line('M0 0q14 -26 34 -10q10 18 -8 22', index % 2 ? '#f0d9a4' : '#dcae6c', 8), { turn: random.between(0, 360), scale: random.between(0.6, 1.1) })),
    faint(0.25, area(polygon([[760, 330], [1000, 330], [700, 800], [300, 800]]), '#fbeec4')),
  ].join('');
}
