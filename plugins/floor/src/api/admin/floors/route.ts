import type { MedusaResponse } from "@medusajs/framework/http"
import type { FloorEntry } from "@san-ocop/kit/http/operator"
import { floorEntry } from "../../../lib/floors/floor-entry"
import type { CreateFloor } from "../../../lib/floors/new-floor"
import { allFloors } from "../../../lib/floors/read-floors"
import type { OperatorRequest } from "../../../lib/operator-request"
import { createFloorWorkflow } from "../../../workflows/floors/create-floor"

export const GET = async (req: OperatorRequest, res: MedusaResponse<FloorEntry[]>) => {
  res.json((await allFloors(req.scope)).map(floorEntry))
}

export const POST = async (req: OperatorRequest<CreateFloor["floor"]>, res: MedusaResponse<FloorEntry>) => {
  const input = { actor: req.actor, floor: req.validatedBody }
  const { result } = await createFloorWorkflow(req.scope).run({ input })
  res.status(201).json(floorEntry(result))
}
