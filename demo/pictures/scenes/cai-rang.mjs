// Cái Răng: the floating market at dawn, the fruit pole, breakfast from a sampan.

import { land } from '../ink/curves.mjs';
import { area, bokashi, disc, each, faint, glow, line, oval, place } from '../ink/marks.mjs';
import { earth, honey, indigo, ink, jade, lacquer, leaf, moss, ochre, paper, pine, plum, rose, straw, vermilion } from '../ink/palette.mjs';
import { sampan } from '../motifs/boats.mjs';
import { birds, ripples } from '../motifs/country.mjs';
import { nipa, tradingBoat } from '../motifs/delta.mjs';
import { reflection } from '../motifs/lights.mjs';
import { cabbage, chilli, heap, pineapple, steam, tray } from '../motifs/market.mjs';
import { conicalHat, seated, standing } from '../motifs/people.mjs';
import { coconutPalm, leafShape } from '../motifs/plants.mjs';
import { vessel } from '../motifs/pottery.mjs';

const hat = (y = -190, width = 92) => place(0, y, conicalHat(width));

const pineappleHeap = (rows, across, size) => each(rows, (row) => each(across - row, (index) =>
  pineapple((index - (across - row - 1) / 2) * size * 0.66, -row * size * 0.5, size, ((index * 37 + row * 23) % 50) - 25)));

export function floatingMarket(random) {
  const seller = (robe, hand, flip) => standing({ robe, trousers: ink, hand, hat: hat(), flip });
  const farBoat = (x, y, size, hull, cabin) => place(
    x, y, tradingBoat(size, { hull, bow: '#b5523f', cabin, rib: '#6b4a4a' }) + line(`M${size * 0.16} ${-size * 0.1}v${-size * 0.5}`, '#5b4048', 4) +
      disc(size * 0.16, -size * 0.56, 7, ochre) + disc(size * 0.16, -size * 0.48, 7, '#7d8f4a'),
  );
  return [
    bokashi(0, 0, 1200, 420, [[0, '#6f8fb0'], [0.45, '#e8a88c'], [1, '#fce3ae']]),
    glow(800, 330, 330, '#fff3c8', 0.9), disc(800, 318, 74, '#f6723f'),
    birds([[300, 120], [360, 150], [250, 170], [930, 110]], '#6b4a5a', 1.4),
    area(land([[-40, 350], [200, 338], [420, 350], [640, 346], [900, 352], [1240, 340]], 400), '#8d7f86'),
    [[60, 150, 30], [150, 120, -20], [330, 130, 26], [520, 110, -24], [1010, 150, 30], [1120, 170, -30], [1180, 120, 20]].map(
      ([x, tall, lean]) => coconutPalm(random, x, 366, tall, lean, '#6b5560', '#75686f', '#625761'),
    ).join(''),
    bokashi(0, 372, 1200, 430, [[0, '#f0bd8a'], [0.28, '#c99a78'], [0.65, '#8f8270'], [1, '#5d645c']]),
    reflection(800, 392, 150, 240, '#f7a063', 11),
    farBoat(180, 418, 190, '#7d5a50', '#a98a74'), farBoat(440, 408, 150, '#866458', '#b5957d'), farBoat(1070, 424, 200, '#7d5a50', '#a98a74'),
    ripples(random, [-40, 400, 1240, 380], '#fbe0b0', { count: 70, opacity: 0.45 }),
    place(
      930,
      560,
      faint(0.25, oval(0, 24, 270, 26, ink)) +
        line('M150 -60V-370', '#7a5a34', 9) +
        [[-360, ochre], [-318, '#7d8f4a'], [-278, '#d9743f']].map(([y, colour]) => disc(150, y, 21, colour) + line(`M150 ${y - 30}v12`, earth, 3)).join('') +
        heap(random, 40, -56, 6, 20, ['#5f8f4c', '#3f7044', '#77a35a']) +
        place(-225, -60, seller('#7a4f86', [38, -90]), { scale: 0.62 }) +
        tradingBoat(520, { hull: '#5f4234', bow: lacquer, cabin: '#c79a5c', rib: '#6b4726' }),
      { flip: true },
    ),
    place(
      380,
      690,
      faint(0.3, oval(10, 36, 400, 34, ink)) +
        line('M220 -100V-560', '#7a5a34', 12) + pineapple(214, -500, 96, 160) + pineapple(230, -410, 96, 190) +
        place(-342, -110, seller('#33566e', [46, -96]), { scale: 0.94 }) + line('M-296 -202L-372 60', earth, 7) +
        place(104, -86, pineappleHeap(5, 7, 76)) +
        tradingBoat(800, { hull: '#7a4f34', bow: vermilion, cabin: '#d9b06c', rib: '#7a5228' }),
    ),
    place(
      960,
      722,
      faint(0.3, oval(0, 26, 200, 16, ink)) +
        place(112, -16, standing({ robe: '#b5476a', trousers: ink, hand: [40, -100], hat: hat() }), { scale: 0.94 }) +
        place(-44, -4, seated({ robe: jade, hat: place(0, -118, conicalHat(86)), hand: [58, -30] }), { scale: 0.86, flip: true }) +
        line('M150 -112L236 56', earth, 7) + place(-120, -34, pineappleHeap(2, 3, 54)) +
        sampan(430, { hull: '#4a3428', inside: '#8a6444', edge: straw, rise: 0.1 }),
    ),
  ].join('');
}

