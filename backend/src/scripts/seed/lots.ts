import { clock } from "@san-ocop/floor/lib/clock"
import { vietnamDay } from "@san-ocop/kit/day"
import { recordLotsWorkflow } from "@san-ocop/ocop/workflows"
import { SEED_ACTOR, type Seeding, select } from "./context"
import type { Shown } from "./listings"
import { keepsLong, lotOf } from "./lot"
import { report } from "./progress"

const TRACED_PRODUCTS = 40

/** Products with lots: of the documented accounts first, then the best recognised and the latest. */
export function tracedProducts(shown: readonly Shown[]): { serial: number; one: Shown }[] {
  const rank = ({ row }: Shown): number => (row.year ?? 0) * 10 + (row.stars ?? 0)
  const numbered = shown.map((one, index) => ({ serial: index + 1, one }))
  const able = numbered.filter(({ one }) => one.producerId !== null && keepsLong(one.row))
  const documented = able.filter(
    ({ one }) => one.sellerId === shown[0]?.sellerId || one.sellerId === shown[1]?.sellerId,
  )
  const others = able
    .filter((entry) => !documented.includes(entry))
    .sort((a, b) => rank(b.one) - rank(a.one) || a.serial - b.serial)
  return [...documented, ...others].slice(0, TRACED_PRODUCTS)
}

/** Records two lots with their histories for each of forty products. */
export async function recordLots({ container }: Seeding, shown: readonly Shown[]): Promise<void> {
  const today = vietnamDay(clock.now())
  const known = await select<{ code: string }>(container, "select code from lot where deleted_at is null")
  const there = new Set(known.map((row) => row.code))
  const lots = tracedProducts(shown).flatMap(({ serial, one }) =>
    ([0, 1] as const).map((which) => ({
      ...lotOf(one.row, serial, which, today),
      product_id: one.productId,
      producer_id: one.producerId ?? "",
    })),
  )
  const missing = lots.filter((lot) => !there.has(lot.code))
  await report("Lots recorded", missing.length, async (progress) => {
    if (missing.length === 0) return
    await recordLotsWorkflow(container).run({ input: { actor: SEED_ACTOR, lots: missing } })
    progress.done(missing.length)
  })
}
