import { day } from "@san-ocop/kit/day"
import { nameParts } from "./name-parts"
import { readTable } from "./read-table"
import type { Succession, Unit, Units } from "./units"
import { inForceId } from "./units-in-force"

const LAST_DAY = day("2025-06-30")

const COLUMNS = [
  "old_province_code",
  "old_province",
  "old_district_code",
  "old_district",
  "old_ward_code",
  "old_ward",
  "divided",
  "new_province_code",
  "new_ward_code",
] as const
type Row = Record<(typeof COLUMNS)[number], string>

const oldId = (code: string): string => `1997:${code}`

// Five island districts had no communes: the district itself stands for its one commune.
const communeIdOf = (row: Row): string => oldId(row.old_ward_code || `${row.old_district_code}:dao`)

function unit(level: Unit["level"], id: string, code: string, written: string, parent: string | null, row: Row): Unit {
  const place = { id, code, level, slug: null, parent_id: parent, province_id: oldId(row.old_province_code) }
  return { ...place, ...nameParts(written), valid_from: null, valid_to: LAST_DAY }
}

function unitsOf(row: Row): Unit[] {
  const province = oldId(row.old_province_code)
  const district = oldId(row.old_district_code)
  const communeCode = row.old_ward_code || row.old_district_code
  return [
    unit("province", province, row.old_province_code, row.old_province, null, row),
    unit("district", district, row.old_district_code, row.old_district, province, row),
    unit("commune", communeIdOf(row), communeCode, row.old_ward || row.old_district, district, row),
  ]
}

const succession = (from: string, to: string, divided: boolean): Succession => ({
  id: `asuc_${from}_${to}`,
  from_unit_id: from,
  to_unit_id: to,
  divided,
})

const byId = <T extends { id: string }>(rows: T[]): T[] => [...new Map(rows.map((row) => [row.id, row])).values()]

/** The provinces, districts and communes until 30 June 2025 and what each became, from communes-old-to-new.csv. */
export function unitsOfThePast(csv: string): Units {
  const rows = readTable(csv, COLUMNS)
  return {
    units: byId(rows.flatMap(unitsOf)),
    successions: byId(
      rows.flatMap((row) => [
        succession(communeIdOf(row), inForceId(row.new_ward_code), row.divided === "True"),
        succession(oldId(row.old_province_code), inForceId(row.new_province_code), false),
      ]),
    ),
  }
}
