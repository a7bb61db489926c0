import type { MedusaContainer } from "@medusajs/framework/types"
import type { Day } from "@san-ocop/kit/day"
import type { PackingLots } from "@san-ocop/kit/http/recall"
import { mayBePacked } from "@san-ocop/kit/propose-lots"
import { planLines } from "../../lib/packing/plan-lines"
import { readOrderToPack } from "./order-to-pack"

/** Which lots go into a parcel of a stall: proposed, chosen, and once it is packed, packed. @throws Refusal not_found */
export async function readPackingLots(
  container: MedusaContainer,
  sellerId: string,
  orderId: string,
  today: Day,
): Promise<PackingLots> {
  const order = await readOrderToPack(container, sellerId, orderId)
  const lotOf = new Map(order.lots.map((lot) => [lot.id, lot]))
  const plans = planLines(order.lines, order.lots, today)
  return {
    is_packed: order.is_packed,
    reason: order.choices[0]?.reason ?? null,
    lines: order.lines.map(({ item_id, product_id, name, unit, quantity }) => {
      const plan = plans.find((one) => one.item_id === item_id)
      return {
        ...{ item_id, name, unit, quantity },
        proposed: (plan?.takes ?? []).map(({ lot_id, quantity: taken }) => {
          const { code = "", best_before = null } = lotOf.get(lot_id) ?? {}
          return { lot_id, code, best_before, quantity: taken }
        }),
        missing: plan?.missing ?? quantity,
        chosen: order.choices
          .filter((choice) => choice.item_id === item_id)
          .map(({ lot_id, code, best_before, quantity: taken }) => ({ lot_id, code, best_before, quantity: taken })),
        packed: order.packed
          .filter((lot) => lot.item_id === item_id)
          .map(({ code, best_before, quantity: taken, is_recalled }) => ({
            ...{ code, best_before, is_recalled },
            quantity: taken,
          })),
        lots: order.lots
          .filter((lot) => lot.product_id === product_id && mayBePacked(lot, today))
          .map(({ id, code, best_before, left }) => ({ id, code, best_before, left })),
      }
    }),
  }
}
