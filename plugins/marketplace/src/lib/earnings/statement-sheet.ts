import type { OutgoingSheet } from "@san-ocop/floor/lib/sheets/send-sheet"
import { formatDay } from "@san-ocop/kit/day"
import type { SaleSums, Statement } from "@san-ocop/kit/http/money"

const money = ({ paid, fee, vat, withheld, net }: SaleSums): number[] => [paid, fee, vat, withheld, net]

/** A month's statement as a sheet: one line an order, the sums last. Amounts are numbers, so that they can be added up. */
export const statementSheet = (stall: string, { month, sums, items }: Statement): OutgoingSheet => ({
  file_name: `sao-ke-${stall}-${month}`,
  sheet_name: `Sao kê ${month}`,
  columns: [
    { header: "Mã đơn", width: 14 },
    { header: "Ngày đặt", width: 12 },
    { header: "Ngày giao", width: 12 },
    { header: "Tiền đơn hàng (đồng)", width: 18 },
    { header: "Phí sàn (đồng)", width: 16 },
    { header: "Thuế GTGT của phí (đồng)", width: 24 },
    { header: "Thuế khấu trừ (đồng)", width: 20 },
    { header: "Còn lại (đồng)", width: 18 },
  ],
  rows: [
    ...items.map((row) => [row.code, formatDay(row.placed_on), formatDay(row.day), ...money(row)]),
    ["Cộng", "", "", ...money(sums)],
  ],
})
