import { isCompoundFile, readXlsx, refuseCompoundFile } from "./read-xlsx"
import { readCsv } from "./read-csv"
import { refuseSheet, SHEET_LIMITS, type SheetLimits, unreadable } from "./refuse-sheet"

const isZip = (bytes: Buffer): boolean => bytes.subarray(0, 4).equals(Buffer.from("PK\x03\x04", "latin1"))

/** Other files that somebody may send by mistake: pictures, PDF, compressed archives. */
const OTHER = [
  Buffer.from("%PDF"),
  Buffer.from("89504e47", "hex"),
  Buffer.from("ffd8ff", "hex"),
  Buffer.from("1f8b", "hex"),
]

const clean = (cell: string): string =>
  cell
    .normalize("NFC")
    .replace(/\u00a0/g, " ")
    .trim()

/**
 * The first sheet of an XLSX file, or a CSV file, as trimmed text: rows as they stand, all of one length, without empty
 * rows at the end. A day in a cell of dates comes as YYYY-MM-DD, a number as JavaScript writes it.
 * @throws Refusal invalid_data, in a sentence that says what to do, for zip bombs, formulas, too many columns or rows,
 *   files with a password, and anything else
 */
export async function readSheet(bytes: Buffer, limits: Partial<SheetLimits> = {}): Promise<string[][]> {
  const all = { ...SHEET_LIMITS, ...limits }
  if (isCompoundFile(bytes)) refuseCompoundFile()
  if (OTHER.some((signature) => bytes.subarray(0, signature.length).equals(signature))) unreadable()
  const found = isZip(bytes) ? await readXlsx(bytes, all) : readCsv(bytes, all)
  const rows = found.map((row) => row.map(clean))
  while (rows.at(-1)?.every((cell) => cell === "")) rows.pop()
  if (rows.length === 0) refuseSheet("Bảng không có dòng nào. Mời điền theo tệp mẫu rồi gửi lại.", "sheet_empty")
  const width = Math.max(...rows.map((row) => row.length))
  return rows.map((row) => [...row, ...Array<string>(width - row.length).fill("")])
}
