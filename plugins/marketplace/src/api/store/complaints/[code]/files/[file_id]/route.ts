import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { sendPrivateFile } from "@san-ocop/floor/lib/files/send-private-file"
import { parse } from "@san-ocop/floor/lib/parse"
import { findComplaint } from "../../../../../../lib/cases/find-complaint"
import { phoneOnlySchema } from "../../../../../../lib/cases/schemas"
import { findCaseFile } from "../../../../../../reads/cases/case-files"

/** One file of a complaint, to be saved. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { phone } = parse(phoneOnlySchema, req.body ?? {})
  const { id } = await findComplaint(req, req.params.code ?? "", phone)
  await sendPrivateFile(req, res, await findCaseFile(req.scope, id, req.params.file_id ?? ""))
}
