import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { clock } from "@san-ocop/floor/lib/clock"
import { vietnamDay } from "@san-ocop/kit/day"
import { badgesGone, daysToTell, departmentReminders, makerReminders } from "../../lib/recognition/reminders"
import { PROGRAMME_MODULE } from "../../modules/programme"
import type ProgrammeModuleService from "../../modules/programme/service"
import { badgesEnded, endsOfMakers, endsOfProvinces } from "../../reads/recognition/ends-to-remind-of"

const AT_ONCE = 500

const remindOfEndsStep = createStep("remind-of-ends", async (_input: Record<string, never>, { container }) => {
  const today = vietnamDay(clock.now())
  const days = daysToTell(today).map(({ valid_until }) => valid_until)
  const notices = [
    ...departmentReminders(await endsOfProvinces(container, today, days), today),
    ...makerReminders(await endsOfMakers(container, today), today),
    ...badgesGone(await badgesEnded(container, today)),
  ]
  const programme = container.resolve<ProgrammeModuleService>(PROGRAMME_MODULE)
  for (let from = 0; from < notices.length; from += AT_ONCE) await programme.remind(notices.slice(from, from + AT_ONCE))
  return new StepResponse({ due: notices.length })
})

/**
 * Tells makers and agriculture departments which certificates end in 180, 90 and 30 days, and the stalls that only sell the goods that
 * a badge ended; each once, however often it runs.
 */
export const remindOfEndsWorkflow = createWorkflow(
  "remind-of-ends",
  (input: Record<string, never>) => new WorkflowResponse(remindOfEndsStep(input)),
)
