import { zipSync } from "fflate"
import { judgeXml } from "./judge-xml"
import { refuseSheet, type SheetLimits, tooManyColumns, tooManyRows, unreadable } from "./refuse-sheet"
import { unpack } from "./unpack"

/** Excel's own container for a file with a password, and for files before 2007. */
const COMPOUND_FILE = Buffer.from("d0cf11e0a1b11ae1", "hex")

export const isCompoundFile = (bytes: Buffer): boolean => bytes.subarray(0, 8).equals(COMPOUND_FILE)

export const refuseCompoundFile = (): never =>
  refuseSheet(
    "Tệp có mật khẩu hoặc là Excel đời cũ (.xls). Mời bỏ mật khẩu và lưu lại dạng .xlsx.",
    "sheet_encrypted_or_old",
  )

function textOf(value: unknown): string {
  if (value === null || value === undefined) return ""
  if (value instanceof Date) {
    const text = value.toISOString()
    return text.endsWith("T00:00:00.000Z") ? text.slice(0, 10) : text.slice(0, 19).replace("T", " ")
  }
  return String(value)
}

/** The first sheet of an XLSX file as text. Days come as YYYY-MM-DD. @throws Refusal invalid_data */
export async function readXlsx(bytes: Buffer, limits: SheetLimits): Promise<string[][]> {
  const entries = unpack(bytes, limits)
  if (!entries.has("xl/workbook.xml")) return unreadable()
  // Every part: which one is a sheet is said by the workbook, and its name may be any.
  for (const content of entries.values()) {
    const xml = Buffer.from(content).toString("utf8")
    if (
      xml
        .trimStart()
        .replace(/^\ufeff/, "")
        .startsWith("<")
    )
      await judgeXml(xml, limits)
  }
  // Packed anew without compression: the reader gets what was measured, and not what the file's second head points at.
  const measured = zipSync(Object.fromEntries(entries), { level: 0 })
  const { readSheet } = await import("read-excel-file/node")
  const rows = await readSheet(Buffer.from(measured)).catch(unreadable)
  if (rows.length > limits.rows) tooManyRows(limits)
  if (rows.some((row) => row.length > limits.columns)) tooManyColumns(limits)
  return rows.map((row) => row.map(textOf))
}
