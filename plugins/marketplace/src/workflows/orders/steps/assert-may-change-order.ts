import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { type Actor, assertActsForSeller } from "@san-ocop/floor/lib/actor"
import { refuse } from "@san-ocop/floor/lib/problem"
import { ORDER_GROUP_MODULE } from "../../../modules/order_group"
import { SHOPPER_MAY_CANCEL } from "../../../modules/order_group/group-order-moves"
import type OrderGroupModuleService from "../../../modules/order_group/service"
import { roleHas } from "../../../lib/sellers/role-rights"

/** Who changes which order. `seller_id` is the active seller; a shopper has none and has shown code and phone instead. */
export type OrderChange = { id: string; actor: Actor; seller_id?: string }

/**
 * First step of every change of an order: a member changes orders of his seller if his role lets him, a shopper may only cancel.
 * @returns the states that the actor may take the order out of; undefined for any that the table allows
 * @throws Refusal not_found, forbidden
 */
export const assertMayChangeOrderStep = createStep(
  "assert-may-change-order",
  async ({ id, actor, seller_id }: OrderChange, { container }) => {
    const orders = container.resolve<OrderGroupModuleService>(ORDER_GROUP_MODULE)
    const [order] = await orders.listGroupOrders({ id }, { take: 1 })
    if (!order || (seller_id !== undefined && order.seller_id !== seller_id)) {
      refuse("not_found", "Không tìm thấy đơn hàng này.")
    }
    if (actor.type === "customer") return new StepResponse([...SHOPPER_MAY_CANCEL])
    assertActsForSeller(actor, order.seller_id)
    if (actor.type !== "system" && !roleHas(actor.role, "orders:write")) {
      refuse("forbidden", "Vai trò của quý vị trong gian hàng không được xử lý đơn hàng.", {
        code: "role_may_not_write",
      })
    }
    return new StepResponse(undefined)
  },
)
