// The hat of Chuông drawn large: leaf by leaf, with all sixteen rings.

import { area, each, line, within } from '../../ink/marks.mjs';

// Seen a little from below; the brim's centre is the origin.
export function wideHat(width, { rings = 16, leaves = 19 } = {}) {
  const w = width / 2;
  const h = width * 0.46;
  const sag = w * 0.24;
  const outline = `M0 ${-h}L${w} 0Q0 ${sag} ${-w} 0Z`;
  const ring = (at) => `M${-w * at} ${-h * (1 - at)}Q0 ${-h * (1 - at) + sag * at} ${w * at} ${-h * (1 - at)}`;
  return (
    area(outline, '#ecd596') +
    within(
      outline,
      each(leaves, (index) => {
        const left = -w + (index * 2 * w) / leaves;
        const right = left + (2 * w) / leaves;
        return area(`M0 ${-h}L${left} ${sag}H${right}Z`, index % 2 ? '#e3c67c' : '#f2e0aa');
      }) +
        area(`M0 ${-h}L${w} 0V${sag}H${w * 0.34}Z`, '#b58a45', 'opacity="0.42"') +
        each(rings, (index) => line(ring((index + 1) / rings), '#a37a38', 1.8 + (index / rings) * 1.6, 'opacity="0.8"')) +
        line(`M${-w * 0.06} ${-h * 0.9}L${-w * 0.52} ${-h * 0.1}`, '#fdf6de', w * 0.024, 'opacity="0.45"'),
    ) +
    line(ring(1), '#8f6a2f', w * 0.026)
  );
}
