import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { Actor } from "@san-ocop/floor/lib/actor"
import { clock } from "@san-ocop/floor/lib/clock"
import { refuse } from "@san-ocop/floor/lib/problem"
import type { TransferCardRefund } from "@san-ocop/kit/http/cards"
import { CARD_MODULE } from "../../modules/card"
import type CardModuleService from "../../modules/card/service"
import { tryToFollowCards } from "./try-to-follow-cards"

export type DecideCardRefund = { order: string; transfer: TransferCardRefund | null; actor: Actor }

// No way back: what was decided stands. What follows from it a job does, too.
const decideCardRefundStep = createStep("decide-card-refund", async (input: DecideCardRefund, { container }) => {
  const { type } = input.actor
  if (type !== "user" && type !== "system")
    refuse("forbidden", "Chỉ người điều hành sàn được quyết định về tiền hoàn thẻ.", { code: "operator_required" })
  const cards = container.resolve<CardModuleService>(CARD_MODULE)
  return new StepResponse(await cards.decideRefund({ ...input, at: clock.now() }))
})

const followDecidedRefundStep = createStep("follow-decided-refund", async (group_id: string, { container }) => {
  await tryToFollowCards(container, [group_id])
  return new StepResponse(group_id)
})

/** An operator decides about a refund that came to nothing: tried once more, or given back by a transfer that he has made. @throws Refusal */
export const decideCardRefundWorkflow = createWorkflow("decide-card-refund", (input: DecideCardRefund) => {
  const group = decideCardRefundStep(input)
  return new WorkflowResponse(followDecidedRefundStep(group))
})
