import { randomUUID } from "node:crypto"
import type { Context } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import type { Actor } from "./actor"
import { clock } from "./clock"
import { maskPersonal, maskText } from "./mask"

/** One change to be recorded. `before` and `after` hold what changed, never a whole record; they are masked here. */
export type NewAuditEntry = {
  actor: Actor
  /** Verb in the past, dotted: "listing.approved". */
  action: string
  entity_type: string
  entity_id: string
  province_code?: string | null
  seller_id?: string | null
  /** The seller or producer for whom it was done, when not for oneself. */
  on_behalf_of?: string | null
  before?: Record<string, unknown> | null
  after?: Record<string, unknown> | null
  reason?: string | null
}

/** The part of a MikroORM entity manager that says which transaction it is in: knex's, which binds parameters. */
type Manager = { getTransactionContext(): { raw(sql: string, bindings: unknown[]): Promise<unknown> } | undefined }

const isManager = (manager: unknown): manager is Manager =>
  typeof manager === "object" &&
  manager !== null &&
  "getTransactionContext" in manager &&
  typeof manager.getTransactionContext === "function"

const INSERT = `insert into audit_entry (id, at, actor_type, actor_id, actor_name, on_behalf_of, province_code, seller_id,
  action, entity_type, entity_id, before, after, reason, ip, request_id, created_at, updated_at)
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?::jsonb, ?, ?, ?, ?, ?)`

const json = (value: Record<string, unknown> | null | undefined): string | null =>
  value ? JSON.stringify(maskPersonal(value)) : null

/**
 * Records a change inside the caller's own transaction, so that entry and change commit together or not at all.
 * Call it from a service method under `@InjectTransactionManager()`, with its `@MedusaContext() context`.
 * @throws MedusaError outside a transaction: an entry that may outlive a rolled-back change would be a lie
 */
export async function appendAudit(context: Context, entry: NewAuditEntry): Promise<void> {
  const manager: unknown = context.transactionManager
  const transaction = isManager(manager) ? manager.getTransactionContext() : undefined
  if (!transaction) {
    const message = "appendAudit needs the transaction of the change that it records"
    throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, message)
  }
  const { actor } = entry
  const at = clock.now()
  await transaction.raw(INSERT, [
    `audit_${randomUUID().replaceAll("-", "")}`,
    at,
    actor.type,
    actor.id,
    actor.name,
    entry.on_behalf_of ?? null,
    entry.province_code ?? null,
    entry.seller_id ?? null,
    entry.action,
    entry.entity_type,
    entry.entity_id,
    json(entry.before),
    json(entry.after),
    entry.reason ? maskText(entry.reason) : null,
    actor.ip ?? null,
    actor.request_id ?? null,
    at,
    at,
  ])
}
