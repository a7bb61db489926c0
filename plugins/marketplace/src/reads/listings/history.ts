import type { MedusaContainer } from "@medusajs/framework/types"
import type { ListingReview } from "@san-ocop/kit/http/department"
import { readRows } from "../sql"

const WHAT: Readonly<Record<string, string>> = {
  "listing.submitted": "Gửi duyệt",
  "listing.changed": "Sửa nội dung",
  "listing.approved": "Duyệt",
  "listing.changes_requested": "Yêu cầu sửa",
  "listing.rejected": "Từ chối",
  "listing.taken_down": "Gỡ khỏi sàn",
  "listing.restored": "Cho bán lại",
  "listing.held": "Tạm ngừng bán",
  "listing.hold_released": "Thôi tạm ngừng bán",
  "listing.price_and_stock_set": "Đổi giá, số lượng",
  "listing.imported": "Đưa vào sàn",
  "listing.change_undone": "Hủy thao tác do lỗi hệ thống",
}

const HISTORY = `
  select at, actor_name as who, action, reason from audit_entry
   where entity_type = 'listing' and entity_id = ? and deleted_at is null order by at desc, id limit 100`

type Row = { at: Date; who: string; action: string; reason: string | null }

/** What happened to a listing, from the audit log, newest first. */
export async function readListingHistory(container: MedusaContainer, id: string): Promise<ListingReview["history"]> {
  const rows = await readRows<Row>(container, HISTORY, [id])
  return rows.map(({ at, who, action, reason }) => ({
    at: at.toISOString(),
    who,
    what: WHAT[action] ?? action,
    reason,
  }))
}
