import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { Actor } from "@san-ocop/floor/lib/actor"
import { refuse } from "@san-ocop/floor/lib/problem"
import type { NewComplaint } from "@san-ocop/kit/http/casework"
import { readRows } from "../../reads/sql"
import { openComplaintStep } from "./steps/write-case"

const ORDER = `
  select o.id as group_order_id, o.code as order_code, o.seller_id, s.slug as seller_slug, o.province_code,
         g.contact_name, g.contact_phone
    from group_order o join order_group g on g.id = o.group_id join seller s on s.id = o.seller_id
   where o.id = ? and o.deleted_at is null`

type Order = {
  group_order_id: string
  order_code: string
  seller_id: string
  seller_slug: string
  province_code: string
  contact_name: string
  contact_phone: string
}
/** `order_id`: the caller has shown its code and phone number. `by_receiver`: of a gift, the receiver's code. */
export type OpenComplaint = Omit<NewComplaint, "phone"> & { order_id: string; by_receiver: boolean; actor: Actor }

const orderComplainedOfStep = createStep("order-complained-of", async (orderId: string, { container }) => {
  const [order] = await readRows<Order>(container, ORDER, [orderId])
  return new StepResponse(order ?? refuse("not_found", "Không tìm thấy đơn hàng này."))
})

/** Opens a complaint about one stall's order. @throws Refusal not_found; conflict while another of the same side of a gift is open */
export const openComplaintWorkflow = createWorkflow("open-complaint", (input: OpenComplaint) => {
  const order = orderComplainedOfStep(input.order_id)
  const row = transform({ input, order }, ({ input: { reason_code, wish, words, by_receiver, actor }, order }) => ({
    ...order,
    reason_code,
    wish,
    words,
    by_receiver,
    actor,
  }))
  return new WorkflowResponse(openComplaintStep(row))
})
