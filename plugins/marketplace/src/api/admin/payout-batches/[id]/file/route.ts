import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { attachment } from "@san-ocop/floor/lib/files/file-name"
import { readHandover } from "../../../../../reads/payouts/hand-over"

/** The file of a batch for the bank. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { file_name, mime, content } = await readHandover(req.scope, req.params.id ?? "")
  res.set({
    "content-type": mime,
    "content-disposition": attachment(file_name),
    "x-content-type-options": "nosniff",
    "cache-control": "private, no-store",
  })
  res.end(content)
}
