import type { Context, InferTypeOf } from "@medusajs/framework/types"
import { InjectManager, InjectTransactionManager, MedusaContext, MedusaService } from "@medusajs/framework/utils"
import { assertMove } from "@san-ocop/kit/state-table"
import type { Actor } from "../../lib/actor"
import { appendAudit } from "../../lib/append-audit"
import { refuse } from "../../lib/problem"
import { STAFF_MOVES } from "../../lib/staff/staff-moves"
import type { NewOfficer, StatusChange } from "../../lib/staff/types"
import { Officer } from "./models/officer"
import { Operator } from "./models/operator"

export type OfficerRow = InferTypeOf<typeof Officer>
export type OperatorRow = InferTypeOf<typeof Operator>

export default class StaffModuleService extends MedusaService({ Officer, Operator }) {
  /** Appoints an officer and records it. */
  @InjectManager()
  @InjectTransactionManager()
  async appointOfficer(actor: Actor, data: NewOfficer, @MedusaContext() context: Context = {}): Promise<OfficerRow> {
    // Given in full: inside a transaction the row's own defaults are not known before it ends.
    const { phone = null, role = "officer" as const } = data
    const row = { ...data, phone, role, status: "active" as const }
    const officer = await this.createOfficers(row, context)
    const { agency, province_code } = officer
    const entity = { entity_type: "officer", entity_id: officer.id, province_code }
    await appendAudit(context, {
      actor,
      action: "officer.appointed",
      ...entity,
      after: { agency, role, province_code },
    })
    return officer
  }

  /** Makes a Medusa user an operator and records it. */
  @InjectManager()
  @InjectTransactionManager()
  async appointOperator(actor: Actor, userId: string, @MedusaContext() context: Context = {}): Promise<OperatorRow> {
    const operator = await this.createOperators({ user_id: userId, status: "active" }, context)
    const entity = { entity_type: "operator", entity_id: operator.id }
    await appendAudit(context, { actor, action: "operator.appointed", ...entity, after: { user_id: userId } })
    return operator
  }

  /** Suspends an officer or lets him work again. @throws Refusal not_found; MoveRefused when he is in that state already */
  @InjectManager()
  @InjectTransactionManager()
  async changeOfficerStatus(change: StatusChange, @MedusaContext() context: Context = {}): Promise<OfficerRow> {
    const [officer] = await this.listOfficers({ id: change.id }, { take: 1 }, context)
    if (!officer) return refuse("not_found", "Không tìm thấy cán bộ này.")
    assertMove(STAFF_MOVES, officer.status, change.status)
    const changed = await this.updateOfficers({ id: officer.id, status: change.status }, context)
    const entity = { entity_type: "officer", entity_id: officer.id, province_code: officer.province_code }
    await appendAudit(context, { ...this.statusEntry_("officer", officer.status, change), ...entity })
    return changed
  }

  /** Suspends an operator or lets him work again. @throws Refusal not_found; MoveRefused when he is in that state already */
  @InjectManager()
  @InjectTransactionManager()
  async changeOperatorStatus(change: StatusChange, @MedusaContext() context: Context = {}): Promise<OperatorRow> {
    const [operator] = await this.listOperators({ id: change.id }, { take: 1 }, context)
    if (!operator) return refuse("not_found", "Không tìm thấy người điều hành này.")
    assertMove(STAFF_MOVES, operator.status, change.status)
    const changed = await this.updateOperators({ id: operator.id, status: change.status }, context)
    const entity = { entity_type: "operator", entity_id: operator.id }
    await appendAudit(context, { ...this.statusEntry_("operator", operator.status, change), ...entity })
    return changed
  }

  private statusEntry_(who: "officer" | "operator", before: StatusChange["status"], change: StatusChange) {
    const action = `${who}.${change.status === "suspended" ? "suspended" : "reinstated"}`
    return {
      actor: change.actor,
      action,
      reason: change.reason,
      before: { status: before },
      after: { status: change.status },
    }
  }
}
