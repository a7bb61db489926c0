import type { Context } from "@medusajs/framework/types"
import { refuse } from "@san-ocop/floor/lib/problem"
import { vietnamTime } from "@san-ocop/kit/day"
import { runSql } from "../../../lib/run-sql"
import { refuseMoved } from "./shared"

const DID: Readonly<Record<string, string>> = {
  "listing.approved": "duyệt",
  "listing.changes_requested": "yêu cầu sửa",
  "listing.rejected": "từ chối",
  "listing.taken_down": "gỡ",
}

const LAST = `
  select actor_name as who, action, at from audit_entry
   where entity_type = 'listing' and entity_id = ? and action = any(?) and deleted_at is null order by at desc limit 1`

/** Tells the slower of two officers who was faster, and what he did. @throws Refusal conflict, always */
export async function refuseDecided(context: Context, listingId: string): Promise<never> {
  const bindings = [listingId, Object.keys(DID)]
  const [last] = await runSql<{ who: string; action: string; at: Date }>(context, LAST, bindings)
  if (!last) return refuseMoved()
  const message = `${last.who} đã ${DID[last.action] ?? "xử lý"} sản phẩm này lúc ${vietnamTime(last.at)}. Mời xem sản phẩm tiếp theo.`
  return refuse("conflict", message, { code: "listing_move_refused" })
}
