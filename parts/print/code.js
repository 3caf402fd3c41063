// A code as a drawing.

const SVG = 'http://www.w3.org/2000/svg';

/** Draws rows of modules, of which the true ones are dark. One path, so that no hairline stands between them. */
export function code(rows) {
  const drawing = document.createElementNS(SVG, 'svg');
  drawing.setAttribute('class', 'printed__code');
  drawing.setAttribute('viewBox', `0 0 ${rows.length} ${rows.length}`);
  drawing.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', rows.flatMap((row, y) => runs(row).map(([x, length]) => `M${x} ${y}h${length}v1h-${length}z`)).join(''));
  drawing.append(path);
  return drawing;
}

/** Where the dark modules of a row begin, and how many stand side by side. */
function runs(row) {
  const found = [];
  for (let x = 0; x < row.length; x += 1) {
    if (!row[x]) continue;
    const start = x;
    while (row[x + 1]) x += 1;
    found.push([start, x + 1 - start]);
  }
  return found;
}
