import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { parse } from "@san-ocop/floor/lib/parse"
import type { DisputeRow } from "@san-ocop/kit/http/disputes"
import type { Page } from "@san-ocop/kit/http/problem"
import { disputePage } from "../../../lib/disputes/schemas"
import { readDisputes } from "../../../reads/disputes/lists"

/** Disputes of all floors, those that wait for an operator first. */
export async function GET(req: MedusaRequest, res: MedusaResponse<Page<DisputeRow>>): Promise<void> {
  res.json(await readDisputes(req.scope, parse(disputePage, req.query)))
}
