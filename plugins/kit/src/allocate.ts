import { vnd, type Vnd } from "./vnd"

/** One claimant of a divided amount. `key` makes the result independent of the order of the claimants. */
export type Weighted = { key: string; weight: number }

/**
 * Divides `amount` dong in proportion to whole, non-negative weights by the largest-remainder method: every part is a whole
 * dong, the parts sum to the amount, and none is further than one dong from its exact share. Left-over dong go to the largest
 * remainders; equal remainders go by `key`, so permuting the claimants changes nothing. When all weights are zero each counts the same.
 * @returns parts in the order of `claimants`
 * @throws RangeError when there is nobody to divide among, a weight is negative or a figure is not whole
 */
export function allocate(amount: number, claimants: readonly Weighted[]): Vnd[] {
  if (claimants.length === 0) throw new RangeError("nobody to allocate to")
  if (claimants.some(({ weight }) => weight < 0)) throw new RangeError("a weight is negative")
  if (amount < 0) return allocate(-amount, claimants).map((part) => vnd(0 - part))

  const given = claimants.map(({ weight }) => BigInt(vnd(weight)))
  const allZero = given.every((weight) => weight === 0n)
  const weights = allZero ? given.map(() => 1n) : given
  const total = weights.reduce((sum, weight) => sum + weight, 0n)
  const whole = BigInt(vnd(amount))

  // BigInt, because amount times weight passes 2^53 already at 100 million dong and 100 million of weight.
  const shares = weights.map((weight, index) => ({
    index,
    key: claimants[index]?.key ?? "",
    part: (whole * weight) / total,
    remainder: (whole * weight) % total,
  }))
  const left = Number(whole - shares.reduce((sum, { part }) => sum + part, 0n))
  const order = [...shares].sort((a, b) => compare(b.remainder, a.remainder) || compare(a.key, b.key))
  const winners = new Set(order.slice(0, left).map(({ index }) => index))
  return shares.map(({ index, part }) => vnd(Number(part) + (winners.has(index) ? 1 : 0)))
}

const compare = <T extends bigint | string>(a: T, b: T): number => (a < b ? -1 : a > b ? 1 : 0)
