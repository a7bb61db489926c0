import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { parse } from "@san-ocop/floor/lib/parse"
import type { Complaint } from "@san-ocop/kit/http/casework"
import { findComplaint } from "../../../../../lib/cases/find-complaint"
import { shopperWordsSchema } from "../../../../../lib/cases/schemas"
import { shopperActor } from "../../../../../lib/cases/shopper-actor"
import { shownBy } from "../../../../../lib/cases/shown-by"
import { readShopperComplaint } from "../../../../../reads/cases/complaints"
import { fileCaseAppealWorkflow } from "../../../../../workflows/cases/file-case-appeal"

/** Appeals against the department's decision. */
export async function POST(req: MedusaRequest, res: MedusaResponse<Complaint | null>): Promise<void> {
  const { phone, words } = parse(shopperWordsSchema, req.body ?? {})
  const { id, code } = await findComplaint(req, req.params.code ?? "", phone)
  const appeal = { case_kind: "complaint" as const, case_id: id, side: "shopper" as const, words }
  await fileCaseAppealWorkflow(req.scope).run({ input: { ...appeal, actor: shopperActor(req) } })
  res.json(await readShopperComplaint(req.scope, code, shownBy(req, phone)))
}
