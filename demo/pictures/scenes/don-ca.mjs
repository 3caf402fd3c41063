// Đờn ca tài tử: the moon lute in a sampan under the nipa palms.

import { area, beam, block, bokashi, disc, each, faint, glow, hatch, line, oval, place, ring } from '../ink/marks.mjs';
import { earth, ink, lacquer, paper, pine, straw } from '../ink/palette.mjs';
import { artisan, beard } from '../motifs/artisan.mjs';
import { sampan } from '../motifs/boats.mjs';
import { birds, ripples } from '../motifs/country.mjs';
import { reflection, silkLantern } from '../motifs/lights.mjs';
import { crown } from '../motifs/plants.mjs';
import { stiltHouse } from '../motifs/village.mjs';

// The đàn kìm: a round box at the origin, the long neck up and to the right.
const moonLute = () => place(0, 0,
  beam('M0 -80V-390', '#3a2016', 22) + line('M-5 -80V-386', '#7d4b2a', 4) + each(7, (index) => block(-15, -120 - index * 34, 30, 9, '#f1e3c4')) +
    area('M-16 -386H16C30 -420 30 -450 12 -474H-12C-30 -450 -30 -420 -16 -386Z', '#3a2016') + [-414, -444].map((y) => line(`M-46 ${y}H46`, '#c79248', 9)).join('') +
    disc(0, 0, 102, '#6b2f1a') + disc(0, 0, 90, '#dcae6c') + hatch('M-90 0a90 90 0 1 0 180 0a90 90 0 1 0 -180 0Z', [-90, -90, 180, 180], '#b5793f', { gap: 10, turn: 88, opacity: 0.6 }) + ring(0, 0, 78, lacquer, 4) +
    block(-30, 38, 60, 13, '#3a2016') + disc(0, -44, 11, '#3a2016') + line('M-5 42V-440M5 42V-440', paper, 2.4),
{ turn: 72 });

// Nipa fronds rise straight from the mud.
const nipa = (random, x, foot, size, colour, shade) => each(7, (index) => {
  const lean = (index - 3) * 15 + random.around(0, 5);
  const length = size * random.between(0.8, 1.05);
  return place(x + (index - 3) * 7, foot, line(`M0 0Q${lean * 0.2} ${-length * 0.6} ${lean * 0.5} ${-length}`, index % 2 ? colour : shade, 6) +
    each(15, (leaf) => { const t = 0.24 + leaf * 0.052; const reach = size * 0.28 * (1 - Math.abs(leaf - 6) / 14); return line(`M${(lean * 0.4 * t * t).toFixed(1)} ${(-length * t).toFixed(1)}l${reach.toFixed(1)} ${(-reach * 0.66).toFixed(1)}M${(lean * 0.4 * t * t).toFixed(1)} ${(-length * t).toFixed(1)}l${(-reach).toFixed(1)} ${(-reach * 0.66).toFixed(1)}`, index % 2 ? colour : shade, 7); }), { turn: lean });
});

export function luteOnTheCanal(random) {
  const scarf = line('M-40 -276Q0 -300 40 -276', paper, 13) + each(5, (index) => line(`M${-32 + index * 16} -286v9`, ink, 5));
  return [
    bokashi(0, 0, 1200, 440, [[0, '#35456f'], [0.45, '#c9708a'], [1, '#fbc98a']]), disc(690, 300, 96, '#fde3a4'), glow(690, 300, 300, '#fde3a4', 0.5),
    each(4, (index) => faint(0.5, block(random.between(-60, 500), 90 + index * 56, random.between(360, 620), 11 + index * 3, ['#8d6a92', '#d98a8a', '#e8a083', '#f3b986'][index], 'rx="8"'))),
    birds([[520, 150], [570, 176], [480, 190], [640, 130]], '#3a2f4c', 1.4),
    crown(random, 600, 420, 1320, 60, ['#4a4a62', '#5d5570'], 50), place(1060, 444, stiltHouse(220, { thatch: '#4a3a3c', gouge: '#2d2429', wall: '#6b4a40', post: '#2d2429' })), block(1040, 372, 30, 26, straw), glow(1056, 384, 90, '#fbe08a', 0.7),
    block(-20, 436, 1240, 14, '#2d3042'), block(-20, 446, 1240, 380, '#b5687a'), bokashi(-20, 446, 1240, 380, [[0, '#f3b283'], [0.4, '#a3607d'], [1, '#262d52']]),
    reflection(690, 468, 190, 150, '#fde3a4', 12), reflection(1056, 468, 60, 110, '#fbe08a', 6), ripples(random, [-40, 460, 1240, 320], '#fbdcb0', { count: 60, opacity: 0.4 }),
    [[60, 460, 150], [150, 452, 110], [1160, 460, 150]].map(([x, y, size]) => faint(0.9, nipa(random, x, y, size, '#3f4f5a', '#33414e'))).join(''),
    // The sampan, two friends aboard: one plays, one keeps time.
    faint(0.3, oval(640, 720, 430, 40, '#10142c')),
    beam('M206 640V330', earth, 10), line('M206 340Q250 310 276 352', earth, 6), place(276, 352, silkLantern(62, 72, lacquer)), glow(276, 410, 170, '#fbc05a', 0.5),
    place(880, 646, artisan({ robe: '#3f5f58', arm: '#4d7067', trousers: '#1f2530', collar: '#c9dcc4', hair: ink, hat: area('M-40 -262C-50 -322 50 -322 40 -262Q0 -286 -40 -262Z', ink), bun: true, look: -0.8, lean: -5, left: [[-112, -96], [-40, -70]], right: [[112, -100], [60, -92]] }) + oval(10, -60, 34, 14, paper) + area('M-24 -60Q-18 -26 10 -24Q38 -26 44 -60Z', '#7fa9bd') + line('M60 -96L20 -74', '#c79248', 8), { scale: 1.2 }),
    place(480, 648, artisan({ robe: '#2a2a38', arm: '#363647', trousers: '#1a1a24', collar: '#8d8aa0', hat: scarf, hair: '#8d887c', beard: beard('#e0dad0'), look: 0.6, lean: 4, left: [[-122, -96], [-44, -64]], right: [[126, -124], [118, -140]], held: place(-34, -76, moonLute(), { scale: 0.7 }) }) + line('M-44 -64l24 6', '#d9a679', 13), { scale: 1.42 }),
    place(620, 668, sampan(1010, { hull: '#5d2f1c', inside: '#7d4a2c', edge: straw, rise: 0.09 })),
    each(6, (index) => line(`M${200 + index * 150} ${742 + (index % 2) * 12}q30 -10 60 0t60 0`, '#f3c49a', 4, 'opacity="0.6"')),
    // The near bank in shadow.
    nipa(random, -30, 840, 330, '#17253a', '#0f1b2c'), nipa(random, 1240, 840, 350, '#17253a', '#0f1b2c'),
    each(12, (index) => place(300 + index * 52, 780 + (index % 3) * 8, oval(0, 0, 24, 8, pine) + oval(14, -6, 17, 7, '#3f6b50') + (index % 4 === 1 ? disc(0, -18, 9, '#a98cc4') + disc(8, -28, 7, '#bfa4d6') : ''))),
  ].join('');
}
