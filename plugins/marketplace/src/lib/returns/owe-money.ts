import type { Context } from "@medusajs/framework/types"
import { lowerCardPrice } from "../cards/lower-price"
import { takenBack } from "../charges/taken-back"
import type { LessCharges } from "../ledger/card-entries"
import { postReturnOwed } from "../ledger/return-entries"
import type { LockedOrder } from "./lock"

type Owed = {
  /** Names the occasion in the books. */
  key: string
  /** In dong. */
  amount: number
  at: Date
  /** Takes back what was charged for it, and what the floor bears of it. `whole`: what was left of the price. */
  takeBack: (part: number, whole: number) => Promise<void>
}

/**
 * A part of an order's price goes back to its shopper: to the card by itself, else the stall owes it.
 * @returns what of its charges came back to the stall, and what the floor bears no more of its price, in dong
 */
export async function oweMoney(
  context: Context,
  order: LockedOrder,
  { key, amount, at, takeBack }: Owed,
): Promise<LessCharges> {
  if (order.payment_method === "card")
    return (await lowerCardPrice(context, { id: order.id, amount, key, at, takeBack })).less
  const less = await takenBack(context, order.id, () => takeBack(amount, order.left))
  await postReturnOwed(context, order, key, amount, less, at)
  return less
}
