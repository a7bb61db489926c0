import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { operatorActor } from "./operator-actor"
import type { OperatorRequest } from "./operator-request"

/** Runs on our own routes under `/admin`, where `operatorGate` has let only an operator through: sets `req.actor`. */
export async function actAsOperator(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): Promise<void> {
  Object.assign(req as OperatorRequest, { actor: await operatorActor(req) })
  next()
}
