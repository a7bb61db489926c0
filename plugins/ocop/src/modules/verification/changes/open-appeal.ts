import type { Context } from "@medusajs/framework/types"
import { runSql } from "@san-ocop/floor/lib/run-sql"
import type { RegistrationRecord, Write } from "../types"
import { auditProducer } from "./shared"

const OPEN = `from verification_appeal where producer_id = ? and outcome is null and deleted_at is null`

/** True while an appeal of the producer waits for its decision. */
export const hasOpenAppeal = async (context: Context, producerId: string): Promise<boolean> =>
  (await runSql(context, `select id ${OPEN} for update`, [producerId])).length > 0

/** Ends an appeal that got what it asked for without a hearing: the decision was taken back. */
export async function endOpenAppeal(context: Context, record: RegistrationRecord, write: Write): Promise<void> {
  const { actor, at } = write
  const [appeal] = await runSql<{ id: string }>(context, `select id ${OPEN} for update`, [record.producer_id])
  if (!appeal) return
  const sql = `update verification_appeal set outcome = 'upheld', reason = ?, decided_by = ?, decided_at = ?, updated_at = ? where id = ?`
  await runSql(context, sql, ["Quyết định đã được rút lại.", actor.id, at, at, appeal.id])
  await auditProducer(context, write, record, "appeal_upheld", { after: { appeal: appeal.id }, reason: null })
}

/**
 * Lets an appeal that waits follow to the decision that takes the place of the one it is against: there is one at a time, and who hears
 * it decides on what holds.
 */
export async function moveOpenAppeal(
  context: Context,
  producerId: string,
  decision: { decided_by: string; decided_at: Date },
  at: Date,
): Promise<void> {
  const sql = `update verification_appeal set against = 'suspended', against_decided_by = ?, against_decided_at = ?, updated_at = ?
    where producer_id = ? and outcome is null and deleted_at is null`
  await runSql(context, sql, [decision.decided_by, decision.decided_at, at, producerId])
}
