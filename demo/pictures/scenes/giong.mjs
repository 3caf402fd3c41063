// Gióng: the iron horse and its boy rider.

import { smooth } from '../ink/curves.mjs';
import { area, block, bokashi, disc, each, faint, line, oval, place } from '../ink/marks.mjs';
import { indigo, ink, jade, lacquer, ochre, paper, straw, vermilion } from '../ink/palette.mjs';
import { festivalFlag, pole } from '../motifs/boats.mjs';
import { cloud, hills } from '../motifs/country.mjs';
import { flame } from '../motifs/lights.mjs';
import { bamboo, leafShape } from '../motifs/plants.mjs';

// A leaping horse built of iron parts, facing left; hooves reach y = 740.
function ironSteed() {
  const iron = '#2b2d36';
  const far = '#1b1c23';
  const plate = '#454853';
  const rim = '#7d828f';
  const leg = (points, colour, widths) => points.slice(1).map(
    ([x, y], index) => line(`M${points[index][0]} ${points[index][1]}L${x} ${y}`, colour, widths[index]),
  ).join('') +
    place(
      points.at(-1)[0],
      points.at(-1)[1],
      area('M-20 -6H20L26 30H-26Z', ink),
      { turn: (Math.atan2(points.at(-1)[1] - points.at(-2)[1], points.at(-1)[0] - points.at(-2)[0]) * 180) / Math.PI - 90 },
    );
  const trunk = smooth(
    [[400, 420], [470, 362], [600, 372], [700, 350], [770, 392], [780, 470], [720, 530], [600, 524], [480, 540], [410, 500]],
    true,
  );
  const neck = smooth([[540, 380], [450, 290], [390, 196], [330, 176], [300, 220], [330, 290], [352, 390], [400, 490], [480, 500]], true);
  const head = smooth(
    [[388, 196], [340, 164], [296, 180], [236, 240], [190, 276], [188, 308], [222, 322], [276, 302], [330, 296], [372, 252]],
    true,
  );
  const rivets = (points) => points.map(([x, y]) => disc(x, y, 5, rim)).join('');
  return (
    leg([[470, 470], [360, 470], [290, 540]], far, [58, 36]) +
    leg([[730, 450], [830, 540], [800, 620], [870, 690]], far, [84, 48, 34]) +
    place(776, 390, flame(84, 170, [lacquer, vermilion, ochre]), { turn: 78 }) +
    area(trunk, iron) + area(neck, iron) +
    leg([[450, 480], [350, 560], [390, 640]], iron, [66, 38]) +
    leg([[710, 450], [740, 570], [680, 640], [720, 722]], iron, [104, 54, 36]) +
    area(smooth([[640, 370], [720, 360], [770, 420], [760, 500], [700, 560], [640, 520], [624, 440]], true), plate) +
    line(smooth([[640, 374], [618, 440], [640, 524], [700, 560]]), rim, 6) +
      line(smooth([[396, 230], [350, 300]]), rim, 6) +
      line(smooth([[452, 296], [356, 384]]), rim, 6) +
      line(smooth([[520, 366], [430, 430], [408, 490]]), rim, 6) +
    rivets(
      [[660, 400], [648, 446], [660, 492], [690, 530], [424, 262], [402, 280], [380, 298], [490, 334], [456, 366], [420, 398], [390, 420]],
    ) +
    area(head, iron) + area('M330 176L322 112L360 164ZM356 180L366 120L388 186Z', iron) +
    disc(300, 222, 12, '#ffce6a') +
      disc(298, 222, 5, ink) +
      line('M276 206Q300 192 322 208', rim, 5) +
      disc(206, 284, 6, rim) +
      line('M196 306Q224 300 240 288', rim, 5) +
      line('M238 246L262 304M352 190L340 290', lacquer, 8) +
      line('M258 300Q400 340 520 330', lacquer, 8) +
    [[388, 176, 34], [420, 214, 46], [452, 256, 56], [486, 300, 66]].map(
      ([x, y, turn]) => place(x, y, flame(58, 112, [lacquer, vermilion, ochre]), { turn }),
    ).join('')
  );
}

// The boy hero swings an uprooted bamboo.
function youngGiong() {
  return (
    line('M576 360Q548 420 566 470', '#6b3f2a', 30) + area('M552 484h-34q-8 -20 16 -22h34Z', ink) +
    area(smooth([[540, 366], [546, 290], [566, 250], [604, 250], [622, 300], [626, 368]], true), ochre) + block(542, 330, 82, 15, lacquer) +
    oval(584, 212, 30, 34, '#d9a06a') +
      area('M552 208Q560 164 586 166Q616 166 616 210Q590 186 552 208Z', ink) +
      disc(588, 160, 14, ink) +
      line('M572 172H604', lacquer, 6) +
    line('M420 356L606 40', '#5d8a3f', 16) + each(5, (index) => line(`M${432 + index * 37} ${322 - index * 63}l14 8`, '#c3d47a', 5)) +
    [
      [606, 40, -30], [606, 40, -100], [590, 66, 10], [580, 86, -150], [606, 40, -64], [560, 118, 24], [556, 128, -170],
    ].map(([x, y, turn]) => leafShape(x, y, 104, 13, turn, '#4d7a38')).join('') +
    line(smooth([[570, 268], [520, 272], [480, 252]]), '#e3ae4e', 26) + disc(474, 250, 14, '#d9a06a')
  );
}

export function ironHorse(random) {
  const banner = (x, top, size) => pole(x, 800, top, '#4d2118', 8) +
    place(x + size * 0.62, top + size * 0.6, festivalFlag(size, [lacquer, ochre, jade, paper, indigo]));
  return [
    bokashi(0, 0, 1200, 800, [[0, '#e0592f'], [0.5, '#f2a94e'], [1, '#f7d88f']]),
    disc(690, 320, 260, '#fbe3a0'),
    cloud(20, 120, 260, '#f7c98a'), cloud(900, 150, 240, '#f7c98a'),
    hills(random, { y: 620, rise: 120, colour: '#c96a3a', steps: 6 }),
    hills(random, { y: 690, rise: 90, colour: '#7a3a28', steps: 7, gouges: '#4d2118' }),
    banner(900, 486, 96), banner(70, 440, 92),
    bamboo(random, 1060, 800, 820, 70, '#3f6b3e', '#b7c46a', 24),
    bamboo(random, 1130, 800, 860, -30, '#2f5438', '#8fa65a', 26),
    bamboo(random, 1190, 800, 780, -90, '#4d7a44', '#b7c46a', 22),
    area('M-20 740Q600 706 1220 748V820H-20Z', '#4d2118'),
    place(
      600,
      480,
      place(
        -600,
        -480,
        faint(0.3, place(16, 14, ironSteed())) +
          ironSteed() +
          place(186, 312, flame(84, 210, [vermilion, ochre, straw]), { turn: -100 }) +
          youngGiong(),
      ),
      { turn: 7, scale: 0.96 },
    ),
    [[120, 752], [330, 772], [520, 762], [900, 776]].map(
      ([x, y]) => area(`M${x - 34} ${y}q10 -34 30 -26q20 -24 36 4q20 4 14 22Z`, '#8a4a30'),
    ).join(''),
  ].join('');
}
