import { addDays, day } from "@san-ocop/kit/day"
import { registerProducersWorkflow } from "@san-ocop/ocop/workflows"
import { between, randomFrom } from "../../pictures/random"
import { SEED_ACTOR, type Seeding, select } from "./context"
import type { StallPlan } from "./plan"
import { report } from "./progress"
import { storyOf } from "./story"

const FIRST_VERIFIED = day("2025-07-15")

/** Registers the producers; answers the id of each by slug. `pictures` holds a landscape for each province. */
export async function registerProducers(
  { container, stalls }: Seeding,
  pictures: ReadonlyMap<string, string>,
): Promise<Map<string, string>> {
  const read = () =>
    select<{ id: string; slug: string }>(container, "select id, slug from producer where deleted_at is null")
  const there = new Set((await read()).map((row) => row.slug))
  const missing = stalls.filter((stall) => stall.isProducer && !there.has(stall.slug))
  await report("Producers registered", missing.length, async (progress) => {
    if (missing.length === 0) return
    const producers = missing.map((stall) => ({ ...sampleProducer(stall), picture: pictures.get(stall.slug) ?? null }))
    await registerProducersWorkflow(container).run({ input: { actor: SEED_ACTOR, producers } })
    progress.done(missing.length)
  })
  return new Map((await read()).map((row) => [row.slug, row.id]))
}

function sampleProducer(stall: StallPlan) {
  const random = randomFrom(`verified|${stall.name}`)
  return {
    slug: stall.slug,
    name: stall.name,
    kind: stall.kind,
    province_code: stall.provinceCode,
    commune_code: stall.communeCode,
    old_province: stall.oldProvince,
    // His goods are on sale, so his papers were seen: `papers.ts` makes them up.
    verification_state: "verified" as const,
    verified_on: addDays(FIRST_VERIFIED, between(0, 420, random)),
    story: stall.rows[0] ? storyOf(stall.name, stall.rows[0]) : null,
    is_sample: true,
  }
}
