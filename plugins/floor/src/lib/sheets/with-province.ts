import type { OfficerRequest } from "../officer-request"
import type { OutgoingSheet } from "./send-sheet"

type Asked = Pick<OfficerRequest, "officer">
type Row = { province_name: string | null }

/**
 * A table that names the province of each row in its second column, for a national officer; as it is for everybody else, who sees one
 * province alone.
 * @param records what the rows of the table are about, in their order
 */
export function withProvince(sheet: OutgoingSheet, records: readonly Row[], { officer }: Asked): OutgoingSheet {
  if (officer.province_code !== null) return sheet
  const put = <T>([first, ...rest]: readonly T[], added: T): T[] =>
    first === undefined ? [added] : [first, added, ...rest]
  return {
    ...sheet,
    columns: put(sheet.columns, { header: "Tỉnh, thành phố", width: 24 }),
    rows: sheet.rows.map((row, index) => put(row, records[index]?.province_name ?? null)),
  }
}
