import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { sendPrivateFile } from "@san-ocop/floor/lib/files/send-private-file"
import { parse } from "@san-ocop/floor/lib/parse"
import { phoneOnlySchema } from "../../../../../../lib/cases/schemas"
import { findDispute } from "../../../../../../lib/disputes/find-dispute"
import { findDisputeFile } from "../../../../../../reads/disputes/view"

/** One piece of evidence, to be saved. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { phone } = parse(phoneOnlySchema, req.body ?? {})
  const { id } = await findDispute(req, req.params.code ?? "", phone)
  await sendPrivateFile(req, res, await findDisputeFile(req.scope, id, req.params.file_id ?? ""))
}
