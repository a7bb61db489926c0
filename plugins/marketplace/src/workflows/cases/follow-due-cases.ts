import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { systemActor } from "@san-ocop/floor/lib/actor"
import { clock } from "@san-ocop/floor/lib/clock"
import { AUTHORITY_HOURS, AUTHORITY_REMINDER_HOURS } from "../../lib/cases/deadlines"
import { readDueCases } from "../../reads/cases/due-cases"
import { casework } from "./steps/write-case"

const actor = systemActor("follow-due-cases")
const NO_ANSWER = "Gian hàng không trả lời đúng hạn, hệ thống chuyển khiếu nại lên Sở Công Thương."
const NO_WORD = "Quý khách không có ý kiến gì thêm trong thời hạn, khiếu nại được khép lại."

const followStep = createStep("follow", async (_input: Record<string, never>, { container }) => {
  const cases = casework(container)
  const { requests, restrictions, complaints, unanswered } = await readDueCases(container)
  const works = [
    ...requests.map(({ id, late }) => ({
      id,
      work: () => cases.remindOfRequest({ request_id: id, hours: late ? AUTHORITY_HOURS : AUTHORITY_REMINDER_HOURS }),
    })),
    ...restrictions.map(({ id }) => ({ id, work: () => cases.tellInForce({ restriction_id: id }) })),
    ...unanswered.map(({ id }) => ({ id, work: () => cases.remindOfAnswer({ complaint_id: id }) })),
    ...complaints.map(({ id, state }) => {
      const said = { complaint_id: id, actor, at: clock.now(), side: "department" as const }
      const work = () =>
        state === "opened"
          ? cases.escalateComplaint({ ...said, words: NO_ANSWER })
          : cases.resolveComplaint({ ...said, words: NO_WORD })
      return { id, work }
    }),
  ]
  // One that fails does not keep the others from their turn; the next run tries it again.
  for (const { id, work } of works) {
    try {
      await work()
    } catch (error) {
      const why = error instanceof Error ? error.message : JSON.stringify(error)
      container.resolve(ContainerRegistrationKeys.LOGGER).warn(`case ${id} is followed later: ${why}`)
    }
  }
  return new StepResponse(works.length)
})

/** Does what time brings: reminds of clocks that run out, says that a restriction begins, moves complaints on. As often as one likes. */
export const followDueCasesWorkflow = createWorkflow(
  "follow-due-cases",
  (input: Record<string, never>) => new WorkflowResponse(followStep(input)),
)
