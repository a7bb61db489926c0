import { refuse } from "@san-ocop/floor/lib/problem"
import { shippingRegion } from "@san-ocop/kit/shipping-tariff"
import type { DeliveryPlace } from "../../reads/delivery-place"

/** @param at where the place stands in the request: "address." or nothing. @throws Refusal invalid_data that names the field */
export function checkProvince(provinceCode: string, at: string): void {
  if (shippingRegion(provinceCode)) return
  refuse("invalid_data", "Không có tỉnh, thành phố này.", { field: `${at}province_code`, code: "province_unknown" })
}

/** The commune that was found, where it lies in the province that was said. @throws Refusal invalid_data that names the field */
export function checkPlace(place: DeliveryPlace | null, provinceCode: string, at: string): DeliveryPlace {
  checkProvince(provinceCode, at)
  if (place?.province_code === provinceCode) return place
  const field = `${at}commune_code`
  return place
    ? refuse("invalid_data", "Xã, phường này không thuộc tỉnh, thành phố đã chọn.", {
        field,
        code: "commune_elsewhere",
      })
    : refuse("invalid_data", "Không có xã, phường, đặc khu này.", { field, code: "commune_unknown" })
}
