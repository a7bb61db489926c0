import { createStep, createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { Actor } from "@san-ocop/floor/lib/actor"
import { clock } from "@san-ocop/floor/lib/clock"
import { PROGRAMME_MODULE } from "../../modules/programme"
import type { LineChoice } from "../../modules/programme/changes/choose-for-line"
import type ProgrammeModuleService from "../../modules/programme/service"
import { assertMayImportStep } from "./assert-may-import-step"

export type ChooseForLineInput = Omit<LineChoice, "at"> & { actor: Actor }

const chooseForLineStep = createStep(
  "choose-for-line",
  async ({ id, row, choice }: ChooseForLineInput, { container }) => {
    const programme = container.resolve<ProgrammeModuleService>(PROGRAMME_MODULE)
    await programme.chooseForLine({ id, row, choice, at: clock.now() })
  },
)

/** Says for one line of a checked import which product it means, or leaves it out. By an agriculture officer of its province. */
export const chooseForLineWorkflow = createWorkflow("choose-for-line", (input: ChooseForLineInput) => {
  assertMayImportStep(input)
  chooseForLineStep(input)
  return new WorkflowResponse(undefined)
})
