import type { Context } from "@medusajs/framework/types"
import { refuse } from "@san-ocop/floor/lib/problem"
import type { PayoutChannel } from "@san-ocop/kit/http/payouts"
import type { KeptPayout } from "../../../lib/payouts/types"
import { runSql } from "../../../lib/run-sql"

export type KeptBatch = {
  id: string
  floor_id: string
  province_code: string
  formed_by: string
  approved_by: string | null
  due_on: string | null
  sent_at: Date | null
  handed_over_by: PayoutChannel | null
}

const BATCH = `select id, floor_id, province_code, formed_by, approved_by, due_on, sent_at, handed_over_by from payout_batch where id = ? and deleted_at is null for update`
const PAYOUTS = `select p.id, p.batch_id, b.floor_id, b.province_code, p.seller_id, p.amount::float8 as amount, p.reference, p.bank_bin, p.account_number,
    p.holder_name, p.state, p.bank_reference
  from payout p join payout_batch b on b.id = p.batch_id where`
const OF_BATCH = `${PAYOUTS} p.batch_id = ? order by p.id for update of p`
const ONE = `${PAYOUTS} p.id = ? for update of b, p`

/** A batch and its payouts, for nobody else to move meanwhile. @throws Refusal not_found */
export async function lockBatch(context: Context, id: string): Promise<{ batch: KeptBatch; payouts: KeptPayout[] }> {
  const [batch] = await runSql<KeptBatch>(context, BATCH, [id])
  if (!batch) return refuse("not_found", "Không tìm thấy đợt chi này.")
  return { batch, payouts: await runSql<KeptPayout>(context, OF_BATCH, [id]) }
}

/** One payout, with its batch locked before it as in `lockBatch`. @throws Refusal not_found */
export async function lockPayout(context: Context, id: string): Promise<KeptPayout> {
  const [payout] = await runSql<KeptPayout>(context, ONE, [id])
  return payout ?? refuse("not_found", "Không tìm thấy lệnh chi này.")
}
