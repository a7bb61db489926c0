import { holdsFormulas, refuseSheet, type SheetLimits, tooManyColumns, tooManyRows, unreadable } from "./refuse-sheet"

const SEPARATORS = [",", ";", "\t"] as const

/** Excel writes commas or semicolons, depending on the machine's language: the first line outside quotes tells. */
function separatorOf(text: string): string {
  const [head = ""] = text.replace(/"[^"]*"/g, "").split(/\r?\n/, 1)
  const count = (sign: string) => head.split(sign).length
  return [...SEPARATORS].sort((a, b) => count(b) - count(a))[0] ?? ","
}

function decode(bytes: Buffer): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes)
  } catch {
    // The decoder has one way to fail: bytes that are not UTF-8.
    const message = "Tệp CSV không ở bảng mã UTF-8. Mời lưu lại dạng CSV UTF-8 hoặc Excel (.xlsx)."
    return refuseSheet(message, "sheet_not_utf8")
  }
}

/** Cells of a CSV text (RFC 4180), row by row. A generator, so that a limit stops the reading. */
function* cells(text: string, separator: string): Generator<string[]> {
  let row: string[] = []
  let cell = ""
  let quoted = false
  let wasQuoted = false
  for (let at = 0; at < text.length; at++) {
    const sign = text[at] as string
    if (quoted) {
      if (sign !== '"') cell += sign
      else if (text[at + 1] === '"') cell += text[++at] as string
      else quoted = false
    } else if (sign === '"' && cell === "" && !wasQuoted) {
      quoted = wasQuoted = true
    } else if (sign === separator || sign === "\n") {
      row.push(sign === "\n" && cell.endsWith("\r") ? cell.slice(0, -1) : cell)
      cell = ""
      wasQuoted = false
      if (sign === "\n") {
        yield row
        row = []
      }
    } else cell += sign
  }
  if (quoted) unreadable()
  if (cell !== "" || row.length > 0) yield [...row, cell]
}

/** A CSV file as text. @throws Refusal invalid_data */
export function readCsv(bytes: Buffer, limits: SheetLimits): string[][] {
  const text = decode(bytes)
  if (text.includes("\0")) unreadable()
  const rows: string[][] = []
  for (const row of cells(text, separatorOf(text))) {
    if (row.length > limits.columns) tooManyColumns(limits)
    if (row.some((cell) => cell.trimStart().startsWith("="))) holdsFormulas()
    rows.push(row)
    if (rows.length > limits.rows) tooManyRows(limits)
  }
  return rows
}