export function fruitPole(random) {
  const hung = (x, y, drop, what) => line(`M${x} ${y}V${y + drop}`, '#8a6a3a', 4) + place(x, y + drop, what);
  const melon = oval(0, 62, 74, 62, '#3f7a4a') + each(5, (index) => line(`M${-50 + index * 25} ${10 + Math.abs(index - 2) * 10}Q${-70 + index * 35} 62 ${-50 + index * 25} ${114 - Math.abs(index - 2) * 10}`, '#1f4a30', 8)) + oval(-28, 36, 10, 18, paper, 'opacity="0.35"');
  const pumpkin = oval(0, 58, 84, 58, '#d9743f') + [-54, -28, 28, 54].map((x) => oval(x, 58, 28, 55, '#e58a4a', 'opacity="0.8"')).join('') + oval(0, 58, 26, 56, '#ec9c58') + line('M0 6V-14', moss, 12);
  const mangoes = [[-34, 46, 14], [32, 52, -16], [0, 84, 0]].map(([x, y, turn]) => oval(x, y, 30, 44, '#eeb540', `transform="rotate(${turn} ${x} ${y})"`) + oval(x - 8, y - 12, 10, 17, '#f7d67f')).join('') + leafShape(0, 0, 80, 16, 20, moss) + leafShape(0, 0, 80, 16, 160, leaf);
  const banana = each(6, (index) => place(0, 0, area('M0 0C30 30 34 90 4 122C0 126 -8 122 -6 116C10 80 4 40 -10 8Z', index % 2 ? '#efc84e' : '#e0b23c'), { turn: -46 + index * 18 })) + oval(0, 0, 20, 14, moss);
  const coconut = disc(0, 50, 54, '#7fa04f') + area('M-36 18Q0 -16 36 18Q0 6 -36 18Z', '#a9c26f') + oval(-18, 34, 12, 20, '#b9cf86', 'opacity="0.7"');
  const radish = [-30, 0, 30].map((x, index) => area(`M${x - 18} 20Q${x} 6 ${x + 18} 20Q${x + 14} 90 ${x} 130Q${x - 14} 90 ${x - 18} 20Z`, index === 1 ? '#fbf4e4' : '#ece0cc') + leafShape(x, 16, 70, 15, -110 + index * 20, jade)).join('');
  return [
    bokashi(0, 0, 1200, 800, [[0, '#8fc0c4'], [0.5, '#f6ecc9'], [0.62, '#f3dba8'], [0.625, '#7fae9f'], [1, '#3f7a72']]),
    area(land([[-40, 480], [240, 462], [560, 478], [900, 464], [1240, 476]], 506), '#7fa08a'),
    [[40, 120, 24], [330, 110, -24], [470, 90, 20], [1130, 130, -26]].map(([x, tall, lean]) => coconutPalm(random, x, 486, tall, lean, '#5f7f70', '#6f957e', '#5f876f')).join(''),
    ripples(random, [-40, 516, 1240, 260], paper, { count: 50, opacity: 0.5 }),
    place(170, 560, tradingBoat(260, { hull: '#6b4a3a', bow: lacquer, cabin: '#d9b06c', rib: '#7a5228' })),
    place(1060, 590, tradingBoat(300, { hull: '#50606a', bow: lacquer, cabin: '#cfa060', rib: '#7a5228' }), { flip: true }),
    place(560, 860, tradingBoat(1080, { hull: '#8a4f30', bow: lacquer, cabin: '', rib: '', house: false })),
    place(300, 740, heap(random, 0, 0, 7, 30, ['#d9743f', '#e58a4a', ochre])),
    line('M500 800L640 -40', '#6b4a24', 24), line('M494 800L634 -40', '#c49a54', 15),
    each(8, (index) => line(`M${506 + index * 17} ${744 - index * 102}h18`, '#7a5a2c', 5)),
    line('M400 96Q620 62 860 110M430 330Q590 300 780 344', '#8a6a3a', 11),
    hung(420, 94, 34, place(0, 60, pineapple(0, 0, 160, 180))), hung(520, 82, 50, radish), hung(720, 90, 30, melon), hung(840, 106, 44, mangoes),
    hung(450, 328, 30, coconut), hung(560, 316, 90, banana), hung(670, 322, 46, pumpkin), hung(770, 340, 60, place(0, 60, pineapple(0, 0, 150, 180))),
  ].join('');
}

