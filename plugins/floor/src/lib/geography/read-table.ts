import { unreadable } from "./unreadable"

/**
 * Reads a table of comma-separated text whose first line names the columns. The data files use no quotes; one that
 * did would be read wrongly, so it is refused.
 * @throws MedusaError on a quote or on a line with another number of cells than the first
 */
export function readTable<C extends string>(text: string, columns: readonly C[]): Record<C, string>[] {
  if (text.includes('"')) throw unreadable("quoted cells are not supported in a data file")
  const [header = "", ...lines] = text
    .replace(/^\uFEFF/, "")
    .trimEnd()
    .split(/\r?\n/)
  const names = header.split(",")
  const missing = columns.filter((column) => !names.includes(column))
  if (missing.length > 0) throw unreadable(`columns missing from the data file: ${missing.join(", ")}`)
  return lines.map((line, index) => {
    const cells = line.split(",")
    if (cells.length !== names.length) throw unreadable(`line ${index + 2} of the data file has ${cells.length} cells`)
    return Object.fromEntries(columns.map((column) => [column, cells[names.indexOf(column)]])) as Record<C, string>
  })
}
