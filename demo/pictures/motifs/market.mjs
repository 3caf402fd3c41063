// What a market is made of: fruit, trays, awnings, lamps.

import { area, block, disc, each, glow, line, oval, place } from '../ink/marks.mjs';
import { honey, ink, jade, moss, ochre, pine, rust, straw } from '../ink/palette.mjs';

export const pineapple = (x, y, size, turn = 0) => place(
  x,
  y,
  [-58, -34, -12, 12, 34, 58].map(
    (lean, index) => place(0, -32, area('M-8 0Q-11 -30 0 -50Q11 -30 8 0Z', index % 2 ? moss : jade), { turn: lean }),
  ).join('') +
    oval(0, 0, 32, 42, honey) +
    oval(-7, -5, 20, 30, '#e9a93c') +
    line('M-28 -14L12 38M-20 -31L25 23M0 -40L31 -2M28 -14L-12 38M20 -31L-25 23M0 -40L-31 -2', rust, 3, 'opacity="0.6"'),
  { scale: size / 100, turn },
);

// Round fruit piled up; the heap's foot is centred on the origin.
export const heap = (random, x, y, across, size, colours) => each(across, (row) => each(across - row, (index) => {
  const left = x + (index - (across - row - 1) / 2) * size * 1.8;
  const top = y - size - row * size * 1.45;
  return disc(left, top, size, random.pick(colours)) + disc(left - size * 0.3, top - size * 0.34, size * 0.24, '#fff6df', 'opacity="0.55"');
}));

// A flat bamboo tray seen a little from above.
export const tray = (x, y, half, content = '', { rim = '#9a6f3a', bed = '#dcb877' } = {}) => place(
  x,
  y,
  oval(4, half * 0.12, half * 1.02, half * 0.36, ink, 'opacity="0.22"') +
    oval(0, half * 0.06, half, half * 0.35, rim) +
    oval(0, 0, half, half * 0.33, bed) +
    oval(0, half * 0.02, half * 0.86, half * 0.26, rim, 'opacity="0.3"') +
    content,
);

export const awning = (x, y, width, height, colours, stripes = 8) => each(stripes, (index) => {
  const w = width / stripes;
  return area(`M${x + index * w} ${y}h${w}v${height}a${w / 2} ${w * 0.36} 0 0 1 ${-w} 0Z`, colours[index % colours.length]);
});

export const bulb = (x, y, size = 9, light = '#ffe7a6') =>
  glow(x, y, size * 7, light, 0.65) + disc(x, y, size, '#fff6d8') + block(x - size * 0.4, y - size * 1.7, size * 0.8, size, ink);

// A line of bulbs sagging from post to post.
export const bulbs = (x, y, width, sag, count, size = 8) => line(`M${x} ${y}Q${x + width / 2} ${y + sag * 2} ${x + width} ${y}`, ink, 3) +
  each(count, (index) => {
    const t = (index + 0.5) / count;
    return bulb(x + width * t, y + 4 * sag * t * (1 - t) + size * 1.6, size);
  });

// Two baskets on a shoulder pole; the shoulder is the origin.
export const shoulderPole = (reach, drop, load, { pole = '#8a5a2c', cord = '#6b4a2a' } = {}) =>
  line(`M${-reach} 6Q0 -14 ${reach} 6`, pole, 6) +
  [-1, 1].map(
    (side) => line(`M${side * reach} 6L${side * reach - 24} ${drop}M${side * reach} 6L${side * reach + 24} ${drop}`, cord, 2.4) +
      place(side * reach, drop, load(side)),
  ).join('');

export const steam = (x, y, height, colour = '#fff8ea', opacity = 0.6) => [-16, 0, 16].map(
  (shift, index) => line(
    `M${x + shift} ${y}q${index % 2 ? 18 : -18} ${-height * 0.25} 0 ${-height * 0.5}t0 ${-height * 0.5}`,
    colour,
    7,
    `opacity="${opacity}"`,
  ),
).join('');

export const chilli = (x, y, size, colour, turn) => place(
  x, y, area(`M0 0Q${size * 0.6} ${-size * 0.3} ${size} ${size * 0.1}Q${size * 0.5} ${size * 0.3} 0 0Z`, colour), { turn },
);

export const cabbage = (x, y, size, colours = ['#6f9a4e', '#9cc06a', '#c9dd93']) => place(
  x,
  y,
  colours.map((colour, index) => oval(0, -size * 0.06 * index, size * (1 - index * 0.24), size * (0.84 - index * 0.2), colour)).join('') +
    line(`M0 ${-size * 0.5}V${size * 0.4}M0 ${size * 0.1}L${-size * 0.4} ${-size * 0.2}M0 ${size * 0.1}L${size * 0.4} ${-size * 0.2}`, pine, 2, 'opacity="0.5"'),
);

export const corn = (x, y, size, turn = 0) => place(
  x,
  y,
  oval(0, 0, size * 0.24, size * 0.5, ochre) + line(`M0 ${-size * 0.44}V${size * 0.44}M${-size * 0.12} ${-size * 0.38}V${size * 0.38}M${size * 0.12} ${-size * 0.38}V${size * 0.38}`, straw, 2.5),
  { turn },
);