export function breakfastSampan(random) {
  const bowl = (x, y, size, broth) => place(x, y, area('M-40 -8Q-34 34 -16 38H16Q34 34 40 -8Z', paper) + line('M-34 12Q0 24 34 12', indigo, 4) + oval(0, -8, 40, 12, '#e9dcc0') + oval(0, -7, 34, 9, broth) + line('M-22 -8Q-10 -14 0 -7T22 -8', '#fdf6e4', 4) + disc(10, -10, 4, lacquer) + disc(-10, -5, 4, leaf), { scale: size });
  return [
    bokashi(0, 0, 1200, 800, [[0, '#c9dcc9'], [0.3, '#8fbcae'], [1, '#2f6f6e']]),
    area(land([[-40, 200], [300, 178], [700, 196], [1240, 184]], 236), '#6f9a7a'),
    [[90, 170, 30], [210, 140, -24], [760, 130, 24], [1090, 170, -30], [620, 110, -16]].map(([x, tall, lean]) => coconutPalm(random, x, 216, tall, lean, '#4a6a5a', jade, '#3f6b4a')).join(''),
    [[20, 130], [330, 110], [430, 90], [920, 110], [1170, 130]].map(([x, tall]) => nipa(random, x, 232, tall, [pine, jade, '#3f6b4a'], 6)).join(''),
    ripples(random, [-40, 220, 1240, 560], paper, { count: 80, opacity: 0.45 }),
    place(
      930,
      390,
      faint(0.25, oval(0, 40, 230, 20, ink)) +
        place(-20, -10, seated({ robe: '#c9683f', hand: [-80, -44], hat: place(0, -116, conicalHat(110)) }), { scale: 1.3 }) +
        place(140, -18, seated({ robe: indigo, hand: [44, -60], hair: ink }), { scale: 1.2, flip: true }) +
        sampan(560, { hull: '#4d3a30', inside: '#8a6a48', edge: straw, rise: 0.1 }),
    ),
    place(
      470,
      650,
      faint(0.3, oval(0, 74, 460, 40, ink)) +
        sampan(1000, { hull: '#7a4a2c', inside: '#b5804e', edge: straw, rise: 0.1 }) +
        place(-80, -8, seated({ robe: plum, trousers: ink, hand: [86, -66], hat: place(0, -116, conicalHat(120)) }), { scale: 2.1 }) +
        line('M-124 -188L-64 -196L-96 -150Z', rose, 12) +
        place(-300, -30, vessel([[-130, 84], [-120, 80], [-60, 88], [0, 74]], { body: '#8d9aa0', dark: '#3f4a50', inside: '#c9773a' }) + steam(0, -160, 150)) +
        place(230, -28, bowl(-70, -40, 1.1, honey) + bowl(40, -40, 1.1, '#d9683a') + bowl(-10, -4, 1.2, honey)) +
        place(350, -40, tray(0, 0, 70, cabbage(-20, -14, 28) + chilli(10, -12, 34, lacquer, -20) + chilli(14, 0, 34, vermilion, 10) + disc(-50, -4, 11, leaf) + disc(46, -8, 10, '#cfdc7a'))) +
        place(0, 0, sampan(1000, { hull: '#7a4a2c', inside: 'none', edge: straw, rise: 0.1 })),
    ),
    place(594, 462, bowl(0, 0, 1.2, honey) + steam(0, -30, 70, '#fff8ea', 0.7)),
  ].join('');
}
