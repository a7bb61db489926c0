import type { CodLine, CodLineError } from "./http/cod-statements"
import type { Day } from "./day"
import { fold } from "./fold"
import { readAmount, readDay } from "./statement-cells"

type Column = "day" | "tracking" | "cod" | "remitted"
/** Where each column stands; a statement may charge under several names, and need not say what is left. */
type Columns = Record<Column, number> & { fees: number[] }

// What carriers call their columns, folded: the first name that some column begins with is the one.
const NAMES: Readonly<Record<Column, readonly RegExp[]>> = {
  day: [
    /^ngay (chuyen|tra|thanh toan|doi soat|gui tien|remit)/,
    /^(remit\w* date|paid date)/,
    /^(ngay|thoi gian|date)/,
  ],
  tracking: [
    /^(ma|so) van don/,
    /^(ma van chuyen|ma buu gui|so hieu buu gui|ma phieu gui|tracking)/,
    /^(ma don|van don|bill|order)/,
  ],
  cod: [/^(so )?tien (thu ho|cod)/, /^(thu ho|cod|gia tri cod)/],
  remitted: [
    /^(so tien |tien )?(thuc nhan|thuc tra|thuc chuyen|con lai)/,
    /^(so tien|tien|tong) (chuyen|tra|thanh toan|doi soat|nhan)/,
    /^(thanh toan|remitted|net|paid)/,
  ],
}
const FEE = /^(phi|phu phi|cuoc|fee|service fee)/
const ALL_FEES = /^(tong|total) (phi|cuoc|chi phi|fee)/
// Carriers write their name, the shop and the period above the table.
const HEADER_WITHIN = 40
const LONGEST_CODE = 64

function columnsOf(cells: readonly string[]): Columns | null {
  const names = cells.map(fold)
  const at = (wanted: Column) =>
    NAMES[wanted].map((name) => names.findIndex((one) => name.test(one))).find((index) => index >= 0) ?? -1
  const [day, tracking, cod, remitted] = [at("day"), at("tracking"), at("cod"), at("remitted")]
  if (day < 0 || tracking < 0 || cod < 0) return null
  const sum = names.findIndex((one) => ALL_FEES.test(one))
  const parts = names.flatMap((one, index) => (FEE.test(one) ? [index] : []))
  return { day, tracking, cod, remitted, fees: sum >= 0 ? [sum] : parts }
}

/** A tracking code as two people would write it the same: without spaces and dashes, in capitals. */
export const trackingKey = (code: string): string => code.replace(/[^A-Za-z0-9]/g, "").toUpperCase()

export type CodStatement = { lines: CodLine[]; errors: CodLineError[] }

/**
 * Reads a carrier's statement row by row, lines counted as in the file, from 1. What is written without a tracking code and without money, and sums below the
 * table, are passed over; everything else is a line or an error. `today`: nothing was paid later. Null when no header says which column is which.
 */
export function readCodStatement(rows: readonly (readonly string[])[], today: Day): CodStatement | null {
  const head = rows.slice(0, HEADER_WITHIN).findIndex((cells) => columnsOf(cells) !== null)
  const columns = columnsOf(rows[head] ?? [])
  if (!columns) return null
  const statement: CodStatement = { lines: [], errors: [] }
  const taken = rows.slice(head + 1).filter((cells) => !isNoLine(cells, columns))
  const signs = columns.fees.map((at) => signOf(taken.map((cells) => cells[at] ?? "")))
  for (const [index, cells] of rows.entries()) {
    if (index <= head || isNoLine(cells, columns)) continue
    const read = readLine(cells, { ...columns, signs }, today)
    if (typeof read === "string") statement.errors.push({ line: index + 1, message: read })
    else statement.lines.push({ line: index + 1, ...read })
  }
  return statement
}

const isSum = (cell: string): boolean => /^(tong|cong|total)\b/.test(fold(cell))

function isNoLine(cells: readonly string[], { tracking, cod }: Columns): boolean {
  const code = cells[tracking] ?? ""
  return isSum(code) || (code === "" && ((cells[cod] ?? "") === "" || cells.some(isSum)))
}

/** Some write what they take off with a minus: what most of a column's money is, is taken off; the other sign gives back. */
const signOf = (cells: readonly string[]): 1 | -1 =>
  cells.reduce((sum, cell) => sum + (readAmount(cell) ?? 0), 0) < 0 ? -1 : 1

/** What a row says, or what is wrong with it. `signs`: of what each column of fees takes off. */
function readLine(
  cells: readonly string[],
  columns: Columns & { signs: readonly (1 | -1)[] },
  today: Day,
): Omit<CodLine, "line"> | string {
  const tracking_code = trackingKey(cells[columns.tracking] ?? "")
  if (tracking_code === "") return "Thiếu mã vận đơn."
  if (tracking_code.length > LONGEST_CODE) return "Mã vận đơn dài quá."
  const day = readDay(cells[columns.day] ?? "")
  if (day === null) return "Chưa đọc được ngày, ví dụ đúng: 26/11/2026."
  if (day > today) return "Ngày trả tiền ở sau hôm nay."
  const cod = readAmount(cells[columns.cod] ?? "")
  if (cod === null || cod < 0) return "Chưa đọc được tiền thu hộ: phải là số đồng nguyên, không âm."
  const fees = columns.fees.map((at) => readAmount(cells[at] ?? ""))
  if (fees.some((one) => one === null)) return "Chưa đọc được tiền phí: phải là số đồng nguyên."
  const written = fees.reduce<number>((sum, one, at) => sum + (one ?? 0) * (columns.signs[at] ?? 1), 0)
  const told =
    columns.remitted < 0 || (cells[columns.remitted] ?? "") === ""
      ? cod - written
      : readAmount(cells[columns.remitted] ?? "")
  // What was paid says whether a fee was taken off, or in a row of a fee alone given back.
  const isOtherWay = (cod === 0 || written < 0) && told === cod + written
  const fee = isOtherWay ? 0 - written : written
  if (told === null) return "Chưa đọc được tiền thực nhận: phải là số đồng nguyên."
  if (cod === 0 && written === 0 && told === 0) return "Dòng này không có số tiền."
  return { day, tracking_code, cod, fee, remitted: told }
}
