import type { MedusaRequest } from "@medusajs/framework/http"
import { clientAddress } from "@san-ocop/floor/lib/client-address"
import { refuse } from "@san-ocop/floor/lib/problem"
import { findOrderGroup, findOrderInGroup, type FoundGroup } from "../../reads/find-order-group"
import { guardLookup } from "./guard-lookup"
import { onlyReceives } from "./only-receives"

/** The order that /store/order-groups/:code/orders/:order_code names, and by which code. */
export type AskedOrder = { id: string; found: FoundGroup }

/** It, for whoever knows a code of it and the phone number in it. @throws Refusal not_found, too_many_requests */
export function findAskedOrder(req: MedusaRequest, phone: string): Promise<AskedOrder> {
  const { code = "", order_code = "" } = req.params
  return guardLookup(clientAddress(req), code, async () => {
    const found = await findOrderGroup(req.scope, code, phone)
    const id = found && (await findOrderInGroup(req.scope, found, order_code))
    return found && id ? { id, found } : null
  })
}

/** The same for who decides about it and its money: who bought it. @throws Refusal also not_allowed to the receiver of a gift */
export async function findBuyersOrder(req: MedusaRequest, phone: string): Promise<AskedOrder> {
  const asked = await findAskedOrder(req, phone)
  if (onlyReceives(asked.found)) {
    refuse(
      "not_allowed",
      "Đơn này là quà tặng: chỉ người tặng, bằng mã đơn mà người tặng giữ, mới hủy đơn, trả hàng hoặc đòi lại tiền được. Hàng có lỗi thì mời gọi gian hàng hoặc gửi khiếu nại.",
      { code: "gift_receiver" },
    )
  }
  return asked
}
