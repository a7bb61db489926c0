import { createStep, createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { type Actor, assertMayCertify } from "@san-ocop/floor/lib/actor"
import type { Upload } from "@san-ocop/floor/lib/files/read-upload"
import { refuse } from "@san-ocop/floor/lib/problem"
import { storePrivateFileWorkflow } from "@san-ocop/floor/workflows"
import { PROGRAMME_MODULE } from "../../modules/programme"
import type ProgrammeModuleService from "../../modules/programme/service"

export type AttachDecisionFile = { actor: Actor; id: string; upload: Upload }

const assertMayFileDecisionStep = createStep(
  "assert-may-file-decision",
  async ({ actor, id }: AttachDecisionFile, { container }) => {
    const programme = container.resolve<ProgrammeModuleService>(PROGRAMME_MODULE)
    const [found] = await programme.listRecognitionDecisions({ id }, { take: 1 })
    if (!found) refuse("not_found", "Không tìm thấy quyết định này.")
    assertMayCertify(actor, found)
  },
)

// The last step: nothing after it can fail, so it need not be undone.
const attachDecisionFileStep = createStep(
  "attach-decision-file",
  async ({ actor, id, file_id }: { actor: Actor; id: string; file_id: string }, { container }) => {
    await container.resolve<ProgrammeModuleService>(PROGRAMME_MODULE).attachDecisionFile({ actor, id, file_id })
  },
)

/** Keeps the scanned paper of a decision, the newest in place of the one before. By an agriculture officer of its province. */
export const attachDecisionFileWorkflow = createWorkflow("attach-decision-file", (input: AttachDecisionFile) => {
  assertMayFileDecisionStep(input)
  const stored = storePrivateFileWorkflow.runAsStep({
    input: transform(input, ({ actor, id, upload }) => ({
      actor,
      upload,
      owner: { kind: "recognition_decision", id },
      province_code: actor.province_code,
      seller_id: null,
    })),
  })
  attachDecisionFileStep(
    transform({ input, stored }, ({ input: { actor, id }, stored: { id: file_id } }) => ({ actor, id, file_id })),
  )
  return new WorkflowResponse(undefined)
})
