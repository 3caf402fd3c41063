// What several runs of a bench come to.

const sorted = (numbers) => numbers.toSorted((a, b) => a - b);
export const median = (numbers) => sorted(numbers)[Math.floor(numbers.length / 2)];

/** The median, and the least and the most: `1234 (1201–1290)`. */
export function spread(numbers, digits = 0) {
  const [least, ...others] = sorted(numbers);
  const shown = (number) => number.toFixed(digits);
  return `${shown(median(numbers))} (${shown(least)}–${shown(others.at(-1) ?? least)})`;
}
