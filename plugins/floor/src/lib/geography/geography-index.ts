import type { Commune, Province } from "@san-ocop/kit/http/geography"
import { groupBy } from "./group-by"
import { type OldCommune, oldCommunes } from "./old-communes"
import type { Unit, Units } from "./units"

/** The geography tables, arranged for look-ups. Immutable: it is the same for everyone until the data files change. */
export type GeographyIndex = {
  provinces: readonly Province[]
  province: ReadonlyMap<string, Province>
  /** Communes of a province, by name. */
  communesOf: ReadonlyMap<string, readonly Commune[]>
  commune: ReadonlyMap<string, Commune>
  oldCommunes: readonly OldCommune[]
}

const vietnamese = new Intl.Collator("vi")

function oldNamesOf(province: Unit, tables: Units, units: ReadonlyMap<string, Unit>): string[] {
  return tables.successions
    .filter((succession) => succession.to_unit_id === province.id)
    .flatMap((succession) => units.get(succession.from_unit_id) ?? [])
    .map((old) => old.name)
    .filter((name) => name !== province.name)
}

const toCommune = (unit: Unit, provinces: ReadonlyMap<string, Unit>): Commune => ({
  code: unit.code,
  full_name: unit.full_name,
  province_code: provinces.get(unit.province_id)?.code ?? "",
})

/** Arranges the geography tables for look-ups. */
export function buildGeographyIndex(tables: Units): GeographyIndex {
  const units = new Map(tables.units.map((unit) => [unit.id, unit]))
  const inForce = tables.units.filter((unit) => unit.valid_to === null)
  const provinces = inForce
    .filter((unit) => unit.level === "province")
    .sort((a, b) => vietnamese.compare(a.name, b.name))
    .map((unit): Province => {
      const { code, name, full_name, slug } = unit
      return { code, name, full_name, slug: slug ?? "", old_names: oldNamesOf(unit, tables, units) }
    })
  const communes = inForce
    .filter((unit) => unit.level === "commune")
    .sort((a, b) => vietnamese.compare(a.name, b.name))
    .map((unit) => toCommune(unit, units))
  const province = new Map(provinces.map((row) => [row.code, row]))
  return {
    provinces,
    province,
    communesOf: groupBy(communes, (row) => row.province_code),
    commune: new Map(communes.map((row) => [row.code, row])),
    oldCommunes: oldCommunes(tables, units, province),
  }
}
