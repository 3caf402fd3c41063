// Trà Quế: a bicycle left by the herb beds outside Hội An.

import { land, polygon } from '../ink/curves.mjs';
import { area, block, bokashi, each, faint, hatch, line, oval, place, within } from '../ink/marks.mjs';
import { indigo, ink, jade, lacquer, leaf, ochre, paper, rose, straw } from '../ink/palette.mjs';
import { cloud, sun } from '../motifs/country.mjs';
import { shoulderPole } from '../motifs/market.mjs';
import { conicalHat, seated, standing } from '../motifs/people.mjs';
import { coconutPalm, crown, flower, leafShape } from '../motifs/plants.mjs';
import { bicycle } from '../motifs/wheels.mjs';

export function bicycleByTheBeds(random) {
  const vanishing = [640, 330];
  const bed = (from, to, colour, dark) => {
    const d = polygon([[vanishing[0] + (from - 600) * 0.12, 380], [vanishing[0] + (to - 600) * 0.12, 380], [to, 830], [from, 830]]);
    return area(d, '#8a5f3a') + within(d, each(16, (row) => {
      const t = ((row + 0.6) / 16) ** 1.7;
      const y = 384 + 440 * t;
      const left = (vanishing[0] + (from - 600) * 0.12) * (1 - t) + from * t;
      const right = (vanishing[0] + (to - 600) * 0.12) * (1 - t) + to * t;
      return each(6, (index) => {
        const x = left + ((right - left) * (index + 0.5)) / 6;
        const size = 4 + 20 * t;
        return oval(x, y, size * 1.3, size * 0.8, dark) + oval(x - size * 0.2, y - size * 0.4, size, size * 0.6, colour) + oval(x - size * 0.3, y - size * 0.7, size * 0.5, size * 0.3, '#dfeaa4', 'opacity="0.6"');
      });
    }));
  };
  const can = (side) => place(0, 10, area('M-22 -20H22L18 34H-18Z', '#6f8f96') + oval(0, -20, 22, 6, '#3f5a60') + line(`M${side * 20} 20L${side * 48} -8`, '#6f8f96', 8) + oval(side * 52, -12, 8, 13, '#8fb0b5') + each(5, (index) => line(`M${side * (58 + index * 3)} ${-6 + index * 4}q${side * 20} 14 ${side * 22} ${44}`, '#cfe6ea', 2.4, 'opacity="0.8"')));
  return [
    bokashi(0, 0, 1200, 800, [[0, '#86bfd0'], [0.45, '#f8f0d0']]), sun(980, 130, 52, '#fdf3cf'), cloud(180, 140, 220, paper), cloud(560, 110, 170, paper),
    area(land([[-40, 350], [300, 330], [640, 344], [940, 326], [1240, 346]], 400), '#9fb87a'), crown(random, 180, 334, 340, 90, ['#6f9a5f', '#8fb06c']), crown(random, 1040, 330, 320, 100, ['#6f9a5f', '#8fb06c']),
    [[60, 230, 30], [420, 190, -26], [900, 220, 34], [1130, 260, -36]].map(([x, tall, lean]) => coconutPalm(random, x, 372, tall, lean, '#7a5a40', '#4d8060', '#35684f')).join(''),
    [[500, 366, 90, '#e5a93e'], [600, 370, 110, '#efc35a'], [720, 368, 90, '#e0a040']].map(([x, y, w, wall]) => block(x, y - 44, w, 46, wall) + area(`M${x - 10} ${y - 44}L${x + 12} ${y - 76}H${x + w - 12}L${x + w + 10} ${y - 44}Z`, '#a0563a') + block(x + w * 0.38, y - 32, 20, 34, '#6b3f2a')).join(''),
    area('M-20 374H1220V830H-20Z', '#c99f68'), hatch('M-20 374H1220V830H-20Z', [0, 374, 1200, 456], '#8a5f3a', { gap: 18, turn: 0, opacity: 0.3 }),
    bed(-900, -480, '#8fb85a', '#4d7a42'), bed(-400, -20, '#a9c766', '#5f8f45'), bed(60, 400, '#7fae5f', '#3f6f42'), bed(780, 1120, '#9cc060', '#557f3f'), bed(1200, 1580, '#7aa85a', '#3f6f42'), bed(1660, 2080, '#a9c766', '#5f8f45'),
    place(860, 560, standing({ robe: '#7a4f86', trousers: ink, hand: [30, -140], hat: place(0, -190, conicalHat(98)) }) + place(0, -152, shoulderPole(84, 84, can)), { scale: 1.1 }), place(420, 470, seated({ robe: rose, hand: [56, -16], hat: place(0, -116, conicalHat(92)) }), { scale: 0.6 }), place(770, 440, seated({ robe: indigo, hand: [56, -16], hat: place(0, -116, conicalHat(92)) }), { scale: 0.46, flip: true }),
    // The well and the bicycle on the path.
    place(1090, 690, faint(0.3, oval(6, 4, 100, 18, ink)) + area('M-92 -70V0Q0 34 92 0V-70Z', '#b9a48a') + hatch('M-92 -70V0Q0 34 92 0V-70Z', [-92, -70, 184, 100], '#7d6a55', { gap: 22, turn: 0, opacity: 0.6 }) + oval(0, -70, 92, 24, '#d3c2a6') + oval(0, -68, 72, 16, '#35575f')),
    faint(0.3, oval(520, 784, 250, 16, ink)),
    place(520, 782, bicycle({ frame: '#c9443a', spoke: '#6b5a4a' }) + place(118, -176, area('M-44 -26H44L34 40H-34Z', '#c9985a') + hatch('M-44 -26H44L34 40H-34Z', [-44, -26, 88, 66], '#6b4420', { gap: 9, turn: 45, opacity: 0.6 }) + hatch('M-44 -26H44L34 40H-34Z', [-44, -26, 88, 66], '#6b4420', { gap: 9, turn: -45, opacity: 0.6 }) + each(9, (index) => leafShape(-32 + index * 8, -24, 46, 12, -130 + index * 10, index % 2 ? jade : leaf)) + flower(-16, -40, 17, 6, ochre, lacquer, 0) + flower(18, -46, 17, 6, rose, straw, 20)) + place(-96, -132, conicalHat(120)), { scale: 1.45 }),
  ].join('');
}
