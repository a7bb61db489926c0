import { fold } from "@san-ocop/kit/fold"
import type { OldPlace, Province } from "@san-ocop/kit/http/geography"
import { groupBy } from "./group-by"
import type { Succession, Unit, Units } from "./units"

/** An old commune ready to be searched: what it became, and its name with and without marks. */
export type OldCommune = {
  place: OldPlace
  /** Without its kind, lower case, with marks. */
  name: string
  folded_name: string
  /** Commune, district and province folded: " xa dan dien, huyen quang dien, tinh thua thien hue". */
  folded_path: string
  province_codes: readonly string[]
}

function successorsOf(
  successions: readonly Succession[],
  units: ReadonlyMap<string, Unit>,
  provinces: ReadonlyMap<string, Province>,
): OldPlace["communes"] {
  return successions
    .flatMap((succession) => units.get(succession.to_unit_id) ?? [])
    .map((unit) => {
      const province_code = units.get(unit.province_id)?.code ?? ""
      const province_name = provinces.get(province_code)?.name ?? ""
      return { code: unit.code, full_name: unit.full_name, province_code, province_name }
    })
}

/** Every commune of the past with what became of it. */
export function oldCommunes(
  tables: Units,
  units: ReadonlyMap<string, Unit>,
  provinces: ReadonlyMap<string, Province>,
): OldCommune[] {
  const successionsOf = groupBy(tables.successions, (succession) => succession.from_unit_id)
  return tables.units
    .filter((unit) => unit.level === "commune" && unit.valid_to !== null)
    .map((unit) => {
      const communes = successorsOf(successionsOf.get(unit.id) ?? [], units, provinces)
      const district = units.get(unit.parent_id ?? "")?.full_name ?? ""
      const province = units.get(unit.province_id)?.full_name ?? ""
      return {
        place: {
          old_commune: unit.full_name,
          old_district: district,
          old_province: province,
          communes,
          divided: communes.length > 1,
        },
        name: unit.name.toLowerCase(),
        folded_name: unit.folded_name,
        folded_path: ` ${fold(`${unit.full_name}, ${district}, ${province}`)}`,
        province_codes: [...new Set(communes.map((commune) => commune.province_code))],
      }
    })
}
