// Phú Vinh: rattan lamps and the baskets they light.

import { circle, polar, turned } from '../ink/curves.mjs';
import { area, block, bokashi, each, faint, glow, line, oval, place, ring, within } from '../ink/marks.mjs';
import { ink, straw } from '../ink/palette.mjs';
import { plank } from '../motifs/village.mjs';
import { basket, plait } from '../motifs/weave.mjs';

export function rattanLamps() {
  const lamp = (x, y, size, cord) => {
    const shade = turned(
      [[-size, size * 0.16], [-size * 0.86, size * 0.5], [-size * 0.5, size * 0.86], [-size * 0.14, size], [0, size * 0.9]],
      0.06,
    );
    return line(`M${x} -20V${y - size}`, ink, 4) +
      glow(x, y, size * 2.1, straw, 0.75) +
      place(
        x,
        y,
        area(shade, '#e0a94e') +
          within(
            shade,
            each(
              11,
              (index) => line(`M0 ${-size * 1.1}Q${(index - 5) * size * 0.3} ${-size * 0.5} ${(index - 5) * size * 0.2} 20`, cord, 4),
            ) +
              each(
                7,
                (index) => line(
                  `M${-size} ${-size * 0.9 + index * size * 0.15}Q0 ${-size * 0.75 + index * size * 0.15} ${size} ${-size * 0.9 + index * size * 0.15}`,
                  cord,
                  3,
                ),
              ),
          ) +
          oval(0, -1, size * 0.9, size * 0.12, '#fff1bf') +
          block(-size * 0.17, -size * 1.05, size * 0.34, 14, ink, 'rx="5"'),
      );
  };
  // Light through the weave falls on the wall as a wheel of dashes.
  const wheel = (x, y, size) => faint(0.5, each(4, (circleIndex) => each(18, (index) => {
    const [x1, y1] = polar(x, y, size * (0.5 + circleIndex * 0.17), index * 20 + circleIndex * 7);
    const [x2, y2] = polar(x, y, size * (0.6 + circleIndex * 0.17), index * 20 + circleIndex * 7);
    return line(`M${x1} ${y1}L${x2} ${y2}`, '#f7dc9a', 9);
  })));
  return [
    block(0, 0, 1200, 800, '#7b4a34'),
    bokashi(0, 0, 1200, 620, [[0, '#5c3428'], [1, '#a0643f']]),
    wheel(300, 330, 280), wheel(760, 240, 240),
    lamp(300, 320, 128, '#8d5a22'), lamp(760, 226, 100, '#8d5a22'), lamp(1030, 350, 84, '#8d5a22'),
    plank(610, 200, '#3e2519', '#6f4630'),
    place(
      170,
      752,
      basket([[-190, 120], [-150, 132], [-80, 128], [0, 96]], { body: '#c8914e', light: '#ecc684', dark: '#8d5a2a', cell: 22 }),
    ),
    place(420, 770, basket([[-120, 140], [-80, 138], [0, 104]], { body: '#b7803f', light: '#e3b76f', dark: '#7c4c22', cell: 20 })),
    place(
      640,
      730,
      basket([[-240, 54], [-210, 50], [-140, 92], [-60, 100], [0, 70]], { body: '#d3a55e', light: '#f0d499', dark: '#96632d', cell: 18 }),
    ),
    line('M900 640C890 470 1090 470 1080 640', '#96632d', 13),
    place(990, 764, basket([[-130, 126], [-80, 122], [0, 92]], { body: '#9c6a35', light: '#d7a35c', dark: '#5f3a1c', cell: 22 })),
    place(
      800,
      776,
      area(circle(0, -60, 66), '#e3b76f') +
        plait(circle(0, -60, 66), [-66, -126, 132, 132], '#f3dba6', '#a9743a', 16) +
        ring(0, -60, 66, '#96632d', 9),
    ),
    line('M300 800C360 700 480 760 520 800M520 800C560 730 700 790 720 800', '#e9c27c', 8),
    faint(0.9, line('M1120 800C1100 620 1180 560 1190 420M1160 800C1150 660 1200 600 1210 520', '#c8914e', 10)),
  ].join('');
}
