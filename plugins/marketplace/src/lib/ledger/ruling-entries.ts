import type { Context } from "@medusajs/framework/types"
import { ACCOUNTS } from "./accounts"
import { postEntry } from "./post-entries"

type Ruled = { dispute_id: string; seller_id: string; floor_id: string; amount: number; at: Date }

/**
 * The floor bears what a ruling cost a stall, in dong: the stall is owed that much as if the order had brought it. The entry belongs to no order, so
 * that the order's own story stays what it was.
 */
export const postRulingBorne = (
  context: Context,
  { dispute_id, seller_id, floor_id, amount, at }: Ruled,
): Promise<void> =>
  postEntry(context, {
    posting_key: `ruling.borne:${dispute_id}`,
    kind: "ruling.borne",
    group_order_id: null,
    seller_id,
    floor_id,
    at,
    lines: [
      { account: ACCOUNTS.floorGoodwill(floor_id), amount },
      { account: ACCOUNTS.sellerPayable(seller_id), amount: 0 - amount },
    ],
  })
