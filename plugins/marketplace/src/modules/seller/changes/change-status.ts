import type { Context } from "@medusajs/framework/types"
import { appendAudit } from "@san-ocop/floor/lib/append-audit"
import { appendNotice } from "@san-ocop/floor/lib/append-notice"
import { refuse } from "@san-ocop/floor/lib/problem"
import { withdrawNotice } from "@san-ocop/floor/lib/withdraw-notice"
import type { SellerStatus } from "@san-ocop/kit/http/seller"
import { canMove } from "@san-ocop/kit/state-table"
import { sellerNotice, sellerNoticeKey } from "../../../lib/notices/seller-notice"
import { runSql } from "../../../lib/run-sql"
import { lockSeller, type SellerRow } from "../rows"
import { SELLER_MOVES } from "../seller-moves"
import type { Write } from "../types"

const VERBS: Readonly<Record<SellerStatus, string>> = {
  active: "seller.reinstated",
  suspended: "seller.suspended",
  closed: "seller.closed",
}

export type ChangeStatus = { seller_id: string; to: SellerStatus; reason: string | null } & Write

async function write(context: Context, id: string, status: SellerStatus, at: Date): Promise<void> {
  await runSql(context, `update seller set status = ?, updated_at = ? where id = ?`, [status, at, id])
}

/** Moves a seller along its life cycle; answers it as it was before. @throws Refusal not_found, conflict */
export async function changeStatus(context: Context, input: ChangeStatus): Promise<SellerRow> {
  const { seller_id, to, reason, actor, at } = input
  const before = await lockSeller(context, seller_id)
  if (!canMove(SELLER_MOVES, before.status, to)) {
    refuse("conflict", "Gian hàng đã ở trạng thái này. Mời tải lại trang.", { code: "seller_move_refused" })
  }
  await write(context, seller_id, to, at)
  const entry = { actor, action: VERBS[to], entity_type: "seller", entity_id: seller_id, reason }
  const scope = { province_code: before.province_code, seller_id }
  await appendAudit(context, { ...entry, ...scope, before: { status: before.status }, after: { status: to } })
  await appendNotice(context, sellerNotice(before, to, reason, at))
  return before
}

/** Puts the status back for a workflow that could not finish. */
export async function undoStatus(context: Context, before: SellerRow, { actor, at }: Write): Promise<void> {
  await write(context, before.id, before.status, at)
  await withdrawNotice(context, sellerNoticeKey(before.id))
  const entry = { actor, action: "seller.change_undone", entity_type: "seller", entity_id: before.id }
  const scope = { province_code: before.province_code, seller_id: before.id }
  await appendAudit(context, { ...entry, ...scope, after: { status: before.status } })
}
