import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { parse } from "@san-ocop/floor/lib/parse"
import type { Complaint } from "@san-ocop/kit/http/casework"
import { findComplaint } from "../../../../../lib/cases/find-complaint"
import { shopperWordsSchema } from "../../../../../lib/cases/schemas"
import { shopperActor } from "../../../../../lib/cases/shopper-actor"
import { shownBy } from "../../../../../lib/cases/shown-by"
import { readShopperComplaint } from "../../../../../reads/cases/complaints"
import { speakOnComplaintWorkflow } from "../../../../../workflows/cases/speak-on-complaint"

/** Writes to the stall and the department. */
export async function POST(req: MedusaRequest, res: MedusaResponse<Complaint | null>): Promise<void> {
  const { phone, words } = parse(shopperWordsSchema, req.body ?? {})
  const { id, code } = await findComplaint(req, req.params.code ?? "", phone)
  const said = { complaint_id: id, side: "shopper" as const, move: "message" as const, words }
  await speakOnComplaintWorkflow(req.scope).run({ input: { ...said, actor: shopperActor(req) } })
  res.json(await readShopperComplaint(req.scope, code, shownBy(req, phone)))
}
