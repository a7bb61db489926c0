import { EventPriority, Modules, OrderWorkflowEvents } from "@medusajs/framework/utils"
import { createHook, createWorkflow, transform, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import {
  acquireLockStep,
  createOrdersStep,
  emitEventStep,
  releaseLockStep,
  updateCartsStep,
} from "@medusajs/medusa/core-flows"
import { authorisePaymentsStep } from "./steps/authorise-payments"
import { beginCheckoutStep, type BeginCheckoutInput } from "./steps/begin-checkout"
import { clearUnfinishedOrdersStep } from "./steps/clear-unfinished-orders"
import { linkOrdersToCartStep, linkOrdersToPaymentsStep } from "./steps/link-orders"
import { openPaymentsStep } from "./steps/open-payments"
import { placeGroupStep } from "./steps/place-group"
import { reserveGoodsStep } from "./steps/reserve-goods"
import { plannedWrites } from "./planned-writes"

/**
 * The only way in which a cart becomes orders: one group, and in it one Medusa order for each seller with its own shipping,
 * reservation, payment and share. Called again for the same cart it answers the same group.
 *
 * Order of writes: links from the cart to the coming orders, the orders, the reservation, the payments, the group, the cart. A failure
 * takes all of it back. A process that dies before the group leaves orders that nobody sees; the links tell, and the next call or the clean-up
 * job discards them.
 * @property hooks.validate - before the first write, with the planned orders: refuse here what may not be sold
 */
export const completeOrderGroupWorkflow = createWorkflow(
  { name: "complete-order-group", idempotent: false },
  (input: BeginCheckoutInput) => {
    // The key of the core's own cart workflows: nothing is added to the cart while it is completed.
    acquireLockStep({ key: input.cart_id, timeout: 30, ttl: 120 })
    const begun = beginCheckoutStep(input)
    const validate = createHook("validate", { input, plan: begun.plan })

    const placed = when("cart-has-no-group", { begun }, ({ begun }) => begun.plan !== null).then(() => {
      const writes = transform({ begun, input }, plannedWrites)
      clearUnfinishedOrdersStep(writes.unfinished)
      linkOrdersToCartStep(writes.cart_links)
      createOrdersStep(writes.orders)
      reserveGoodsStep(writes.reservations)
      const payments = openPaymentsStep(writes.payments)
      const payment_links = transform({ payments }, ({ payments }) =>
        payments.map(({ id, order_id }) => ({
          [Modules.ORDER]: { order_id },
          [Modules.PAYMENT]: { payment_collection_id: id },
        })),
      )
      linkOrdersToPaymentsStep(payment_links)
      const shares = authorisePaymentsStep(payments)
      const group = transform({ writes, shares }, ({ writes, shares }) => ({ ...writes.group, shares }))
      const group_id = placeGroupStep(group)
      emitEventStep({
        eventName: OrderWorkflowEvents.PLACED,
        data: writes.placed_events,
        options: { priority: EventPriority.CRITICAL },
      })
      return group_id
    })
    when("cart-is-open", { begun }, ({ begun }) => begun.carts.length > 0).then(() => {
      updateCartsStep(begun.carts)
    })

    releaseLockStep({ key: input.cart_id })
    const result = transform({ placed, begun }, ({ placed, begun }) => ({ group_id: placed ?? begun.group_id ?? "" }))
    return new WorkflowResponse(result, { hooks: [validate] })
  },
)
