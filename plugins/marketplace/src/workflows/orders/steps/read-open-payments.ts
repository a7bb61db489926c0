import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { readRows } from "../../../reads/sql"

const OPEN = `select p.id from order_payment_collection c join payment p on p.payment_collection_id = c.payment_collection_id
  where c.order_id = ? and c.deleted_at is null and p.deleted_at is null and p.canceled_at is null
    and not exists (select 1 from capture x where x.payment_id = p.id and x.deleted_at is null)`

/** Payments of a Medusa order that nobody has taken money with yet. */
export const readOpenPaymentsStep = createStep("read-open-payments", async (orderId: string, { container }) => {
  const rows = await readRows<{ id: string }>(container, OPEN, [orderId])
  return new StepResponse(rows.map(({ id }) => id))
})
