import type { MedusaContainer } from "@medusajs/framework/types"
import type { CodLine, JudgedCodLine } from "@san-ocop/kit/http/cod-statements"
import { judgeLines, toJudged } from "../../lib/remittances/judge-lines"
import { nameCodLines } from "../../lib/remittances/name-lines"
import { parcelsSql } from "../../lib/remittances/parcels-sql"
import type { CodOwner, Parcel } from "../../lib/remittances/types"
import { readRows } from "../sql"

const KNOWN = `select line_key from cod_line where owner_id = ? and line_key = any(?::text[])`

/** What each line of a carrier's statement would do if it were taken in now, one after another. Writes nothing. */
export async function judgeCodStatement(
  container: MedusaContainer,
  owner: CodOwner,
  lines: readonly CodLine[],
): Promise<JudgedCodLine[]> {
  const keys = nameCodLines(owner, lines)
  const codes = [...new Set(lines.map(({ tracking_code }) => tracking_code))]
  const [parcels, known] = await Promise.all([
    readRows<Parcel>(container, parcelsSql(owner), [codes, null, owner.id]),
    readRows<{ line_key: string }>(container, KNOWN, [owner.id, keys]),
  ])
  const seen = new Set(known.map(({ line_key }) => line_key))
  return judgeLines(lines, keys, { parcels, known: seen }).map(toJudged)
}
