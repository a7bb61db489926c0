import type { Agency, OfficerRole } from "@san-ocop/kit/http/department"
import type { OfficerEntry } from "@san-ocop/kit/http/operator"

export const AGENCIES: Readonly<Record<Agency, string>> = {
  trade: "Công Thương",
  agriculture: "Nông nghiệp và Môi trường",
}
export const ROLES: Readonly<Record<OfficerRole, string>> = {
  officer: "Cán bộ",
  supervisor: "Lãnh đạo",
  council_member: "Thành viên hội đồng (chỉ xem)",
  auditor: "Kiểm toán (chỉ xem)",
}
export const STATUSES: Readonly<Record<OfficerEntry["status"], string>> = {
  active: "Đang làm việc",
  suspended: "Tạm dừng",
}
