import type { Context } from "@medusajs/framework/types"
import { appendAudits } from "@san-ocop/floor/lib/append-audits"
import { answerClaims } from "../../../lib/remittances/answer-claims"
import type { Parcel, Write } from "../../../lib/remittances/types"
import { runSql } from "../../../lib/run-sql"

const MARK = "update group_order set remitted_at = ?, updated_at = ? where id = any(?::text[]) and remitted_at is null"
export type PaidParcel = Pick<Parcel, "id" | "seller_id" | "province_code"> & { amount: number }

/** Nobody holds these parcels' cash any more: marks them, ends what was claimed for them, and records it. */
export async function markPaid(context: Context, parcels: readonly PaidParcel[], { actor, at }: Write): Promise<void> {
  const ids = parcels.map(({ id }) => id)
  if (ids.length === 0) return
  await runSql(context, MARK, [at, at, ids])
  await answerClaims(context, ids, { actor, at })
  await appendAudits(
    context,
    parcels.map(({ id, seller_id, province_code, amount }) => ({
      actor,
      action: "order.remitted",
      entity_type: "group_order",
      entity_id: id,
      province_code,
      seller_id,
      on_behalf_of: seller_id,
      after: { amount },
    })),
  )
}
