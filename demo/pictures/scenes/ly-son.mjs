// Lý Sơn: garlic plots under the old crater.

import { polygon, polyline, smooth } from '../ink/curves.mjs';
import { area, block, bokashi, each, faint, glow, hatch, line, oval, place, within } from '../ink/marks.mjs';
import { ink, lacquer, ochre, paper, rose, vermilion } from '../ink/palette.mjs';
import { fishingBoat } from '../motifs/boats.mjs';
import { birds, cloud, hills, ripples } from '../motifs/country.mjs';
import { conicalHat, seated, standing } from '../motifs/people.mjs';
import { crown } from '../motifs/plants.mjs';

export function craterAndGarlic(random) {
  const garlic = (x, y, size, turn) => place(x, y, line('M0 -34Q4 -70 -6 -112', '#c9bd8a', 9) + line('M0 -30Q14 -70 26 -100', '#a9b56b', 7) + area('M0 -46C10 -34 46 -30 46 6C46 34 22 42 0 42C-22 42 -46 34 -46 6C-46 -30 -10 -34 0 -46Z', '#f8f0e2') + line('M0 -40C-20 -20 -26 10 -14 40M0 -40C20 -20 26 10 14 40M0 -40V40', '#c3a0b0', 3, 'opacity="0.7"') + area('M0 -46C10 -34 46 -30 46 6C46 34 22 42 10 42C30 20 24 -16 0 -46Z', '#d9c3c6', 'opacity="0.6"') + each(7, (index) => line(`M${-12 + index * 4} 42l${(index - 3) * 3} 15`, '#b9a480', 2.4)), { scale: size, turn });
  const at = (u, v) => { const t = v ** 1.25; return [600 + (u - 600) * (0.62 + 0.62 * t), 452 + 400 * t]; };
  const plot = (u1, u2, v1, v2, colour, cut) => {
    const d = polygon([at(u1, v1), at(u2, v1), at(u2, v2), at(u1, v2)]);
    return area(d, colour) + within(d, each(7, (row) => { const u = u1 + ((u2 - u1) * (row + 0.5)) / 7; return line(polyline([at(u, v1), at(u, v2)]), cut, 3 + 4 * v1, `stroke-dasharray="${3 + 7 * v1} ${4 + 6 * v1}"`); }));
  };
  const inks = [['#8fb85a', '#4d7f3f'], ['#e9d3a6', '#9fb86a'], ['#a9c766', '#5f8f45'], ['#7fae5f', '#3f6f3f'], ['#f0dfb8', '#7fa55a'], ['#9cc060', '#4d7f3f']];
  return [
    bokashi(0, 0, 1200, 800, [[0, '#6fb6cf'], [0.32, '#eef3dc'], [0.33, '#3f9fb3'], [0.6, '#2a8098']]), cloud(130, 110, 200, paper), cloud(900, 140, 220, paper), birds([[480, 120], [530, 140]], '#3f6a7a', 1.3),
    block(-20, 262, 1240, 3, '#cfe8e4'), ripples(random, [-40, 270, 1240, 160], paper, { count: 60, opacity: 0.6 }), place(1050, 330, fishingBoat(110, { hull: '#2f5f8c', stripe: paper, keel: lacquer, cabin: ochre })), place(140, 310, fishingBoat(80, { hull: '#3f8a73', stripe: ochre, keel: lacquer, cabin: paper }), { flip: true }), hills(random, { y: 266, rise: 22, colour: '#86b0b8', steps: 5, floor: 268 }),
    // The island: a crater with a green bowl, cliffs into the sea.
    area(smooth([[-40, 470], [120, 430], [260, 440], [700, 446], [1000, 430], [1240, 452], [1240, 560], [-40, 560]], true), '#f3e4c4'),
    area(`${smooth([[170, 450], [230, 380], [300, 260], [370, 190], [430, 176], [600, 206], [760, 172], [830, 190], [900, 270], [970, 380], [1040, 450]])}Z`, '#9a7a52'), hatch(`${smooth([[170, 450], [230, 380], [300, 260], [370, 190], [430, 176], [600, 206], [760, 172], [830, 190], [900, 270], [970, 380], [1040, 450]])}Z`, [170, 170, 880, 290], '#5f4530', { gap: 15, turn: 74, width: 3, opacity: 0.45 }),
    area(smooth([[372, 196], [430, 178], [600, 206], [760, 174], [826, 196], [760, 252], [600, 276], [440, 256]], true), '#5a4230'), area(smooth([[398, 212], [600, 226], [800, 208], [750, 246], [600, 264], [450, 248]], true), '#6f9a4a'), oval(610, 248, 92, 10, '#a9d0c9'), line(smooth([[372, 196], [440, 256], [600, 276], [760, 252], [826, 196]]), '#c9a878', 8),
    crown(random, 280, 430, 200, 60, ['#5f8f5c', '#7fa55a']), crown(random, 900, 434, 240, 60, ['#5f8f5c', '#7fa55a']), area('M600 400Q700 380 780 430Q690 450 560 446Z', '#86a45a', 'opacity="0.9"'),
    place(1120, 436, area('M-20 0L-13 -150H13L20 0Z', '#f6efdc') + block(-16, -110, 32, 24, vermilion) + block(-18, -50, 36, 24, vermilion) + block(-18, -170, 36, 22, '#4a5a60') + area('M-22 -170Q0 -204 22 -170Z', vermilion) + glow(0, -160, 60, '#fff3c0', 0.8)), [[60, '#c9683f'], [120, '#3f7a94'], [1020, '#c9683f']].map(([x, roof]) => block(x, 416, 46, 26, '#f6efdc') + area(`M${x - 6} 416L${x + 23} 392L${x + 52} 416Z`, roof)).join(''),
    block(-20, 450, 1240, 400, '#b98f5f'), each(4, (row) => each(10, (column) => { const [colour, cut] = inks[(row * 5 + column * 3 + row) % 6]; return plot(-420 + column * 208, -420 + column * 208 + 194, [0, 0.22, 0.48, 0.76][row] + 0.015, [0.2, 0.455, 0.735, 1.05][row], colour, cut); })),
    place(360, 610, seated({ robe: '#c9443a', hand: [58, -16], hat: place(0, -116, conicalHat(96)) }), { scale: 0.72 }), place(820, 570, standing({ robe: '#5f4f94', trousers: ink, hand: [36, -80], hat: place(0, -190, conicalHat(92)) }), { scale: 0.56 }), place(900, 640, seated({ robe: '#2f7f8f', hand: [58, -16], hat: place(0, -116, conicalHat(96)) }), { scale: 0.8, flip: true }), place(540, 536, seated({ robe: rose, hand: [58, -16], hat: place(0, -116, conicalHat(96)) }), { scale: 0.44 }),
    faint(0.3, oval(330, 786, 300, 24, ink)), place(290, 770, oval(0, 0, 260, 54, '#8a5f2f') + oval(0, -8, 254, 48, '#d9b477') + oval(0, -6, 226, 36, '#b98f52')), [[130, 738, 0.9, -60], [240, 726, 1, -20], [360, 728, 1, 24], [460, 742, 0.9, 64], [180, 766, 1, -40], [300, 764, 1.1, 8], [420, 768, 1, 48]].map((args) => garlic(...args)).join(''),
    garlic(1010, 760, 1.1, -78), garlic(1110, 770, 1.25, 20),
  ].join('');
}
