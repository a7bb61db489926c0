import { refuse } from "@san-ocop/floor/lib/problem"
import { fold } from "@san-ocop/kit/fold"
import { RECOGNITION_COLUMNS, type RecognitionCells, type RecognitionColumn } from "@san-ocop/kit/recognition-columns"

/** One row of the file. `row` counts as the spreadsheet does. */
export type SheetLine = { row: number; cells: RecognitionCells }

/** Lines above the heading, such as the name of the department and a title. */
const MOST_LINES_ABOVE = 10
const LONGEST_CELL = 500

const plain = (text: string): string =>
  fold(text)
    .replace(/[^a-z0-9]+/g, " ")
    .trim()
const COLUMN_OF = new Map<string, RecognitionColumn>(
  RECOGNITION_COLUMNS.flatMap(({ key, title, aliases }) =>
    [title, ...aliases].map((name) => [plain(name), key] as const),
  ),
)
const NEEDED = RECOGNITION_COLUMNS.filter(({ needed }) => needed)

const headingOf = (row: readonly string[]) => row.map((cell) => COLUMN_OF.get(plain(cell)) ?? null)

/**
 * The rows below the heading, empty ones left out.
 * @throws Refusal invalid_data when there is no heading, a needed column is missing, one is there twice, or there are no rows
 */
export function readLines(sheet: readonly (readonly string[])[]): SheetLine[] {
  const wrong = (message: string, code: string) => refuse("invalid_data", message, { field: "file", code })
  const at = sheet
    .slice(0, MOST_LINES_ABOVE)
    .findIndex((row) => headingOf(row).filter((key) => key !== null).length >= 3)
  const heading = headingOf(sheet[at] ?? [])
  const missing = NEEDED.filter(({ key }) => !heading.includes(key)).map(({ title }) => `«${title}»`)
  if (at < 0) return wrong("Không thấy dòng tiêu đề. Xin dùng đúng tên cột như trong mẫu.", "heading_missing")
  if (missing.length > 0) return wrong(`Tệp thiếu cột ${missing.join(", ")}. Xin xem lại theo mẫu.`, "column_missing")
  const twice = RECOGNITION_COLUMNS.find(({ key }) => heading.filter((one) => one === key).length > 1)
  if (twice) return wrong(`Tệp có hai cột «${twice.title}», xin bỏ bớt một cột.`, "column_twice")
  const lines = sheet.slice(at + 1).map((row, index): SheetLine => {
    const cells = heading.flatMap((key, column) => {
      const text = (row[column] ?? "").normalize("NFC").replace(/\s+/g, " ").trim().slice(0, LONGEST_CELL)
      return key && text ? [[key, text] as const] : []
    })
    return { row: at + index + 2, cells: Object.fromEntries(cells) }
  })
  const filled = lines.filter(({ cells }) => Object.keys(cells).length > 0)
  return filled.length > 0 ? filled : wrong("Tệp chưa có dòng nào dưới tiêu đề.", "no_lines")
}
