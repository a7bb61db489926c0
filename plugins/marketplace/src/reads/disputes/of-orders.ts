import type { MedusaContainer } from "@medusajs/framework/types"
import { clock } from "@san-ocop/floor/lib/clock"
import type { Day } from "@san-ocop/kit/day"
import type { OrderState } from "@san-ocop/kit/http/checkout"
import type { DisputeState } from "@san-ocop/kit/http/dispute-state"
import { type DisputableOrder, DISPUTE_FACTS, disputeUntil } from "../../lib/disputes/disputable"
import { DELIVERED_AT, LEFT_OF_PRICE } from "../../lib/returns/lock"
import { readRows } from "../sql"

type Told = { id: string; code: string; state: DisputeState }
const DISPUTES = `select id, group_order_id, code, state from dispute where group_order_id = any(?) and deleted_at is null order by opened_at desc, id`

/** The disputes about these orders, by order, the newest first. Only of what was delivered there are any. */
export async function readDisputesOfOrders(
  container: MedusaContainer,
  orders: readonly { id: string; state: OrderState }[],
): Promise<Map<string, Told[]>> {
  const ids = orders.filter(({ state }) => state === "delivered").map(({ id }) => id)
  if (ids.length === 0) return new Map()
  const rows = await readRows<Told & { group_order_id: string }>(container, DISPUTES, [ids])
  const ofOrder = (id: string) => rows.filter((row) => row.group_order_id === id)
  return new Map(ids.map((id) => [id, ofOrder(id).map(({ group_order_id: _order, ...told }) => told)]))
}

const FACTS = `select ${DELIVERED_AT} as delivered_at, ${LEFT_OF_PRICE} as left, ${DISPUTE_FACTS} from group_order o where o.id = ?`

/** The last day on which an order may be disputed; null while it may not. */
export async function readDisputeUntil(
  container: MedusaContainer,
  { id, state }: { id: string; state: OrderState },
): Promise<Day | null> {
  if (state !== "delivered") return null
  const [facts] = await readRows<Omit<DisputableOrder, "state">>(container, FACTS, [id])
  return facts ? disputeUntil({ ...facts, state }, clock.now()) : null
}
