// Bến Tre: coconuts and wrapped candy, from above.

import { circle, polar } from '../ink/curves.mjs';
import { area, block, disc, each, faint, hatch, line, place, within } from '../ink/marks.mjs';
import { ink, jade, lacquer, paper, straw, vermilion } from '../ink/palette.mjs';
import { leafShape } from '../motifs/plants.mjs';

export function coconutCandy(random) {
  const fibres = (x, y, size) => each(40, (index) => {
    const [x1, y1] = polar(x, y, size * 0.94, index * 9);
    const [x2, y2] = polar(x, y, size * random.between(1, 1.07), index * 9 + 4);
    return line(`M${x1} ${y1}L${x2} ${y2}`, '#4b2d1a', 4);
  });
  const half = (x, y, size) => faint(0.3, disc(x + 16, y + 20, size * 1.04, ink)) +
    fibres(x, y, size) +
    disc(x, y, size, '#5d3a22') +
    disc(x, y, size * 0.91, '#8a5c38') +
    disc(x, y, size * 0.87, '#fbf8ee') +
    disc(x, y, size * 0.58, '#c3bfa9') +
    within(
      circle(x, y, size * 0.58),
      disc(x + size * 0.16, y + size * 0.18, size * 0.52, '#dcd9c6') +
        disc(x + size * 0.24, y + size * 0.28, size * 0.36, '#eeebdc') +
        hatch(circle(x, y, size * 0.58), [x - size, y - size, size * 1.2, size * 2], '#8f8b76', { gap: 13, turn: -45, opacity: 0.5 }),
    ) +
    line(`M${x + size * 0.3} ${y + size * 0.66}A${size * 0.72} ${size * 0.72} 0 0 0 ${x + size * 0.7} ${y + size * 0.2}`, '#e3dcc6', 9);
  const whole = (x, y, size) => faint(0.3, disc(x + 16, y + 20, size, ink)) +
    disc(x, y, size, '#7a4f2d') +
    hatch(circle(x, y, size), [x - size, y - size, size * 2, size * 2], '#4b2d1a', { gap: 9, turn: 24, opacity: 0.7 }) +
    disc(x - 22, y - 30, 11, '#2c1a0f') +
    disc(x + 20, y - 36, 11, '#2c1a0f') +
    disc(x, y, 11, '#2c1a0f');
  const sweet = (x, y, turn, wrap, stripe, scale = 1) => place(
    x,
    y,
    faint(0.3, block(-44, -14, 100, 52, ink, 'rx="8"')) +
      area('M-52 0L-92 -28L-84 0L-92 28ZM52 0L92 -28L84 0L92 28Z', wrap) +
      block(-54, -26, 108, 52, wrap, 'rx="8"') +
      block(-26, -26, 52, 52, stripe) +
      line('M-14 -10Q0 -20 14 -10M0 -12V14', wrap, 5) +
      line('M-76 -10L-60 -2M-76 10L-60 2M76 -10L60 -2M76 10L60 2', ink, 2, 'opacity="0.4"'),
    { turn, scale },
  );
  return [
    block(0, 0, 1200, 800, '#2f7f7c'),
    each(7, (index) => block(index * 180, 0, 90, 800, '#378985')),
    each(5, (index) => block(0, index * 180, 1200, 90, '#276e6d', 'opacity="0.4"')),
    // A banana leaf runs under everything.
    place(-60, 620, leafShape(0, 0, 1240, 150, -22, '#7f9d4c', '#c3cf84')),
    faint(0.8, place(700, 840, leafShape(0, 0, 760, 110, -58, '#5d8244', '#a9bd6c'))),
    half(330, 300, 206), whole(640, 190, 130), half(770, 500, 150),
    place(
      1010,
      210,
      faint(0.3, block(-140, -110, 310, 260, ink, 'rx="6"')) +
        block(-156, -130, 312, 262, '#efe3c6', 'rx="6"') +
        each(
          4,
          (row) => each(
            4,
            (column) => block(-138 + column * 70, -112 + row * 58, 62, 50, (row + column) % 3 ? '#e9cf9a' : '#c98f4e', 'rx="6"') +
              block(-138 + column * 70, -112 + row * 58, 62, 12, paper, 'opacity="0.35" rx="6"'),
          ),
        ),
      { turn: 8 },
    ),
    sweet(200, 640, -18, paper, jade, 1.05),
    sweet(400, 600, 24, straw, lacquer, 1.05),
    sweet(330, 730, 6, paper, vermilion, 1.05),
    sweet(560, 700, -30, '#f0c9b8', jade, 1.05),
    sweet(990, 470, -24, straw, lacquer, 1),
    sweet(1040, 620, 14, paper, jade, 1.1),
    sweet(900, 700, -10, paper, vermilion, 1.1),
    sweet(100, 500, 60, '#f0c9b8', lacquer, 0.9),
    sweet(1130, 740, -40, straw, jade, 1),
  ].join('');
}
