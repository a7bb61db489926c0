import type { Context } from "@medusajs/framework/types"
import { systemActor } from "@san-ocop/floor/lib/actor"
import { appendAudit } from "@san-ocop/floor/lib/append-audit"
import { endOfDaysAfter } from "../cases/deadlines"
import { runSql } from "../run-sql"
import { RETURN_DAYS } from "./deadlines"

type Reopened = { id: string; province_code: string; seller_id: string }
type Failed = {
  group_order_id: string
  /** When the refund was claimed and when it seemed done: what was owed by then, and was taken for given back since, was given back by it. */
  from: Date
  to: Date
  at: Date
}

const REOPEN = `
  update goods_return set state = 'to_refund', refunded_at = null, closed_at = null, due_at = ?, updated_at = ?
  where group_order_id = ? and payment_method = 'card' and state = 'refunded' and owed_at <= ? and refunded_at >= ? and deleted_at is null
  returning id, province_code, seller_id`

/** The money of returns that a card was to have back did not get there: their shopper still waits for it. */
export async function reopenCardReturns(context: Context, { group_order_id, from, to, at }: Failed): Promise<void> {
  const due = endOfDaysAfter(at, RETURN_DAYS.refund)
  for (const { id, province_code, seller_id } of await runSql<Reopened>(context, REOPEN, [
    due,
    at,
    group_order_id,
    from,
    to,
  ])) {
    await appendAudit(context, {
      actor: systemActor("card"),
      action: "goods_return.reopened",
      entity_type: "goods_return",
      entity_id: id,
      province_code,
      seller_id,
      before: { state: "refunded" },
      after: { state: "to_refund" },
    })
  }
}
