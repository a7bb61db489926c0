import type { Context } from "@medusajs/framework/types"
import { ACCOUNTS } from "./accounts"
import { type BookedOrder } from "./order-entries"
import { type NewLine, postEntry } from "./post-entries"
import { reverseEntry } from "./reverse-entry"

type Kind = "card.captured" | "card.refunded" | "card.reduced"

const post = (context: Context, kind: Kind, key: string, order: BookedOrder, lines: readonly NewLine[], at: Date) =>
  postEntry(context, {
    posting_key: `${kind}:${key}:${order.id}`,
    kind,
    group_order_id: order.id,
    seller_id: order.seller_id,
    floor_id: order.floor_id,
    at,
    lines,
  })

/** The operator has the shopper's money. `key` names the call that moved it. */
export const postCardCaptured = (context: Context, order: BookedOrder, key: string, amount: number, at: Date) =>
  post(context, "card.captured", key, order, moved(amount), at)

/** It went back to the card. */
export const postCardRefunded = (context: Context, order: BookedOrder, key: string, amount: number, at: Date) =>
  post(context, "card.refunded", key, order, moved(0 - amount), at)

/** It came back after all: exactly the opposite, once. */
export const undoCardRefunded = (context: Context, order: BookedOrder, key: string, at: Date) =>
  reverseEntry(context, `card.refunded:${key}:${order.id}`, at)

const moved = (amount: number): NewLine[] => [
  { account: ACCOUNTS.shopperFunds, amount: 0 - amount },
  { account: ACCOUNTS.bank, amount },
]

/** What is taken back with a part of an order's price: of its charges, and of what the floor bears of it. */
export type LessCharges = { fee: number; vat: number; withheld: number; promised: number }

/**
 * The stall lets go of a part of its price: the shopper owes so much less, and the stall gets so much less, of what the floor bears of that part too. Once it is delivered the charges of that part go back to
 * it, too; before that nothing was charged in the books.
 */
export const postCardReduced = (
  context: Context,
  order: BookedOrder & { state: string },
  key: string,
  amount: number,
  less: LessCharges,
  at: Date,
) => {
  const isDelivered = order.state === "delivered"
  const given = isDelivered ? ACCOUNTS.sellerPayable(order.seller_id) : ACCOUNTS.sellerExpected(order.seller_id)
  const back = isDelivered ? less : { fee: 0, vat: 0, withheld: 0 }
  const { promised } = less
  const lines = [
    { account: ACCOUNTS.shopperFunds, amount: 0 - amount },
    { account: given, amount: amount + promised },
    { account: ACCOUNTS.promotionCost(order.floor_id), amount: 0 - promised },
    { account: given, amount: 0 - back.fee - back.vat - back.withheld },
    { account: ACCOUNTS.platformCommission, amount: back.fee },
    { account: ACCOUNTS.commissionVat, amount: back.vat },
    { account: ACCOUNTS.taxWithheld, amount: back.withheld },
  ]
  return post(context, "card.reduced", key, order, lines, at)
}
