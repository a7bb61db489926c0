import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { partsOf } from "../../operations/parts"
import { type Readiness, readiness } from "../../operations/readiness"

/**
 * For load balancers: 200 when everything answers that this server cannot do without, else 503. `/health` says only that it
 * lives.
 */
export const GET = async (req: MedusaRequest, res: MedusaResponse<Readiness>) => {
  const logger = req.scope.resolve(ContainerRegistrationKeys.LOGGER)
  const state = await readiness(partsOf(req.scope, process.env), (part, error) =>
    logger.warn(`does not answer: ${part}: ${error.message}`),
  )
  res.setHeader("cache-control", "no-store")
  res.status(state.ready ? 200 : 503).json(state)
}
