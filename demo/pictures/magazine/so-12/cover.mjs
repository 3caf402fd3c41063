// Front and back covers of Số 12.

import { smooth } from '../../ink/curves.mjs';
import { bokashi, block, disc, each, faint, hatch, line, oval, place } from '../../ink/marks.mjs';
import { cream, earth, indigo, ink, lacquer, ochre, paper, rose, rust } from '../../ink/palette.mjs';
import { cutByHand } from '../../ink/sheet.mjs';
import { cloud } from '../../motifs/country.mjs';
import { flower, leafShape } from '../../motifs/plants.mjs';
import { band, lotus, peony, profiles, scroll, sprig, vessel, waveBand } from '../../motifs/pottery.mjs';
import { brocadeBand } from '../../motifs/weave.mjs';
import { pageSize, printed } from '../layout.mjs';
import { masthead } from '../masthead.mjs';
import { italic } from '../typeface.mjs';
import { headline, standfirst, words } from '../typesetting.mjs';

const { width, height } = pageSize;

function vaseWithBlossom(random) {
  const glaze = { body: '#f4f1e8', dark: '#7d8fa6', inside: '#33456b', light: '#ffffff', gloss: 0.9 };
  const vase = vessel(
    profiles.plumVase,
    glaze,
    band(-258, 60, indigo, 6) +
      each(5, (index) => scroll(-80 + index * 40, -214, 14)) +
      peony(0, -140, 42) +
      sprig(42, -150, 64, 20) +
      sprig(-42, -140, 64, 200) +
      lotus(0, -60, 18) +
      band(-60, 90, indigo, 5) +
      waveBand(-34, 90, indigo),
  );
  const bloom = (x, y, size) => flower(x, y, size, 5, random.pick(['#fdf3f1', '#f6dcd9']), rose, random.between(0, 72)) +
    disc(x, y, size * 0.1, ochre);
  return [
    bokashi(0, 0, width, height, [[0, '#f3d9a6'], [0.6, '#f7ead0'], [1, '#eedbb4']]),
    disc(500, 560, 268, '#b3261c'),
    faint(0.8, cloud(-60, 470, 300, cream)), faint(0.85, cloud(600, 720, 300, cream)),
    block(-20, 1010, width + 40, 200, '#6b1410'),
    hatch(`M-20 1010H${width + 20}V${height + 20}H-20Z`, [-20, 1010, width + 40, 200], '#3f0b09', { gap: 19, turn: 1, opacity: 0.6 }),
    block(-20, 1002, width + 40, 14, '#d9a53c'),
    line(smooth([[420, 640], [400, 520], [330, 420], [210, 350], [110, 340]]), '#4a3428', 17),
    line(smooth([[424, 640], [440, 480], [520, 370], [640, 310], [740, 322]]), '#4a3428', 17),
    line(smooth([[330, 420], [340, 350], [306, 300]]), '#4a3428', 10),
    line(smooth([[520, 370], [506, 320], [538, 288]]), '#4a3428', 10),
    line(smooth([[640, 310], [700, 260]]), '#4a3428', 8),
    [
      [250, 370, 80, 200], [560, 340, 84, -60], [400, 500, 90, 150], [460, 440, 80, 20], [690, 300, 70, 40], [160, 344, 70, 120],
    ].map(([x, y, length, turn]) => leafShape(x, y, length, 24, turn, '#5f7a4a', '#a9bd7c')).join(''),
    [
      [110, 338, 58], [190, 350, 44], [272, 380, 62], [306, 296, 46], [350, 440, 44], [430, 470, 56], [500, 380, 50], [538, 282, 48],
      [590, 330, 60], [660, 310, 42], [742, 322, 60], [700, 274, 38], [336, 340, 40],
    ].map((at) => bloom(...at)).join(''),
    faint(0.4, oval(450, 1068, 190, 22, ink)),
    place(424, 1064, vase, { scale: 1.45 }),
    [[620, 1066, 40], [680, 1090, 30], [236, 1086, 34]].map((at) => bloom(...at)).join(''),
  ].join('');
}

export const frontCover = (random) => printed([
  cutByHand(vaseWithBlossom(random), width, height),
  masthead('Số 12', 'Tháng 11 · 2026'),
  headline(52, 800, ['Giữ lửa', 'Bát Tràng'], 40, { colour: ink }),
  standfirst(52, 880, ['Men cổ sống thế nào', 'trong lò gas'], 20),
  headline(width - 60, 860, ['Trà trên mây'], 32, { anchor: 'end', colour: ink }),
  standfirst(width - 60, 890, ['Một ngày ở Suối Giàng'], 19, { anchor: 'end' }),
  words(
    width / 2,
    1150,
    'Tranh Đông Hồ từng bước  ·  Lịch lễ hội mùa đông  ·  Tiếng trống ghe ngo',
    { size: 19, face: italic, colour: '#f3dcae', anchor: 'middle' },
  ),
].join(''));

export const backCover = () => {
  const bands = [
    [0, 60, 'plain', ink], [60, 70, 'chevrons', lacquer, paper, ochre], [130, 150, 'lozenges', ink, '#c9442c', '#e6c873'],
    [280, 24, 'plain', ochre], [304, 110, 'beads', '#182441', paper, '#c9442c'], [414, 20, 'plain', ochre],
    [434, 170, 'hooks', lacquer, '#e6c873', paper], [604, 40, 'plain', ink], [644, 84, 'chevrons', ink, ochre, '#c9442c'],
    [728, 150, 'stars', '#7a1b16', paper, ochre], [878, 22, 'plain', '#e6c873'], [900, 110, 'lozenges', ink, ochre, paper],
    [1010, 80, 'chevrons', lacquer, paper, ink], [1090, 120, 'beads', ink, '#e6c873', '#c9442c'],
  ];
  const cloth = bands.map(
    ([y, tall, motif, ground, thread, accent]) => brocadeBand(y, tall, width + 20, motif, ground, thread, accent),
  ).join('');
  return printed([
    cutByHand(cloth, width, height),
    block(190, 420, 460, 330, paper), line('M206 436H634V734H206Z', lacquer, 2),
    words(420, 506, 'Kỳ sau', { size: 20, face: italic, colour: rust, anchor: 'middle' }),
    headline(420, 566, ['Tết ở làng nghề'], 46, { anchor: 'middle', colour: lacquer }),
    standfirst(420, 616, ['Hương trầm, giấy đỏ, bánh lá', 'và những phiên chợ cuối năm'], 20, { anchor: 'middle' }),
    words(420, 706, 'LÀNG & NGHỀ · Số 13', { size: 16, anchor: 'middle', spacing: 2, colour: earth }),
  ].join(''));
};
