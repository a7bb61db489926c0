import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { parse } from "@san-ocop/floor/lib/parse"
import type { CodLineRow } from "@san-ocop/kit/http/cod-statements"
import type { Page } from "@san-ocop/kit/http/problem"
import { floorOwner } from "../../../../../lib/remittances/floor-owner"
import { codLinesQuery } from "../../../../../lib/remittances/schemas"
import { readCodLines } from "../../../../../reads/remittances/cod-lines"

/** Rows of carriers' statements to a floor that wait for somebody, or the rest. */
export async function GET(req: MedusaRequest, res: MedusaResponse<Page<CodLineRow>>): Promise<void> {
  const owner = await floorOwner(req)
  res.json(await readCodLines(req.scope, owner, parse(codLinesQuery, req.query)))
}
