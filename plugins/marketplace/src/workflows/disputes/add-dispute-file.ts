import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { Actor } from "@san-ocop/floor/lib/actor"
import { clock } from "@san-ocop/floor/lib/clock"
import type { Upload } from "@san-ocop/floor/lib/files/read-upload"
import { storePrivateFileWorkflow } from "@san-ocop/floor/workflows"
import type { DisputeSide } from "@san-ocop/kit/http/disputes"
import type { NewDisputeFile } from "../../modules/dispute/types"
import { assertSpeaksInDispute } from "./assert-speaks-for-side"
import { disputesOf } from "./disputes"

type Input = { id: string; side: DisputeSide; upload: Upload; actor: Actor }

const scopeOfDisputeStep = createStep(
  "scope-of-dispute",
  async (input: Input, { container }) => new StepResponse(await assertSpeaksInDispute(container, input)),
)
const addDisputeFileStep = createStep("add-dispute-file", async (input: Omit<NewDisputeFile, "at">, { container }) => {
  await disputesOf(container).addFile({ ...input, at: clock.now() })
  return new StepResponse(input.dispute_id)
})

/** Keeps evidence of one side, out of everybody's reach but both sides' and the operators'. @throws Refusal */
export const addDisputeFileWorkflow = createWorkflow("add-dispute-file", (input: Input) => {
  const scope = scopeOfDisputeStep(input)
  const stored = storePrivateFileWorkflow.runAsStep({
    input: transform({ input, scope }, ({ input: { id, actor, upload }, scope }) => ({
      ...{ actor, upload, owner: { kind: "dispute" as const, id } },
      ...scope,
    })),
  })
  const row = transform({ input, stored }, ({ input: { id, side, actor }, stored }) => ({
    ...{ dispute_id: id, private_file_id: stored.id, side, actor },
    ...{ name: stored.name, mime: stored.mime, size: stored.size },
  }))
  return new WorkflowResponse(addDisputeFileStep(row))
})
