/** An amount of money in whole dong. It may be negative (a reversal); it is never a fraction. */
export type Vnd = number & { readonly __brand: "Vnd" }

export const isVnd = (amount: unknown): amount is Vnd => Number.isSafeInteger(amount)

/** Reads an amount. @throws RangeError when it is not a whole number of dong within 2^53 */
export function vnd(amount: number): Vnd {
  if (!isVnd(amount)) throw new RangeError(`not a whole amount of dong: ${amount}`)
  // Minus zero would print as "-0" and fails strict comparisons of totals.
  return (amount === 0 ? 0 : amount) as Vnd
}

/** @throws RangeError when the sum leaves the safe range */
export const sumVnd = (amounts: readonly number[]): Vnd => vnd(amounts.reduce((sum, amount) => sum + vnd(amount), 0))

/** Price of `quantity` pieces. @throws RangeError when the quantity is not a whole number or the product leaves the safe range */
export const timesVnd = (unitPrice: number, quantity: number): Vnd => vnd(vnd(unitPrice) * vnd(quantity))
