import { createFloorWorkflow } from "@san-ocop/floor/workflows"
import type { CatalogueRow } from "./catalogue"
import { SEED_ACTOR, type Seeding, select } from "./context"
import { withoutKind } from "./plan"
import { report } from "./progress"

export type SampleFloor = { province_code: string; slug: string; province_name: string }

/** Opens a floor for each province of the catalogue, with contacts that plainly are samples. Answers all of them by code. */
export async function openFloors({ container, stalls }: Seeding): Promise<SampleFloor[]> {
  const known = await select<{ province_code: string }>(
    container,
    "select province_code from floor where deleted_at is null",
  )
  const open = new Set(known.map((floor) => floor.province_code))
  const provinces = new Map(stalls.flatMap(({ rows }) => rows).map((row) => [row.provinceCode, row] as const))
  const missing = [...provinces.values()].filter((row) => !open.has(row.provinceCode))
  await report("Floors opened", missing.length, async (progress) => {
    for (const row of missing) {
      await createFloorWorkflow(container).run({
        input: { actor: SEED_ACTOR, floor: sampleFloor(row), is_sample: true },
      })
      progress.done()
    }
  })
  return select(
    container,
    "select province_code, slug, province_name from floor where deleted_at is null order by province_code",
  )
}

const sampleFloor = ({ provinceCode, provinceName }: CatalogueRow) => ({
  province_code: provinceCode,
  department_name: `Sở Công Thương ${provinceName.charAt(0).toLowerCase()}${provinceName.slice(1)}`,
  department_phone: `0900009${provinceCode}0`,
  department_email: `so-ct-${provinceCode}@san-ocop.example`,
  department_address: `Số 1, đường Mẫu, ${withoutKind(provinceName)} (địa chỉ mẫu)`,
})
