import type { Context } from "@medusajs/framework/types"
import { type Day, vietnamDay } from "@san-ocop/kit/day"
import type { VerificationReason, VerificationState } from "@san-ocop/kit/http/verification"
import { standsInTheWay } from "@san-ocop/kit/requirement-standing"
import { patchProducer, patchRegistration, readChecklist } from "../rows"
import type { Moved, RegistrationRecord, Write } from "../types"
import { auditProducer, refuseMove } from "./shared"

export type OfProducer = { producer_id: string } & Write

export const titles = (lines: { rule: { title: string } }[]): string => lines.map(({ rule }) => rule.title).join("; ")

/** The state with what goes with it: columns, audit entry, a word to the producer. */
export async function enter(
  context: Context,
  write: Write,
  record: RegistrationRecord,
  to: VerificationState,
  columns: Record<string, unknown>,
  reason: string | null = null,
): Promise<Moved> {
  refuseMove(record.state, to)
  const verified_on: Day = record.verified_on ?? vietnamDay(write.at)
  const dated = to === "verified" ? { verified_on } : {}
  await patchProducer(context, record.producer_id, { verification_state: to, ...dated }, write.at)
  await patchRegistration(context, record.producer_id, columns, write.at)
  const states = { before: { state: record.state }, after: { state: to } }
  await auditProducer(context, write, record, to, { ...states, reason })
  return { before: record, state: to }
}

/** The same state for another reason, with its audit entry. */
export async function replaceReason(
  context: Context,
  write: Write,
  record: RegistrationRecord,
  columns: Omit<ReturnType<typeof decided>, "decided_by" | "decided_by_name">,
): Promise<Moved> {
  await patchRegistration(context, record.producer_id, columns, write.at)
  const codes = { before: { reason_code: record.reason_code }, after: { reason_code: columns.reason_code } }
  await auditProducer(context, write, record, record.state, { ...codes, reason: columns.reason })
  return { before: record, state: record.state }
}

/** The columns that say who decided last, and why. */
export const decided = ({ actor, at }: Write, reason: string | null, reason_code: VerificationReason | null) => ({
  decided_at: at,
  decided_by: actor.id,
  decided_by_name: actor.name,
  reason,
  reason_code,
})

/** The checklist of a producer today, each line with its rule's own fields. */
export const linesOf = async (context: Context, record: RegistrationRecord, at: Date) =>
  (await readChecklist(context, record, vietnamDay(at))).map((line) => {
    const { mandatory, ways } = line.rule
    return { ...line, mandatory, ways }
  })

/** The mandatory papers of which none that was accepted holds: who is suspended does not come back before they are there. */
export const missingPapers = async (context: Context, record: RegistrationRecord, at: Date) =>
  (await linesOf(context, record, at)).filter(standsInTheWay)
