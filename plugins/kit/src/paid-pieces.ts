import { portionOf } from "./portion"
import { vnd, type Vnd } from "./vnd"

/** A sold line: so many pieces for so many dong together, after discounts. */
export type PaidLine = { quantity: number; paid: number }

/**
 * What was paid for `pieces` more of a line after `before` pieces of it, in dong. It is reckoned from all pieces so far and rounded to the nearest
 * dong, so that any sequence of returns of all pieces gives back exactly what was paid for the line.
 * @throws RangeError when a figure is not whole, negative or more than there are pieces
 */
export function paidForPieces({ quantity, paid }: PaidLine, before: number, pieces: number): Vnd {
  if (before < 0 || pieces < 0 || before + pieces > quantity)
    throw new RangeError(`no pieces: ${before} and ${pieces} of ${quantity}`)
  return vnd(portionOf(paid, before + pieces, quantity) - portionOf(paid, before, quantity))
}
