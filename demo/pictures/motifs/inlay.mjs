// Laid-in pieces: eggshell and mother-of-pearl.

import { polygon } from '../ink/curves.mjs';
import { area, bokashi, each, within } from '../ink/marks.mjs';

// The outline filled with small irregular pieces, the ground showing between them.
export function shards(random, outline, [x, y, width, height], cell, colours, fit = 0.9) {
  const columns = Math.ceil(width / cell);
  const rows = Math.ceil(height / cell);
  const corners = Array.from({ length: rows + 1 }, (_, row) =>
    Array.from({ length: columns + 1 }, (__, column) => [
      x + column * cell + random.around(0, cell * 0.34), y + row * cell + random.around(0, cell * 0.34),
    ]));
  return within(outline, each(rows, (row) => each(columns, (column) => {
    const piece = [corners[row][column], corners[row][column + 1], corners[row + 1][column + 1], corners[row + 1][column]];
    const centre = [0, 1].map((axis) => piece.reduce((sum, corner) => sum + corner[axis], 0) / 4);
    const cut = piece.map((corner) => corner.map((at, axis) => centre[axis] + (at - centre[axis]) * fit));
    return area(polygon(cut), random.pick(colours));
  })));
}

export const pearlInks = ['#d7f0e4', '#f6d9e4', '#bfe3ea', '#f5efcf', '#d9c8ee', '#c4ead2'];

// Nacre: the outline wiped with colours that slide into one another.
export const nacre = (outline, [x, y, width, height], turn = 0) => {
  const inks = pearlInks.slice(turn % 6).concat(pearlInks.slice(0, turn % 6));
  return within(
    outline,
    bokashi(x, y, width, height, inks.map((colour, index) => [index / 5, colour]), { sideways: turn % 2 === 0 }),
  );
};
