import type { MedusaResponse } from "@medusajs/framework/http"
import type { OfficerEntry } from "@san-ocop/kit/http/operator"
import type { Page } from "@san-ocop/kit/http/problem"
import type { OperatorRequest } from "../../../lib/operator-request"
import type { AppointOfficerBody, OfficersQuery } from "../../../lib/staff/officer-schemas"
import { officerEntry, readOfficers } from "../../../lib/staff/read-officers"
import { createOfficerWorkflow } from "../../../workflows/staff/create-officer"

export const GET = async (req: OperatorRequest<unknown, OfficersQuery>, res: MedusaResponse<Page<OfficerEntry>>) => {
  res.json(await readOfficers(req.scope, req.validatedQuery as OfficersQuery))
}

export const POST = async (req: OperatorRequest<AppointOfficerBody>, res: MedusaResponse<OfficerEntry>) => {
  const { password, ...officer } = req.validatedBody
  const { result } = await createOfficerWorkflow(req.scope).run({ input: { actor: req.actor, officer, password } })
  res.status(201).json(officerEntry(result))
}
