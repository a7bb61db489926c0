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
import { refuse } from "@san-ocop/floor/lib/problem"
import { storePrivateFileWorkflow } from "@san-ocop/floor/workflows"
import type { NewReturnFile } from "../../modules/goods_return/types"
import { returnsOf } from "./returns"

export type AddReturnFile = { id: string; upload: Upload; actor: Actor }

const scopeOfReturnStep = createStep("scope-of-return", async ({ id, actor }: AddReturnFile, { container }) => {
  const [row] = await returnsOf(container).listGoodsReturns({ id }, { take: 1 })
  if (!row || actor.type !== "customer") refuse("not_found", "Không tìm thấy yêu cầu trả hàng này.")
  return new StepResponse({ province_code: row.province_code, seller_id: row.seller_id })
})

const addReturnFileStep = createStep(
  "add-return-file",
  async (input: NewReturnFile & { actor: Actor }, { container }) => {
    await returnsOf(container).addFile({ ...input, at: clock.now() })
    return new StepResponse(input.goods_return_id)
  },
)

/** Keeps a picture of the shopper, out of everybody's reach but his and the stall's. @throws Refusal */
export const addReturnFileWorkflow = createWorkflow("add-return-file", (input: AddReturnFile) => {
  const scope = scopeOfReturnStep(input)
  const stored = storePrivateFileWorkflow.runAsStep({
    input: transform({ input, scope }, ({ input: { id, actor, upload }, scope }) => ({
      actor,
      upload,
      owner: { kind: "goods_return" as const, id },
      ...scope,
    })),
  })
  const row = transform({ input, stored }, ({ input: { id, actor }, stored }) => ({
    goods_return_id: id,
    private_file_id: stored.id,
    name: stored.name,
    mime: stored.mime,
    size: stored.size,
    actor,
  }))
  return new WorkflowResponse(addReturnFileStep(row))
})
