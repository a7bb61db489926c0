import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { OrderState } from "@san-ocop/kit/http/checkout"
import { type MissingSteps, missingSteps, type OrderProgress } from "../../../lib/orders/missing-steps"
import { readRows } from "../../../reads/sql"

const PROGRESS = `
  select o.canceled_at is not null as cancelled,
    coalesce(bool_or(f.shipped_at is not null), false) as handed_over,
    coalesce(bool_or(f.delivered_at is not null), false) as delivered
  from "order" o
  left join order_fulfillment link on link.order_id = o.id and link.deleted_at is null
  left join fulfillment f on f.id = link.fulfillment_id and f.canceled_at is null and f.deleted_at is null
  where o.id = ? group by o.id`

/** Compares the state of our order with Medusa's own rows. `order_id` is Medusa's. */
export const findMissingStepsStep = createStep(
  "find-missing-steps",
  async ({ order_id, state }: { order_id: string; state: OrderState }, { container }) => {
    const [progress] = await readRows<OrderProgress>(container, PROGRESS, [order_id])
    const nothing: MissingSteps = { cancel: false, pack: false, deliver: false }
    return new StepResponse(progress ? missingSteps(state, progress) : nothing)
  },
)
