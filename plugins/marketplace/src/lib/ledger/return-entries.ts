import type { Context } from "@medusajs/framework/types"
import { ACCOUNTS } from "./accounts"
import type { LessCharges } from "./card-entries"
import type { BookedOrder } from "./order-entries"
import { type NewLine, postEntry } from "./post-entries"

const post = (
  context: Context,
  kind: "return.owed" | "return.refunded",
  returnId: string,
  { id, seller_id, floor_id }: BookedOrder,
  lines: readonly NewLine[],
  at: Date,
) =>
  postEntry(context, { posting_key: `${kind}:${returnId}`, kind, group_order_id: id, seller_id, floor_id, at, lines })

const held = (sellerId: string, amount: number): NewLine[] => [
  { account: ACCOUNTS.shopperFunds, amount: 0 - amount },
  { account: ACCOUNTS.sellerHeld(sellerId), amount },
]

/** A part of what a delivered order brought is no longer the stall's to keep: it owes it to the shopper, the charges of that part come back to it, and what the floor bore of it goes back. */
export const postReturnOwed = (
  context: Context,
  order: BookedOrder,
  returnId: string,
  amount: number,
  { fee, vat, withheld, promised }: LessCharges,
  at: Date,
) =>
  post(
    context,
    "return.owed",
    returnId,
    order,
    [
      ...held(order.seller_id, amount),
      { account: ACCOUNTS.sellerPayable(order.seller_id), amount: promised - fee - vat - withheld },
      { account: ACCOUNTS.promotionCost(order.floor_id), amount: 0 - promised },
      { account: ACCOUNTS.platformCommission, amount: fee },
      { account: ACCOUNTS.commissionVat, amount: vat },
      { account: ACCOUNTS.taxWithheld, amount: withheld },
    ],
    at,
  )

/** The stall has given it back. */
export const postReturnRefunded = (context: Context, order: BookedOrder, returnId: string, amount: number, at: Date) =>
  post(context, "return.refunded", returnId, order, held(order.seller_id, 0 - amount), at)
