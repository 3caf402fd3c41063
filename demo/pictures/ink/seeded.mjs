// A picture must come out the same on every run, so chance is drawn from its key.

export function seeded(key) {
  let state = 2166136261;
  for (const character of key) {
    state = Math.imul(state ^ character.codePointAt(0), 16777619);
  }

  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };

  return {
    next,
    between: (low, high) => low + (high - low) * next(),
    around: (middle, spread) => middle + (next() * 2 - 1) * spread,
    pick: (list) => list[Math.floor(next() * list.length)],
  };
}
