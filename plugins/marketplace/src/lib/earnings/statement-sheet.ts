import type { OutgoingSheet, SheetCell } from "@san-ocop/floor/lib/sheets/send-sheet"
import { formatDay } from "@san-ocop/kit/day"
import type { AccountLine, SaleSums, Statement } from "@san-ocop/kit/http/money"
import { STATEMENT_WHY } from "@san-ocop/kit/statement-why"
import { sumVnd } from "@san-ocop/kit/vnd"

const money = ({ paid, fee, vat, withheld, net }: SaleSums): number[] => [paid, fee, vat, withheld, net]
const together = (a: SaleSums, b: SaleSums): SaleSums => ({
  paid: sumVnd([a.paid, b.paid]),
  fee: sumVnd([a.fee, b.fee]),
  vat: sumVnd([a.vat, b.vat]),
  withheld: sumVnd([a.withheld, b.withheld]),
  net: sumVnd([a.net, b.net]),
})

function orderRows({ sums, items, taken }: Statement): SheetCell[][] {
  const sold = items.map((row) => [
    row.code,
    formatDay(row.placed_on),
    formatDay(row.day),
    ...money(row),
    "Đơn đã giao",
  ])
  const back = taken.items.map((row) => [row.code, "", formatDay(row.day), ...money(row), STATEMENT_WHY[row.why]])
  return [...sold, ...back, ["Cộng", "", "", ...money(together(sums, taken.sums)), ""]]
}

/** The stall's account: what it began with, every line, what it ended with. */
const accountSheet = ({ month, account }: Statement, lines: readonly AccountLine[]) => ({
  sheet_name: `Sổ ${month}`,
  columns: [
    { header: "Ngày", width: 12 },
    { header: "Mã đơn", width: 14 },
    { header: "Nội dung", width: 44 },
    { header: "Số tiền (đồng)", width: 18 },
  ],
  rows: [
    ["", "", "Đầu tháng còn được nhận", account.opening],
    ...lines.map(({ day, code, why, amount }) => [formatDay(day), code, STATEMENT_WHY[why], amount]),
    ["", "", "Cuối tháng còn được nhận", account.closing],
  ],
  total: sumVnd(account.moved.map(({ count }) => count)) + 2,
})

/**
 * A month's statement as a spreadsheet. First one line an order and one for each return or ruling, the sums last; then the stall's account line by line. Amounts are numbers,
 * so that they can be added up.
 */
export const statementSheet = (stall: string, statement: Statement, lines: readonly AccountLine[]): OutgoingSheet => ({
  file_name: `sao-ke-${stall}-${statement.month}`,
  sheet_name: `Sao kê ${statement.month}`,
  columns: [
    { header: "Mã đơn", width: 14 },
    { header: "Ngày đặt", width: 12 },
    { header: "Ngày", width: 12 },
    { header: "Tiền đơn hàng (đồng)", width: 18 },
    { header: "Phí sàn (đồng)", width: 16 },
    { header: "Thuế GTGT của phí (đồng)", width: 24 },
    { header: "Thuế khấu trừ (đồng)", width: 20 },
    { header: "Còn lại (đồng)", width: 18 },
    { header: "Nội dung", width: 36 },
  ],
  rows: orderRows(statement),
  more: [accountSheet(statement, lines)],
})
