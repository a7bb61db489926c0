import type {
  AuthenticatedMedusaRequest,
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { AUDIT_MODULE } from "../../modules/audit"
import type AuditModuleService from "../../modules/audit/service"
import { operatorActor } from "../operator-actor"
import type { OperatorRequest } from "../operator-request"

const READS = ["GET", "HEAD", "OPTIONS"]

const fieldsOf = (body: unknown): string[] => (typeof body === "object" && body !== null ? Object.keys(body) : [])

/**
 * Writes down what an operator asks Medusa's Admin to change, before it is done: its records are Medusa's and are changed in
 * transactions that are not ours, so an entry written afterwards could be missing. Names of fields are kept, values are not: they
 * may be personal. Comes after `operatorGate`; sets `req.actor` for our own routes.
 */
export async function auditOperator(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): Promise<void> {
  const asker = (req as Partial<AuthenticatedMedusaRequest>).auth_context
  if (READS.includes(req.method) || !asker?.actor_id) return next()
  const actor = await operatorActor(req)
  await req.scope.resolve<AuditModuleService>(AUDIT_MODULE).append([
    {
      actor,
      action: "admin.change_requested",
      entity_type: "admin_address",
      entity_id: req.originalUrl.split("?")[0]?.slice(0, 300) ?? "",
      after: { method: req.method, fields: fieldsOf(req.body) },
    },
  ])
  Object.assign(req as OperatorRequest, { actor })
  next()
}
