import type { MedusaContainer } from "@medusajs/framework/types"
import { systemActor } from "@san-ocop/floor/lib/actor"
import { unlessTested } from "@san-ocop/floor/lib/is-test-server"
import { eachOrWarn } from "../lib/each-or-warn"
import { readOverdue } from "../reads/transfers/overdue"
import { cancelGroupOrderWorkflow } from "../workflows/orders/cancel-group-order"

const note = "Quá 60 phút chưa nhận được chuyển khoản nên đơn tự hủy. Nếu quý khách đã chuyển, gian hàng sẽ hoàn lại."

/** Calls off what nobody has paid in time, so that the goods are on sale again. An order that is paid at the same moment stands. */
export default async function expireUnpaidOrders(container: MedusaContainer): Promise<void> {
  const actor = systemActor("expire-unpaid-orders")
  const from = ["awaiting_payment"] as const
  await eachOrWarn(container, "could not expire order", await readOverdue(container), (id) =>
    cancelGroupOrderWorkflow(container).run({ input: { id, actor, note, from: [...from] } }),
  )
}

export const config = { name: "expire-unpaid-orders", schedule: unlessTested("*/2 * * * *") }
