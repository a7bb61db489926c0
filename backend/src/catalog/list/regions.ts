import type { Place } from "@san-ocop/kit/search/places"
import regions from "../../search/data/regions.json"

type Region = { names: readonly string[]; old_provinces: readonly string[] }

/**
 * The parts of the country that people name, as places: the provinces in force that lie in one as a whole, and the communes of those that lie
 * in it with a part only. A region is given by the provinces before July 2025.
 *
 * @param places every unit of the country
 */
export function regionsOf(places: readonly Place[], list: readonly Region[] = regions): Place[] {
  const old = places.filter(({ level }) => level === "old_province")
  const provinces = places.filter(({ level }) => level === "province")
  return list.flatMap(({ names, old_provinces }) => {
    const inside = ({ name }: Place) => old_provinces.includes(name)
    const whole = provinces.flatMap((province) => {
      const before = old.filter(({ province_codes: [code] }) => code === province.province_codes[0])
      return (before.length > 0 ? before.every(inside) : inside(province)) ? province.province_codes : []
    })
    const parts = old.filter((place) => inside(place) && !place.province_codes.every((code) => whole.includes(code)))
    const commune_codes = [...new Set(parts.flatMap((place) => place.commune_codes))]
    return names.map((name) => ({ name, level: "region", province_codes: whole, commune_codes, old_provinces }))
  })
}
