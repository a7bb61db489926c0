import type { AuditRow } from "@san-ocop/kit/http/department"
import { deskPath } from "../department-session/desk-path"

/** Where the desk shows what the log speaks of. The id stands last in the address. */
const FOLDERS: Readonly<Record<string, string>> = {
  producer: "/chu-the",
  certificate: "/chung-nhan",
  recognition_import: "/chung-nhan/nhap",
  recognition_decision: "/chung-nhan/quyet-dinh",
  recall: "/thu-hoi",
  lot: "/lo-hang",
  report_snapshot: "/thong-ke/ban-chot",
  report: "/vu-viec/phan-anh",
  complaint: "/vu-viec/khieu-nai",
  authority_request: "/vu-viec/yeu-cau",
  restriction: "/vu-viec/han-che",
  seller: "/gian-hang",
  dispute: "/tranh-chap",
}
/** What says of itself that there is no page: a stall that never came to be whole, or a producer who never registered. */
const WITHOUT_PAGE = ["producer.registered", "seller.unfinished_discarded"]

type Entry = Pick<AuditRow, "entity" | "entity_id" | "action" | "seller_id" | "undone_import">

const pageIn = (folder: string, id: string): string => deskPath(`${folder}/${encodeURIComponent(id)}`)

/**
 * The page of what an entry of the log is about; null where the desk has none. What went away with an import that was taken back leads to
 * that import, and a person who sells to his stall.
 */
export function recordPage({ entity, entity_id, action, seller_id, undone_import }: Entry): string | null {
  if (undone_import !== null) return pageIn("/chung-nhan/nhap", undone_import)
  if (entity === "seller_member") return seller_id && pageIn("/gian-hang", seller_id)
  if (entity === "listing") return deskPath("/duyet-san-pham", { chon: entity_id })
  const folder = Object.hasOwn(FOLDERS, entity) ? FOLDERS[entity] : undefined
  return folder && !WITHOUT_PAGE.includes(action) ? pageIn(folder, entity_id) : null
}
