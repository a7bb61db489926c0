import { isCalledOff } from "@san-ocop/kit/called-off"
import { vietnamDay, type Day } from "@san-ocop/kit/day"
import type { OrderState } from "@san-ocop/kit/http/checkout"
import type { SellerOrderRow } from "@san-ocop/kit/http/seller"
import { sumVnd } from "@san-ocop/kit/vnd"

type Row = Pick<SellerOrderRow, "state" | "total" | "placed_at">
/** What the orders of one day are worth, in whole dong. `total` leaves out what was called off. */
export type DayTakings = { states: { state: OrderState; count: number; sum: number }[]; count: number; total: number }

const STATES = [
  "awaiting_payment",
  "placed",
  "confirmed",
  "shipped",
  "delivery_failed",
  "delivered",
  "returning",
  "returned",
  "cancelled",
] as const satisfies readonly OrderState[]

/** Adds up the orders that were placed on `day` in Vietnam, by state; states without an order are left out. */
export function dayTakings(rows: readonly Row[], day: Day): DayTakings {
  const placed = rows.filter((row) => vietnamDay(new Date(row.placed_at)) === day)
  const states = STATES.map((state) => {
    const orders = placed.filter((row) => row.state === state)
    return { state, count: orders.length, sum: sumVnd(orders.map(({ total }) => total)) }
  }).filter(({ count }) => count > 0)
  const standing = placed.filter(({ state }) => !isCalledOff(state))
  return { states, count: standing.length, total: sumVnd(standing.map(({ total }) => total)) }
}
