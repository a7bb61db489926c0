import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { CheckoutPlan } from "../../../lib/checkout/checkout-plan"
import { loadCheckout } from "../../../lib/checkout/load-checkout"
import type { PlaceOrderInput } from "../../../lib/checkout/place-order-schema"
import { type CartClosing, readCartOutcome, readUnclosedCart } from "../../../reads/cart-outcome"

export type BeginCheckoutInput = { cart_id: string; order: PlaceOrderInput }

/** `plan` is null when the cart already has its group: then it is answered. `carts` is to be completed at the end, in either case. */
export type BegunCheckout = {
  group_id: string | null
  plan: CheckoutPlan | null
  unfinished: string[]
  carts: CartClosing[]
}

/** Reads the cart once under its lock and plans the orders, or finds what an earlier call made. Writes nothing. */
export const beginCheckoutStep = createStep(
  "begin-checkout",
  async ({ cart_id, order }: BeginCheckoutInput, { container }) => {
    const { group_id, unfinished } = await readCartOutcome(container, cart_id)
    const plan = group_id ? null : await loadCheckout(container, cart_id, order)
    const carts = plan ? [plan.cart] : await readUnclosedCart(container, cart_id)
    return new StepResponse<BegunCheckout>({ group_id, plan, unfinished, carts })
  },
)
