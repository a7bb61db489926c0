import type { Commune, Province } from "@san-ocop/kit/http/geography"
import { refuse } from "../problem"
import type { GeographyIndex } from "./geography-index"

/** The part of an address that the geography knows. */
type Area = { province_code: string; commune_code: string }

/** @throws Refusal invalid_data when no province in force has this code */
export function provinceOrRefuse(index: GeographyIndex, code: string, field: string): Province {
  const province = index.province.get(code)
  return (
    province ??
    refuse("invalid_data", "Vui lòng chọn tỉnh, thành phố trong danh sách.", { code: "province_unknown", field })
  )
}

/**
 * Checks that province and commune are in force and belong together. `at` is the path of the address in the request, "" where
 * the request itself is the address.
 * @throws Refusal invalid_data naming `<at>.province_code` or `<at>.commune_code`
 */
export function assertCommuneInProvince(
  index: GeographyIndex,
  area: Area,
  at = "address",
): { province: Province; commune: Commune } {
  const path = (name: string): string => (at === "" ? name : `${at}.${name}`)
  const province = provinceOrRefuse(index, area.province_code, path("province_code"))
  const field = path("commune_code")
  const commune = index.commune.get(area.commune_code)
  if (!commune)
    return refuse("invalid_data", "Vui lòng chọn xã, phường trong danh sách.", { code: "commune_unknown", field })
  if (commune.province_code !== province.code) {
    refuse("invalid_data", `${commune.full_name} không thuộc ${province.full_name}.`, {
      code: "commune_of_another_province",
      field,
    })
  }
  return { province, commune }
}
