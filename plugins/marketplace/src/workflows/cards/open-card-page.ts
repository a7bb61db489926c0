import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { clock } from "@san-ocop/floor/lib/clock"
import { refuse } from "@san-ocop/floor/lib/problem"
import { openCardPage } from "../../lib/cards/ask-provider"
import { readCardPayment } from "../../reads/cards/card-payment"
import { followCardPaymentStep } from "./steps/follow-card-payment"

const openPageOfCardStep = createStep(
  "open-page-of-card",
  async ({ group_id }: { group_id: string }, { container }) => {
    const payment =
      (await readCardPayment(container, group_id, clock.now())) ?? refuse("not_found", "Đơn này không trả bằng thẻ.")
    const isWaiting = payment.state === "awaiting" && payment.orders.some(({ state }) => state === "awaiting_payment")
    if (!isWaiting) return new StepResponse<{ url: string | null }>({ url: null })
    const { url } = await openCardPage(container, payment, clock.now())
    return new StepResponse({ url })
  },
)

/** Where a card is entered for a group, or null when it was already, or is not wanted any more. A page that was used or shut meanwhile is looked at first. */
export const openCardPageWorkflow = createWorkflow("open-card-page", (input: { group_id: string }) => {
  const key = transform({ input }, ({ input }) => `card:${input.group_id}`)
  acquireLockStep({ key, timeout: 60, ttl: 180 })
  followCardPaymentStep(input)
  const page = openPageOfCardStep(input)
  releaseLockStep({ key })
  return new WorkflowResponse(page)
})
