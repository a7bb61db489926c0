import { clock } from "@san-ocop/floor/lib/clock"
import { type Day, vietnamDay } from "@san-ocop/kit/day"
import { type RecordLots, recordLotsWorkflow } from "@san-ocop/ocop/workflows"
import { SEED_ACTOR, type Seeding, select } from "./context"
import type { Shown } from "./listings"
import { keepsLong, lotOf } from "./lot"
import { boxOf, materialOf, withMaterial } from "./lot-family"
import { report } from "./progress"

type Lots = RecordLots["lots"]

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

/** Lots of the documented stalls show where goods come from and where they go: material, goods, box. */
const familyOf = ({ serial, one }: ReturnType<typeof tracedProducts>[number], today: Day): Lots => {
  const goods = lotOf(one.row, serial, 0, today)
  const of = { producer_id: one.producerId ?? "", seller_id: one.sellerId }
  return [
    { ...materialOf(goods, serial), ...of },
    { ...withMaterial(goods, serial), ...of, product_id: one.productId },
    { ...lotOf(one.row, serial, 1, today), ...of, product_id: one.productId },
    { ...boxOf(goods, serial), ...of },
  ]
}

/** Records two lots with their histories for each of forty products; for some also a material and a box. */
export async function recordLots({ container }: Seeding, shown: readonly Shown[]): Promise<void> {
  const today = vietnamDay(clock.now())
  const known = await select<{ code: string }>(container, "select code from lot where deleted_at is null")
  const there = new Set(known.map((row) => row.code))
  const documented = new Set([shown[0]?.sellerId, shown[1]?.sellerId])
  const lots = tracedProducts(shown).flatMap((entry): Lots => {
    if (documented.has(entry.one.sellerId)) return familyOf(entry, today)
    const of = { product_id: entry.one.productId, producer_id: entry.one.producerId ?? "" }
    return ([0, 1] as const).map((which) => ({ ...lotOf(entry.one.row, entry.serial, which, today), ...of }))
  })
  const missing = lots.filter((lot) => !there.has(lot.code ?? ""))
  await report("Lots recorded", missing.length, async (progress) => {
    if (missing.length === 0) return
    await recordLotsWorkflow(container).run({ input: { actor: SEED_ACTOR, lots: missing } })
    progress.done(missing.length)
  })
}
