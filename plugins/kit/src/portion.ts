import { vnd, type Vnd } from "./vnd"

/**
 * `part` of `whole` of an amount, rounded once to the nearest dong, halves away from zero: `portionOf(base, 250, 10_000)` is 2.5% of it.
 * @throws RangeError when a figure is not whole, `part` is negative or `whole` is not positive
 */
export function portionOf(amount: number, part: number, whole: number): Vnd {
  if (part < 0 || whole <= 0) throw new RangeError(`no portion: ${part} of ${whole}`)
  if (amount < 0) return vnd(0 - portionOf(-amount, part, whole))
  // BigInt, because amount times part passes 2^53 already at a billion dong and a rate of 100%.
  const doubled = 2n * BigInt(vnd(amount)) * BigInt(vnd(part))
  const divisor = BigInt(vnd(whole))
  return vnd(Number((doubled + divisor) / (2n * divisor)))
}
