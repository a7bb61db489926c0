import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { Actor } from "../../lib/actor"
import { clock } from "../../lib/clock"
import { channelsOf } from "../../lib/notices/channels"
import { refuse } from "../../lib/problem"
import { NOTICE_MODULE } from "../../modules/notice"
import type NoticeModuleService from "../../modules/notice/service"

export type SendNoticesAgain = { actor: Actor; ids: string[] }

// Not undone: it is the only step, and its change is one transaction.
const sendNoticesAgainStep = createStep("send-notices-again", async (input: SendNoticesAgain, { container }) => {
  if (input.actor.type !== "user") {
    refuse("forbidden", "Chỉ người điều hành sàn được gửi lại thông báo.", { code: "operator_required" })
  }
  const notices = container.resolve<NoticeModuleService>(NOTICE_MODULE)
  return new StepResponse(await notices.sendAgain({ ...input, channels: channelsOf(process.env), at: clock.now() }))
})

/** An operator has messages that did not arrive sent again, by the next run of the job. @throws Refusal */
export const sendNoticesAgainWorkflow = createWorkflow(
  "send-notices-again",
  (input: SendNoticesAgain) => new WorkflowResponse(sendNoticesAgainStep(input)),
)
