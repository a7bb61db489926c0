import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { clientAddress } from "@san-ocop/floor/lib/client-address"
import type { RegistrationOpened } from "@san-ocop/kit/http/verification"
import type { NewRegistrationBody } from "../../lib/verification/schemas"
import { registerProducerAndPersonWorkflow } from "../../workflows/verification/register"

export const POST = async (req: MedusaRequest<NewRegistrationBody>, res: MedusaResponse<RegistrationOpened>) => {
  const from = { ip: clientAddress(req) || null, request_id: req.requestId ?? null }
  const { result } = await registerProducerAndPersonWorkflow(req.scope).run({
    input: { registration: req.validatedBody, from },
  })
  res.status(201).json({ registration_id: result })
}
