import type { MedusaResponse } from "@medusajs/framework/http"
import { attachment } from "../files/file-name"

export type SheetCell = string | number | boolean | Date | null
export type SheetTable = {
  sheet_name: string
  columns: { header: string; width?: number }[]
  rows: SheetCell[][]
  /** How many rows there are in all; where the table holds fewer, its last line says so. */
  total?: number
}
export type OutgoingSheet = SheetTable & {
  /** Without the extension. */
  file_name: string
  /** Further tables of the same file, each on a sheet of its own. */
  more?: SheetTable[]
}

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
// What Excel takes for a sheet's name.
const sheetName = (name: string): string => name.replace(/[\\/?*[\]:]/g, " ").slice(0, 31)

// write-excel-file counts texts in a plain object, where such a name is taken already and the file would be broken.
const unlikeObjectsOwn = (text: string): string => (text in {} ? `${text} ` : text)

/** Text stays text, also when it looks like a formula: Excel never computes a cell that says it is text. */
const cellOf = (value: SheetCell) => {
  if (value === null || value === "") return null
  if (typeof value === "string") return { value: unlikeObjectsOwn(value), type: String }
  return value instanceof Date ? { value, type: Date, format: "dd/mm/yyyy" } : { value }
}

/** Nobody takes a part for the whole. */
const lineOfRest = ({ rows, total = 0 }: SheetTable): SheetCell[][] =>
  total > rows.length
    ? [[`Bảng này có ${rows.length} dòng đầu trong ${total} dòng. Mời lọc bớt rồi tải lại để có phần còn lại.`]]
    : []

/** A table as a sheet, with a header that stays in view. */
function sheetOf(table: SheetTable) {
  const { sheet_name, columns, rows } = table
  const header = columns.map(({ header: value }) => ({ value, type: String, fontWeight: "bold" as const }))
  const data = [header, ...[...rows, ...lineOfRest(table)].map((row) => row.map(cellOf))]
  const widths = columns.map(({ width = 20 }) => ({ width }))
  return { data, sheet: sheetName(sheet_name), columns: widths, stickyRowsCount: 1 }
}

/** The tables as an XLSX file. */
export async function sheetBytes({ more = [], ...first }: OutgoingSheet): Promise<Buffer> {
  const { default: writeSheet } = await import("write-excel-file/node")
  return writeSheet([first, ...more].map(sheetOf)).toBuffer()
}

/** Answers the table as an XLSX file to be saved. */
export async function sendSheet(res: MedusaResponse, sheet: OutgoingSheet): Promise<void> {
  const bytes = await sheetBytes(sheet)
  res.set({
    "content-type": XLSX,
    "content-length": String(bytes.length),
    "content-disposition": attachment(`${sheet.file_name}.xlsx`),
    "x-content-type-options": "nosniff",
    "cache-control": "private, no-store",
  })
  res.end(bytes)
}
