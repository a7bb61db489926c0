import type { MedusaResponse } from "@medusajs/framework/http"
import type { OfficerRequest } from "@san-ocop/floor/lib/officer-request"
import { provinceRead } from "@san-ocop/floor/lib/province-read"
import type { Page } from "@san-ocop/kit/http/problem"
import type { Snapshot, SnapshotRow } from "@san-ocop/kit/http/statistics"
import { listSnapshots, readSnapshot } from "../../../../reads/statistics/snapshots"
import { freezeSnapshotWorkflow } from "../../../../workflows/statistics/freeze-snapshot"
import type { FreezeSnapshot, SnapshotsQuery } from "../validators"

export const GET = async (req: OfficerRequest<unknown, SnapshotsQuery>, res: MedusaResponse<Page<SnapshotRow>>) => {
  res.json(await listSnapshots(req.scope, provinceRead(req), req.validatedQuery))
}

export const POST = async (req: OfficerRequest<FreezeSnapshot>, res: MedusaResponse<Snapshot>) => {
  const { title, ...query } = req.validatedBody
  const input = { actor: req.actor, province_code: req.officer.province_code, title, query }
  const { result } = await freezeSnapshotWorkflow(req.scope).run({ input })
  res.status(201).json(await readSnapshot(req.scope, req.actor, result.id))
}
