import type { MedusaContainer } from "@medusajs/framework/types"
import { type Day, formatDay } from "@san-ocop/kit/day"
import type { CertificateStanding } from "@san-ocop/kit/http/catalog"
import { SHEET_ROWS } from "@san-ocop/kit/sheet-rows"
import { type CertificateFilter, listCertificates } from "../list-certificates"

const STANDING_WORDS: Record<CertificateStanding, string> = {
  valid: "Còn hiệu lực",
  expiring: "Sắp hết hạn",
  expired: "Đã hết hạn",
  replaced: "Đã có bản thay thế",
  suspended: "Tạm đình chỉ",
  revoked: "Đã thu hồi",
  not_recognised: "Chưa công nhận",
}
const COLUMNS = [
  { header: "Số giấy chứng nhận", width: 26 },
  { header: "Sản phẩm", width: 36 },
  { header: "Chủ thể", width: 36 },
  { header: "Xã, phường", width: 22 },
  { header: "Hạng sao", width: 10 },
  { header: "Số quyết định", width: 20 },
  { header: "Ngày quyết định", width: 16 },
  { header: "Cơ quan ban hành", width: 30 },
  { header: "Có giá trị đến", width: 16 },
  { header: "Tình trạng", width: 18 },
]

const dayText = (day: Day | null): string => (day ? formatDay(day) : "")

/** The certificates that a filter selects, as a sheet for people. */
export async function certificateSheet(
  container: MedusaContainer,
  province: string | null,
  today: Day,
  filter: CertificateFilter,
) {
  const page = { ...filter, limit: SHEET_ROWS, offset: 0 }
  const { items, count: total } = await listCertificates(container, province, today, page)
  const rows = items.map((one) => [
    one.number,
    one.product_name,
    one.producer_name ?? "",
    one.commune_name ?? "",
    one.stars,
    one.decision_number,
    dayText(one.decided_on),
    one.issuer_name,
    dayText(one.valid_until),
    STANDING_WORDS[one.standing],
  ])
  return { file_name: `giay-chung-nhan-${today}`, sheet_name: "Giấy chứng nhận", columns: COLUMNS, rows, total }
}
