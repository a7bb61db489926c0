import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { attachment } from "@san-ocop/floor/lib/files/file-name"
import { readHandover } from "../../../../../reads/payouts/hand-over"
import { handOverPayoutsWorkflow } from "../../../../../workflows/payouts/hand-over-payouts"

/** The file of a batch for the bank. @throws Refusal conflict once a code of one of its payouts was shown */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { id = "" } = req.params
  const { file_name, mime, content } = await readHandover(req.scope, id)
  await handOverPayoutsWorkflow(req.scope).run({ input: { id, by: "file" } })
  res.set({
    "content-type": mime,
    "content-disposition": attachment(file_name),
    "x-content-type-options": "nosniff",
    "cache-control": "private, no-store",
  })
  res.end(content)
}
