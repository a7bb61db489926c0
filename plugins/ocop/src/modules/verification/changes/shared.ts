import type { Context } from "@medusajs/framework/types"
import { appendAudit, type NewAuditEntry } from "@san-ocop/floor/lib/append-audit"
import { refuse } from "@san-ocop/floor/lib/problem"
import type { VerificationState } from "@san-ocop/kit/http/verification"
import { canMove } from "@san-ocop/kit/state-table"
import { PRODUCER_VERIFICATION } from "../producer-verification"
import type { RegistrationRecord, Write } from "../types"

/** @throws Refusal conflict: what was asked for is mostly a second click, or another officer was faster */
export const refuseMoved = (): never =>
  refuse("conflict", "Hồ sơ vừa được người khác xử lý hoặc không còn ở bước này. Mời tải lại trang để xem.", {
    code: "verification_move_refused",
  })

/** @throws Refusal conflict when the life cycle has no such move */
export function refuseMove(from: VerificationState, to: VerificationState): void {
  if (!canMove<VerificationState>(PRODUCER_VERIFICATION, from, to)) refuseMoved()
}

/** @throws Refusal conflict when the registration is in none of these states */
export function refuseUnless(record: RegistrationRecord, states: readonly VerificationState[]): void {
  if (!states.includes(record.state)) refuseMoved()
}

type Entry = Pick<NewAuditEntry, "before" | "after" | "reason">

/** Records a change of a producer's registration, in the transaction of the change. */
export function auditProducer(
  context: Context,
  { actor }: Write,
  record: Pick<RegistrationRecord, "producer_id" | "province_code" | "seller_id">,
  action: string,
  entry: Entry = {},
): Promise<void> {
  const { producer_id, province_code, seller_id } = record
  const on_behalf_of = actor.type === "officer" ? producer_id : null
  const about = { entity_type: "producer", entity_id: producer_id, province_code, seller_id, on_behalf_of }
  return appendAudit(context, { actor, action: `producer.${action}`, ...about, ...entry })
}
