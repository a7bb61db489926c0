import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { clientAddress } from "@san-ocop/floor/lib/client-address"
import type { ItemPlace } from "@san-ocop/kit/http/scans"
import { guardPlaces } from "../../../lib/scans/guard-places"
import { recordItemPlaceWorkflow } from "../../../workflows/scans/record-item-place"
import type { NewItemPlace } from "../../scans-schemas"

export const AUTHENTICATE = false

/** Takes the place of a phone that has just checked a label, with its owner's consent. */
export async function POST(req: MedusaRequest<NewItemPlace>, res: MedusaResponse<ItemPlace>): Promise<void> {
  await guardPlaces(clientAddress(req))
  const { result } = await recordItemPlaceWorkflow(req.scope).run({ input: req.validatedBody })
  res.json(result)
}
