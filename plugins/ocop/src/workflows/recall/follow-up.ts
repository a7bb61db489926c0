import { createStep, createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { Actor } from "@san-ocop/floor/lib/actor"
import { clock } from "@san-ocop/floor/lib/clock"
import type { Upload } from "@san-ocop/floor/lib/files/read-upload"
import { refuse } from "@san-ocop/floor/lib/problem"
import { storePrivateFileWorkflow } from "@san-ocop/floor/workflows"
import type { CallOutcome } from "@san-ocop/kit/http/recall"
import type { NewFile } from "../../modules/recall/types"
import { assertMayChangeDraftStep, assertMayRecallStep, type OnRecall, recalls } from "./steps/recalls"

type LogCall = OnRecall & { buyer_id: string; outcome: CallOutcome; words: string | null }

const logRecallCallStep = createStep("log-recall-call", async (input: LogCall, { container }) => {
  const { recall_id, buyer_id: id } = input
  const [buyer] = await recalls(container).listRecallBuyers({ id, recall_id }, { take: 1 })
  if (!buyer) refuse("not_found", "Không tìm thấy người mua này.")
  await recalls(container).logCall({ ...input, at: clock.now() })
})

/** Writes down a telephone call of the department to a buyer. @throws Refusal not_found, forbidden, conflict */
export const logRecallCallWorkflow = createWorkflow("log-recall-call", (input: LogCall) => {
  assertMayRecallStep(input)
  logRecallCallStep(input)
  return new WorkflowResponse(input.recall_id)
})

const addRecallFileStep = createStep("add-recall-file", async (input: NewFile & { actor: Actor }, { container }) => {
  await recalls(container).addFile({ ...input, at: clock.now() })
})

/** Puts evidence to a recall, out of everybody's reach but its department's and its drafter's. @throws Refusal not_found, forbidden, conflict */
export const addRecallFileWorkflow = createWorkflow("add-recall-file", (input: OnRecall & { upload: Upload }) => {
  assertMayChangeDraftStep(input)
  const stored = storePrivateFileWorkflow.runAsStep({
    input: transform({ input }, ({ input: { actor, upload, recall_id } }) => ({
      actor,
      upload,
      owner: { kind: "recall", id: recall_id },
      province_code: actor.province_code,
      seller_id: actor.seller_ids?.[0] ?? null,
    })),
  })
  const row = transform({ input, stored }, ({ input: { actor, recall_id }, stored: { id, name, mime, size } }) => ({
    actor,
    recall_id,
    private_file_id: id,
    name,
    mime,
    size,
  }))
  addRecallFileStep(row)
  return new WorkflowResponse(input.recall_id)
})
