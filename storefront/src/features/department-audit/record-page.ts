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
}
/** What says of itself that there is no page: gone with its file, or a producer who never registered. */
const WITHOUT_PAGE = ["certificate.import_undone", "recognition_decision.import_undone", "producer.registered"]

/** The page of what an entry of the log is about; null where the desk has none. */
export function recordPage({ entity, entity_id, action }: Pick<AuditRow, "entity" | "entity_id" | "action">) {
  if (entity === "listing") return deskPath("/duyet-san-pham", { chon: entity_id })
  const folder = Object.hasOwn(FOLDERS, entity) ? FOLDERS[entity] : undefined
  return folder && !WITHOUT_PAGE.includes(action) ? deskPath(`${folder}/${encodeURIComponent(entity_id)}`) : null
}
