import type { MedusaResponse } from "@medusajs/framework/http"
import type { OfficerRequest } from "@san-ocop/floor/lib/officer-request"
import type { Snapshot } from "@san-ocop/kit/http/statistics"
import { readSnapshot } from "../../../../../reads/statistics/snapshots"

export const GET = async (req: OfficerRequest, res: MedusaResponse<Snapshot>) => {
  res.json(await readSnapshot(req.scope, req.actor, req.params.id ?? ""))
}
