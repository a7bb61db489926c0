import { randomUUID } from "node:crypto"
import type { Context } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import type { NewAuditEntry } from "./append-audit"
import { clock } from "./clock"
import { maskPersonal, maskText } from "./mask"

type Manager = { getTransactionContext(): { raw(sql: string, bindings: unknown[]): Promise<unknown> } | undefined }

const AT_ONCE = 5_000
const INSERT = `insert into audit_entry (id, at, actor_type, actor_id, actor_name, on_behalf_of, province_code, seller_id, action,
    entity_type, entity_id, before, after, reason, ip, request_id, created_at, updated_at)
  select id, ?, actor_type, actor_id, actor_name, on_behalf_of, province_code, seller_id, action, entity_type, entity_id, before, after,
    reason, ip, request_id, ?, ?
  from jsonb_to_recordset(?::jsonb) as t(id text, actor_type text, actor_id text, actor_name text, on_behalf_of text, province_code text,
    seller_id text, action text, entity_type text, entity_id text, before jsonb, after jsonb, reason text, ip text, request_id text)`

const rowOf = ({ actor, ...entry }: NewAuditEntry) => ({
  id: `audit_${randomUUID().replaceAll("-", "")}`,
  actor_type: actor.type,
  actor_id: actor.id,
  actor_name: actor.name,
  ip: actor.ip ?? null,
  request_id: actor.request_id ?? null,
  ...entry,
  before: entry.before ? maskPersonal(entry.before) : null,
  after: entry.after ? maskPersonal(entry.after) : null,
  reason: entry.reason ? maskText(entry.reason) : null,
})

/**
 * Records many changes as `appendAudit` records one: in the caller's own transaction, thousands in one statement.
 * @throws MedusaError outside a transaction
 */
export async function appendAudits(context: Context, entries: readonly NewAuditEntry[]): Promise<void> {
  const transaction = (context.transactionManager as Manager | undefined)?.getTransactionContext()
  if (!transaction) {
    const message = "appendAudits needs the transaction of the changes that it records"
    throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, message)
  }
  const at = clock.now()
  for (let from = 0; from < entries.length; from += AT_ONCE) {
    const rows = entries.slice(from, from + AT_ONCE).map(rowOf)
    await transaction.raw(INSERT, [at, at, at, JSON.stringify(rows)])
  }
}
