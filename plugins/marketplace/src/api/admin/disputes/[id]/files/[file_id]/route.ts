import type { MedusaResponse } from "@medusajs/framework/http"
import { sendPrivateFile } from "@san-ocop/floor/lib/files/send-private-file"
import type { OperatorRequest } from "@san-ocop/floor/lib/operator-request"
import { findDisputeFile, readDisputeReview } from "../../../../../../reads/disputes/view"

/** One piece of evidence, to be saved. */
export async function GET(req: OperatorRequest, res: MedusaResponse): Promise<void> {
  const { id } = await readDisputeReview(req.scope, req.params.id ?? "")
  await sendPrivateFile(req, res, await findDisputeFile(req.scope, id, req.params.file_id ?? ""))
}
