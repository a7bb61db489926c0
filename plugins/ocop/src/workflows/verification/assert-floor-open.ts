import type { MedusaContainer } from "@medusajs/framework/types"
import { floorByProvince } from "@san-ocop/floor/lib/floors/read-floors"
import { provinceOrRefuse } from "@san-ocop/floor/lib/geography/assert-commune-in-province"
import { readGeography } from "@san-ocop/floor/lib/geography/read-geography"
import { refuse } from "@san-ocop/floor/lib/problem"

/** Nobody would read what is sent to a province without a floor. @throws Refusal invalid_data */
export async function assertFloorOpen(container: MedusaContainer, provinceCode: string): Promise<void> {
  const { full_name } = provinceOrRefuse(await readGeography(container), provinceCode, "province_code")
  if (await floorByProvince(container, provinceCode)) return
  refuse("invalid_data", `${full_name} chưa mở sàn nên chưa nhận hồ sơ. Mời bà con liên hệ Sở Công Thương của tỉnh.`, {
    field: "province_code",
    code: "floor_missing",
  })
}
