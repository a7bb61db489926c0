import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { sendPrivateFile } from "@san-ocop/floor/lib/files/send-private-file"
import { parse } from "@san-ocop/floor/lib/parse"
import { phoneOnlySchema } from "../../../../../../lib/cases/schemas"
import { findReturn } from "../../../../../../lib/returns/find-return"
import { findReturnFile } from "../../../../../../reads/returns/returns"

/** One picture of a return, to be saved. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { phone } = parse(phoneOnlySchema, req.body ?? {})
  const { id } = await findReturn(req, req.params.code ?? "", phone)
  await sendPrivateFile(req, res, await findReturnFile(req.scope, id, req.params.file_id ?? ""))
}
