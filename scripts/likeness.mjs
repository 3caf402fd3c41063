// Which functions are alike, by the runs of bytes that they have in common: what repeats is repeated from near, in fewer bits
// of brotli, when they stand beside each other.

/** To so many before it a function is compared, to the nearest most: one alone leads astray where two are alike by chance. */
const BEFORE = 3;

/** The runs of so many bytes in a function. */
export function runsOf(body, length) {
  const runs = new Set();
  for (let at = 0; at + length <= body.length; at += 1) runs.add(body.readUIntLE(at, length));
  return runs;
}

/** An order of functions, each told by its runs: from the first one on, after the last ones the one most like them of those that are left. */
export function chain(functions, power = 0.5) {
  const holders = new Map();
  for (const run of functions.flatMap((runs) => [...runs])) holders.set(run, (holders.get(run) ?? 0) + 1);

  // A run that many have says little.
  function likeness(one, other) {
    const [small, large] = one.size < other.size ? [one, other] : [other, one];
    let shared = 0;
    for (const run of small) if (large.has(run)) shared += 1 / Math.log2(1 + holders.get(run));
    return shared / (one.size * other.size + 1) ** power;
  }

  const left = new Set(functions.keys());
  const order = [];
  // How like those that are left are each of the last ones, the last of all first.
  const likenesses = [];
  for (let last = 0; left.size > 0; ) {
    left.delete(last);
    order.push(last);
    likenesses.unshift(functions.map((runs, at) => (left.has(at) ? likeness(functions[last], runs) : 0)));
    likenesses.length = Math.min(likenesses.length, BEFORE);
    const like = (at) => likenesses.reduce((sum, of, back) => sum + of[at] / (back + 1), 0);
    let most = -1;
    for (const at of left) {
      const here = like(at);
      if (here > most) [most, last] = [here, at];
    }
  }
  return order;
}
