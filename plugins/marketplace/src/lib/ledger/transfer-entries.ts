import type { Context } from "@medusajs/framework/types"
import { ACCOUNTS } from "./accounts"
import type { BookedOrder } from "./order-entries"
import { postEntry } from "./post-entries"

const accountOf = (kind: Kind, sellerId: string): string =>
  kind === "transfer.waived" ? ACCOUNTS.sellerExpected(sellerId) : ACCOUNTS.sellerHeld(sellerId)

type Kind = "transfer.received" | "transfer.refunded" | "transfer.waived"

/** Takes an amount off what the shopper owes: it is in the seller's hands, or he goes without it. Below zero the seller owes it to the shopper. */
const post = (context: Context, kind: Kind, key: string, order: BookedOrder, amount: number, at: Date): Promise<void> =>
  postEntry(context, {
    posting_key: `${kind}:${key}`,
    kind,
    group_order_id: order.id,
    seller_id: order.seller_id,
    floor_id: order.floor_id,
    at,
    lines: [
      { account: ACCOUNTS.shopperFunds, amount: 0 - amount },
      { account: accountOf(kind, order.seller_id), amount },
    ],
  })

/** The shopper's money is in the seller's own account. `transferId` names it. */
export const postReceived = (context: Context, order: BookedOrder, transferId: string, amount: number, at: Date) =>
  post(context, "transfer.received", transferId, order, amount, at)

/** The seller is content with less than the order costs. */
export const postWaived = (context: Context, order: BookedOrder, amount: number, at: Date) =>
  post(context, "transfer.waived", order.id, order, amount, at)

/** The seller has given money back. `key` names the occasion. */
export const postRefunded = (context: Context, order: BookedOrder, key: string, amount: number, at: Date) =>
  post(context, "transfer.refunded", key, order, 0 - amount, at)
