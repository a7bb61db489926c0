/** A stream of numbers in [0, 1), always the same for the same `seed`. */
export type Random = () => number

/** FNV-1a to spread the seed, then mulberry32: short, even enough for decoration and sample data, never for secrets. */
export function randomFrom(seed: string): Random {
  let state = 0x811c9dc5
  for (const char of seed.normalize("NFC")) state = Math.imul(state ^ (char.codePointAt(0) ?? 0), 0x01000193)
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** One of `items`. @throws RangeError when there is none */
export function pick<T>(items: readonly T[], random: Random): T {
  const item = items[Math.floor(random() * items.length)]
  if (item === undefined) throw new RangeError("nothing to pick from")
  return item
}

/** A whole number from `low` to `high`, both included. */
export const between = (low: number, high: number, random: Random): number =>
  low + Math.floor(random() * (high - low + 1))
