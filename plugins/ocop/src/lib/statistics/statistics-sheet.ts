import type { OutgoingSheet, SheetCell } from "@san-ocop/floor/lib/sheets/send-sheet"
import { slug } from "@san-ocop/kit/fold"
import { formatDay } from "@san-ocop/kit/day"
import type { Indicator, IndicatorVariant, StatisticsScope } from "@san-ocop/kit/http/statistics"

const NO_NUMBER = "chưa có số liệu"

const COLUMNS: OutgoingSheet["columns"] = [
  { header: "Số", width: 6 },
  { header: "Chỉ tiêu", width: 42 },
  { header: "Cách tính", width: 34 },
  { header: "Trong đó", width: 28 },
  { header: "Giá trị", width: 16 },
  { header: "Đơn vị", width: 16 },
  { header: "Nguồn", width: 22 },
  { header: "Định nghĩa", width: 90 },
]

const sourceOf = ({ source, recorded_on }: IndicatorVariant): string => {
  if (source === "computed") return "Sàn tự tính"
  return recorded_on ? `Cán bộ ghi, ${formatDay(recorded_on)}` : "Cán bộ ghi"
}

/** "Tỉnh Hưng Yên (Thái Bình cũ)" */
export function placeLine({ province_name, old_province, commune_name }: StatisticsScope): string {
  const place = `${commune_name ? `${commune_name}, ` : ""}${province_name ?? "Toàn quốc"}`
  return old_province ? `${place} (${old_province} cũ)` : place
}

/** Where and when, as one line: "Tỉnh Hưng Yên (Thái Bình cũ), kỳ 01/01/2026 - 20/11/2026, chốt ngày 20/11/2026". */
export function scopeLine(scope: StatisticsScope): string {
  const { from, to, as_of } = scope
  return `${placeLine(scope)}, kỳ ${formatDay(from)} - ${formatDay(to)}, chốt ngày ${formatDay(as_of)}`
}

const rowsOf = ({ number, name }: Indicator, variant: IndicatorVariant): SheetCell[][] => {
  const { definition, unit, value, parts } = variant
  const whole: SheetCell[] = [number, name, variant.name, null, value ?? NO_NUMBER, unit, sourceOf(variant), definition]
  const counted = value === null ? [] : parts
  return [
    whole,
    ...counted.map((part): SheetCell[] => [number, name, variant.name, part.name, part.value, null, null, null]),
  ]
}

/** The indicators as a spreadsheet: a row a number, its definition beside it. */
export function statisticsSheet(scope: StatisticsScope, indicators: readonly Indicator[]): OutgoingSheet {
  const rows = indicators.flatMap((indicator) => indicator.variants.flatMap((variant) => rowsOf(indicator, variant)))
  return {
    file_name: `chi-tieu-ocop-${slug(scope.province_name ?? "toan quoc")}-${scope.as_of}`,
    sheet_name: "Chỉ tiêu OCOP",
    columns: COLUMNS,
    rows: [[null, scopeLine(scope), null, null, null, null, null, null], ...rows],
  }
}
