import type { MedusaContainer } from "@medusajs/framework/types"
import type { OutgoingSheet } from "@san-ocop/floor/lib/sheets/send-sheet"
import { type Day, formatDay } from "@san-ocop/kit/day"
import type { ScanCounts } from "@san-ocop/kit/http/scans"
import { SHEET_ROWS } from "@san-ocop/kit/sheet-rows"
import { readRows } from "../rows"
import { SCAN_COUNTS } from "./scan-counts"

const SQL = `WITH asked AS (SELECT ?::text AS province, ?::text AS since, ?::text AS until)
  SELECT x.code, p.title AS product_name, m.name AS producer_name, ${SCAN_COUNTS}, max(d.day) AS last_day,
    (SELECT count(*)::int FROM scan_item i WHERE i.lot_id = x.id AND i.suspected_at IS NOT NULL AND i.deleted_at IS NULL) AS suspects,
    count(*) OVER ()::int AS total
  FROM asked JOIN scan_day d ON d.day BETWEEN asked.since AND asked.until AND d.deleted_at IS NULL
  JOIN lot x ON x.id = d.lot_id AND x.deleted_at IS NULL AND (asked.province IS NULL OR x.province_code = asked.province)
  JOIN product p ON p.id = x.product_id JOIN producer m ON m.id = x.producer_id
  GROUP BY x.id, p.title, m.name ORDER BY sum(d.scans) DESC, x.code LIMIT ?`

const COLUMNS = [
  { header: "Mã tra cứu lô", width: 22 },
  { header: "Sản phẩm", width: 36 },
  { header: "Chủ thể", width: 36 },
  { header: "Lượt quét", width: 12 },
  { header: "Tem quét lần đầu", width: 18 },
  { header: "Tem nghi sao chép", width: 18 },
  { header: "Lượt quét mã giả", width: 18 },
  { header: "Lượt quét tem đã hủy", width: 20 },
  { header: "Quét gần nhất", width: 14 },
]

type Read = ScanCounts & {
  code: string
  product_name: string
  producer_name: string
  suspects: number
  last_day: Day
  total: number
}

/** What the checks of each lot in a period come to, as a sheet for people, the most checked first. */
export async function scanSheet(
  container: MedusaContainer,
  province: string | null,
  { from, to }: { from: Day; to: Day },
): Promise<OutgoingSheet> {
  const read = await readRows<Read>(container, SQL, [province, from, to, SHEET_ROWS])
  const rows = read.map((one) => [
    one.code,
    one.product_name,
    one.producer_name,
    one.scans,
    one.first,
    one.suspects,
    one.forged,
    one.voided,
    formatDay(one.last_day),
  ])
  const total = read[0]?.total ?? 0
  return { file_name: `luot-quet-${from}-${to}`, sheet_name: "Lượt quét", columns: COLUMNS, rows, total }
}
