import type { Context } from "@medusajs/framework/types"
import { refuse } from "@san-ocop/floor/lib/problem"
import type { PayoutChannel } from "@san-ocop/kit/http/payouts"
import { runSql } from "../../../lib/run-sql"
import type { HandOver } from "../types"
import { lockBatch } from "./lock"

const HAND_OVER = `update payout_batch set handed_over_by = ?, updated_at = ? where id = ?`
const REFUSALS: Readonly<Record<PayoutChannel, string>> = {
  file: "Đợt này đang chi từng lệnh bằng mã VietQR. Tải thêm tệp có thể chi hai lần.",
  code: "Tệp của đợt này đã được tải cho ngân hàng. Quét thêm mã VietQR có thể chi hai lần.",
}

/** Keeps by what a batch is paid: what is fetched of it first, its file or a code, leaves no room for the other. @throws Refusal not_found, conflict */
export async function handOver(context: Context, { id, by, at }: HandOver): Promise<void> {
  const { batch } = await lockBatch(context, id)
  if (batch.handed_over_by === by) return
  if (batch.handed_over_by !== null) refuse("conflict", REFUSALS[by], { code: "payout_handed_over" })
  await runSql(context, HAND_OVER, [by, at, id])
}
