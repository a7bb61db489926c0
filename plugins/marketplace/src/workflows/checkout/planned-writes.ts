import { MedusaError, Modules } from "@medusajs/framework/utils"
import type { BeginCheckoutInput, BegunCheckout } from "./steps/begin-checkout"

/** The inputs of the writing steps, taken from the plan. Called only when there is one. */
export function plannedWrites({ begun, input }: { begun: BegunCheckout; input: BeginCheckoutInput }) {
  const { plan, unfinished } = begun
  if (!plan)
    throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, "a cart that has its group is not completed again")
  return {
    unfinished: { cart_id: input.cart_id, order_ids: unfinished },
    cart_links: plan.orders.map(({ id }) => ({
      [Modules.ORDER]: { order_id: id },
      [Modules.CART]: { cart_id: input.cart_id },
    })),
    orders: plan.orders.map(({ total: _total, ...order }) => order),
    reservations: { items: plan.reservations },
    payments: {
      // One card pays for the whole group, by a payment of its own once it was entered.
      orders: plan.payment_method === "card" ? [] : plan.orders.map(({ id, total }) => ({ id, total })),
      currency_code: plan.currency_code,
      method: plan.payment_method,
    },
    group: plan.group,
    placed_events: plan.orders.map(({ id }) => ({ id })),
  }
}
