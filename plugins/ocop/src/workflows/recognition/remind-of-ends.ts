import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { clock } from "@san-ocop/floor/lib/clock"
import { vietnamDay } from "@san-ocop/kit/day"
import { daysToTell, departmentReminders, stallReminders } from "../../lib/recognition/reminders"
import { PROGRAMME_MODULE } from "../../modules/programme"
import type ProgrammeModuleService from "../../modules/programme/service"
import { endsOfProvinces, endsOfStalls } from "../../reads/recognition/ends-to-remind-of"

const AT_ONCE = 500

const remindOfEndsStep = createStep("remind-of-ends", async (_input: Record<string, never>, { container }) => {
  const today = vietnamDay(clock.now())
  const days = daysToTell(today).map(({ valid_until }) => valid_until)
  const notices = [
    ...departmentReminders(await endsOfProvinces(container, today, days), today),
    ...stallReminders(await endsOfStalls(container, today), today),
  ]
  const programme = container.resolve<ProgrammeModuleService>(PROGRAMME_MODULE)
  for (let from = 0; from < notices.length; from += AT_ONCE) await programme.remind(notices.slice(from, from + AT_ONCE))
  return new StepResponse({ due: notices.length })
})

/** Tells stalls and agriculture departments which certificates end in 180, 90 and 30 days; each once, however often it runs. */
export const remindOfEndsWorkflow = createWorkflow(
  "remind-of-ends",
  (input: Record<string, never>) => new WorkflowResponse(remindOfEndsStep(input)),
)
