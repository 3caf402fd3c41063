// Outlines: each function returns the `d` of a path.

import { round } from './marks.mjs';

export const polygon = (points) => `M${points.map(([x, y]) => `${round(x)} ${round(y)}`).join('L')}Z`;

export const polyline = (points) => `M${points.map(([x, y]) => `${round(x)} ${round(y)}`).join('L')}`;

// A Catmull-Rom spline through the points, written as cubic Béziers.
export function smooth(points, closed = false) {
  const count = points.length;
  const at = (index) => (closed ? points[(index + count) % count] : points[Math.max(0, Math.min(count - 1, index))]);
  let d = `M${round(points[0][0])} ${round(points[0][1])}`;
  for (let index = 0; index < (closed ? count : count - 1); index += 1) {
    const [before, from, to, after] = [at(index - 1), at(index), at(index + 1), at(index + 2)];
    const first = [from[0] + (to[0] - before[0]) / 6, from[1] + (to[1] - before[1]) / 6];
    const second = [to[0] - (after[0] - from[0]) / 6, to[1] - (after[1] - from[1]) / 6];
    d += `C${[...first, ...second, ...to].map(round).join(' ')}`;
  }
  return closed ? `${d}Z` : d;
}

// Thrown on a wheel: the profile [[y, radius], …] mirrored about x = 0.
export function turned(profile, squash = 0.16) {
  const right = profile.map(([y, r]) => [r, y]);
  const left = profile.map(([y, r]) => [-r, y]).reverse();
  const foot = profile.at(-1);
  const rightSide = smooth(right);
  const leftSide = smooth(left).slice(1);
  const base = `Q0 ${round(foot[0] + foot[1] * squash * 2)} ${round(-foot[1])} ${round(foot[0])}`;
  return `${rightSide}${base}L${leftSide}Z`;
}

// Land with the given crest, filled down to `floor`.
export const land = (crest, floor = 820) =>
  `${smooth(crest)}L${round(crest.at(-1)[0])} ${floor}L${round(crest[0][0])} ${floor}Z`;

export function crest(random, { y, rise, steps = 8, from = -40, to = 1240 }) {
  return Array.from({ length: steps + 1 }, (_, step) => [
    from + ((to - from) * step) / steps,
    y - rise * random.next() * (step % 2 ? 1 : 0.35),
  ]);
}

export const petal = (length, width) =>
  `M0 0C${round(width)} ${round(-length * 0.25)} ${round(width * 0.8)} ${round(-length * 0.85)} 0 ${-length}C${round(-width * 0.8)} ${round(-length * 0.85)} ${round(-width)} ${round(-length * 0.25)} 0 0Z`;

export const leafOutline = (length, width) =>
  `M0 0C${round(length * 0.25)} ${-width} ${round(length * 0.7)} ${-width} ${length} 0C${round(length * 0.7)} ${round(width * 0.8)} ${round(length * 0.25)} ${round(width * 0.8)} 0 0Z`;

export const box = (x, y, width, height) => `M${x} ${y}h${width}v${height}h${-width}Z`;

export const circle = (x, y, r) => `M${round(x - r)} ${round(y)}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`;

export const polar = (x, y, r, degrees) => {
  const radians = (degrees * Math.PI) / 180;
  return [x + r * Math.cos(radians), y + r * Math.sin(radians)];
};
