// Lanterns, lamps and fire.

import { smooth } from '../ink/curves.mjs';
import { area, block, each, glow, line, oval, within } from '../ink/marks.mjs';
import { ink, lacquer, ochre, straw } from '../ink/palette.mjs';

// Silk over bamboo ribs; hangs from the origin.
export function silkLantern(width, height, colour, { rib = ink, lit = straw, cap = ink, tassel = colour } = {}) {
  const w = width / 2;
  const outline = `${smooth([[-w * 0.34, 16], [-w, 16 + height * 0.42], [-w * 0.34, 16 + height]])}H${w * 0.34}${smooth([[w * 0.34, 16 + height], [w, 16 + height * 0.42], [w * 0.34, 16]]).replace('M', 'L')}Z`;
  return (
    area(outline, colour) +
    within(outline, glow(0, 16 + height * 0.5, w * 0.95, lit, 0.85) + each(5, (index) => {
      const bulge = w * (-0.85 + index * 0.425);
      return line(`M${bulge * 0.34} 16Q${bulge * 1.55} ${16 + height * 0.46} ${bulge * 0.34} ${16 + height}`, rib, 2, 'opacity="0.45"');
    })) +
    block(-w * 0.36, 8, w * 0.72, 10, cap) +
    block(-w * 0.36, 14 + height, w * 0.72, 9, cap) +
    line(`M0 0V8M0 ${24 + height}v${height * 0.2}`, cap, 2.4) +
    line(
      `M0 ${24 + height * 1.2}v${height * 0.24}M-5 ${24 + height * 1.2}v${height * 0.2}M5 ${24 + height * 1.2}v${height * 0.2}`,
      tassel,
      3,
    )
  );
}

export function flame(width, height, colours = [lacquer, ochre, straw]) {
  return colours.map((colour, index) => {
    const w = width * (1 - index * 0.3);
    const h = height * (1 - index * 0.28);
    return area(
      `M${-w / 2} 0C${-w * 0.7} ${-h * 0.4} ${-w * 0.16} ${-h * 0.5} ${-w * 0.2} ${-h * 0.8}C${w * 0.02} ${-h * 0.7} ${w * 0.04} ${-h * 0.86} ${w * 0.02} ${-h}C${w * 0.3} ${-h * 0.76} ${w * 0.16} ${-h * 0.56} ${w * 0.34} ${-h * 0.62}C${w * 0.62} ${-h * 0.36} ${w * 0.5} ${-h * 0.1} ${w / 2} 0Q0 ${w * 0.16} ${-w / 2} 0Z`,
      colour,
    );
  }).join('');
}

export const reflection = (x, y, width, length, colour, bars = 9) =>
  each(bars, (index) => {
    const spread = width * (1 - index / (bars * 1.5)) * (index % 2 ? 0.7 : 1);
    return oval(
      x + (index % 3 - 1) * 5, y + (index * length) / bars, spread / 2, Math.max(3, (length / bars) * 0.3), colour,
      `opacity="${(0.85 - index * 0.07).toFixed(2)}"`,
    );
  });
