import { generateEntityId } from "@medusajs/framework/utils"
import type { NewGroupOrder } from "../../modules/order_group/types"
import type { NewCardPayment } from "../cards/types"

/** How long the stalls hold the goods until a card is entered. */
const HOLD_MS = 60 * 60_000

/** What one card is to pay for all orders of a group. */
export const planCard = (group_id: string, orders: readonly NewGroupOrder[], placed_at: string): NewCardPayment => ({
  id: generateEntityId(undefined, "cpay"),
  group_id,
  pay_until: new Date(Date.parse(placed_at) + HOLD_MS).toISOString(),
  orders: orders.map(({ id, total }) => ({ group_order_id: id, amount: total })),
})
