import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { clock } from "@san-ocop/floor/lib/clock"
import { assertCountsMoney } from "../../lib/transfers/assert-counts-money"
import { CARD_MODULE } from "../../modules/card"
import type CardModuleService from "../../modules/card/service"
import { assertMayChangeOrderStep, type OrderChange } from "../orders/steps/assert-may-change-order"
import { tryToFollowCards } from "./try-to-follow-cards"

export type RefundCard = OrderChange & { amount: number; reason: string }

const reduceCardOrderStep = createStep(
  "reduce-card-order",
  async ({ id, actor, seller_id, amount, reason }: RefundCard, { container }) => {
    assertCountsMoney(actor, seller_id ?? "")
    const cards = container.resolve<CardModuleService>(CARD_MODULE)
    const group_id = await cards.reduce({ id, amount, reason, actor, at: clock.now() })
    return new StepResponse({ group_id })
  },
)

// An answer that fails here would have the stall ask again, and the order would be lessened twice.
const followReducedCardStep = createStep(
  "follow-reduced-card",
  async ({ group_id }: { group_id: string }, { container }) => {
    await tryToFollowCards(container, [group_id])
    return new StepResponse(group_id)
  },
)

/** A stall gives back a part of an order that a card pays. What is decided stands, also when the provider does not answer now: the job goes on. @throws Refusal */
export const refundCardWorkflow = createWorkflow("refund-card", (input: RefundCard) => {
  assertMayChangeOrderStep(input)
  const group = reduceCardOrderStep(input)
  followReducedCardStep(group)
  return new WorkflowResponse(group)
})
