import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { OrderState } from "@san-ocop/kit/http/checkout"
import { type MissingSteps, missingSteps, type OrderProgress } from "../../../lib/orders/missing-steps"
import { readRows } from "../../../reads/sql"

const PROGRESS = `
  select o.canceled_at is not null as cancelled,
    coalesce(bool_or(f.shipped_at is not null), false) as handed_over,
    coalesce(bool_or(f.delivered_at is not null), false) as delivered,
    not exists (select 1 from order_payment_collection c join payment p on p.payment_collection_id = c.payment_collection_id
      where c.order_id = o.id and c.deleted_at is null and p.deleted_at is null and p.canceled_at is null
        and not exists (select 1 from capture x where x.payment_id = p.id and x.deleted_at is null)) as voided,
    exists (select 1 from "return" r where r.order_id = o.id and r.received_at is not null and r.deleted_at is null)
      and not exists (select 1 from group_order g where g.order_id = o.id and g.deleted_at is null and g.returned_goods = 'good' and g.restocked_at is null) as taken_back
  from "order" o
  left join order_fulfillment link on link.order_id = o.id and link.deleted_at is null
  left join fulfillment f on f.id = link.fulfillment_id and f.canceled_at is null and f.deleted_at is null
  where o.id = ? group by o.id`

/** Compares the state of our order with Medusa's own rows. `order_id` is Medusa's. */
export const findMissingStepsStep = createStep(
  "find-missing-steps",
  async ({ order_id, state }: { order_id: string; state: OrderState }, { container }) => {
    const [progress] = await readRows<OrderProgress>(container, PROGRESS, [order_id])
    const nothing: MissingSteps = { cancel: false, pack: false, deliver: false, void: false, take_back: false }
    return new StepResponse(progress ? missingSteps(state, progress) : nothing)
  },
)
