import type { Context } from "@medusajs/framework/types"
import { runSql } from "@san-ocop/floor/lib/run-sql"
import { refuse } from "@san-ocop/floor/lib/problem"
import type { Day } from "@san-ocop/kit/day"
import { type ChecklistLine, checklistOn } from "@san-ocop/kit/requirement-checklist"
import { factsOf } from "./facts"
import type { IdentityRow, ProofRow, RegistrationRecord, RuleRow } from "./types"

const RECORD = `select r.id, r.producer_id, r.member_id, r.seller_id, r.contact_name, r.contact_phone, r.contact_email, r.street,
    r.product_groups, r.makes_spirits, r.terms_version, r.terms_accepted_at, r.identity_saved_at, r.submitted_at, r.requested, r.requested_at, r.decided_by, r.decided_at, r.reason_code,
    p.name, p.kind, p.province_code, p.commune_code, p.verification_state as state, p.verified_on
  from producer_registration r join producer p on p.id = r.producer_id and p.deleted_at is null`

/**
 * Reads a registration with its producer and holds both rows until the transaction ends, so that of two decisions at once the
 * second sees the first. @throws Refusal not_found
 */
export async function lockRegistration(context: Context, producerId: string): Promise<RegistrationRecord> {
  const sql = `${RECORD} where r.producer_id = ? and r.deleted_at is null for update of r, p`
  const [row] = await runSql<RegistrationRecord>(context, sql, [producerId])
  return row ?? refuse("not_found", "Không tìm thấy hồ sơ này.")
}

type Columns = Readonly<Record<string, unknown>>

async function patch(context: Context, table: string, where: string, id: string, columns: Columns, at: Date) {
  const names = Object.keys(columns)
  const set = [...names, "updated_at"].map((name) => `"${name}" = ?`).join(", ")
  await runSql(context, `update ${table} set ${set} where ${where} = ?`, [...Object.values(columns), at, id])
}

export const patchRegistration = (context: Context, producerId: string, columns: Columns, at: Date): Promise<void> =>
  patch(context, "producer_registration", "producer_id", producerId, columns, at)

/**
 * The life of a producer is this module's, and its state is a column of module programme's table: this writes it, in the same
 * transaction as what was decided.
 */
export const patchProducer = (context: Context, producerId: string, columns: Columns, at: Date): Promise<void> =>
  patch(context, "producer", "id", producerId, columns, at)

export const readRules = (context: Context): Promise<RuleRow[]> =>
  runSql(context, `select * from requirement where deleted_at is null order by position, code`, [])

export async function readIdentity(context: Context, producerId: string): Promise<IdentityRow | null> {
  const sql = `select tax_code_last4, tax_code_kind, tax_code_hash, representative_name, personal_id_last4, bank_name,
      bank_account_last4, bank_account_name from producer_identity
    where producer_id = ? and deleted_at is null`
  const [row] = await runSql<IdentityRow>(context, sql, [producerId])
  return row ?? null
}

/** The checklist of a producer on the day `on`, inside the caller's transaction. */
export async function readChecklist(
  context: Context,
  record: RegistrationRecord,
  on: Day,
): Promise<ChecklistLine<RuleRow, ProofRow>[]> {
  const rules = await readRules(context)
  const sql = `select id, requirement, kind, state, expires_on, created_at from requirement_proof where producer_id = ? and deleted_at is null`
  const proofs = await runSql<ProofRow>(context, sql, [record.producer_id])
  const facts = factsOf(record, await readIdentity(context, record.producer_id))
  const subject = { kind: record.kind, groups: record.product_groups, makes_spirits: record.makes_spirits }
  return checklistOn(rules, subject, [...proofs, ...facts], on)
}
