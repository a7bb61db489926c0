import type { MedusaContainer } from "@medusajs/framework/types"
import { FLOOR_MODULE } from "../../modules/floor"
import type FloorModuleService from "../../modules/floor/service"
import type { FloorRow } from "../../modules/floor/service"

type Scope = Pick<MedusaContainer, "resolve">

/** All floors, by slug. */
export const allFloors = (scope: Scope): Promise<FloorRow[]> =>
  scope.resolve<FloorModuleService>(FLOOR_MODULE).listFloors({}, { order: { slug: "ASC" } })

/** The floor of a province; null when it has none. */
export async function floorByProvince(scope: Scope, provinceCode: string): Promise<FloorRow | null> {
  const floors = scope.resolve<FloorModuleService>(FLOOR_MODULE)
  const [floor] = await floors.listFloors({ province_code: provinceCode }, { take: 1 })
  return floor ?? null
}
