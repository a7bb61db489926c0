import { clock } from "@san-ocop/floor/lib/clock"
import { recordScansWorkflow } from "@san-ocop/ocop/workflows"
import { between, randomFrom } from "../../pictures/random"
import { type Seeding, select } from "./context"
import { report } from "./progress"

const HOUR_MS = 3_600_000
const LOTS = 6
const PLACES = [
  { province_code: "38", latitude: 19.8, longitude: 105.8 },
  { province_code: "01", latitude: 21, longitude: 105.8 },
  { province_code: "79", latitude: 10.8, longitude: 106.7 },
] as const

const FRESH = `select x.id from lot x where x.is_sample and x.kind = 'goods' and x.deleted_at is null
  and not exists (select 1 from scan_day d where d.lot_id = x.id) order by x.code limit ${LOTS}`

/** Some weeks of checks of a few lots: first ones, a forged serial here and there, and one label that seems to be on many packs. */
function scansOf(lot_id: string, turn: number, now: Date) {
  const random = randomFrom(`scans|${turn}`)
  const before = (hours: number): string => new Date(now.getTime() - hours * HOUR_MS).toISOString()
  const issued = Array.from({ length: between(15, 60, random) }, (_one, index) => ({
    ...{
      lot_id,
      item: between(1, 40, random),
      kind: "issued" as const,
      device: `sample-${turn}-${index % 9}`,
      came_back: true,
    },
    at: before(between(1, 500, random)),
  }))
  const forged = Array.from({ length: turn % 3 }, () => ({
    ...{ lot_id, item: null, kind: "forged" as const, device: null, came_back: false },
    at: before(between(1, 200, random)),
  }))
  const copied = Array.from({ length: turn === 0 ? 15 : 0 }, (_one, index) => ({
    ...{ lot_id, item: 41, kind: "issued" as const, device: `sample-copy-${index}`, came_back: true },
    at: before(30 - index),
  }))
  const places = issued.slice(0, 3).map(({ item, at, device }, index) => ({
    lot_id,
    item,
    at,
    device,
    voided: false,
    ...(PLACES[index] ?? PLACES[0]),
  }))
  return { scans: [...issued, ...forged, ...copied], places }
}

/** Fills what a stall and a department read about scans, for the first lots that nobody has scanned. */
export async function recordScans({ container }: Seeding): Promise<void> {
  const [there] = await select<{ n: number }>(container, "select count(*)::int as n from scan_day")
  const lots = there?.n ? [] : await select<{ id: string }>(container, FRESH)
  await report("Lots whose labels were checked", lots.length, async (progress) => {
    for (const [turn, { id }] of lots.entries()) {
      await recordScansWorkflow(container).run({ input: scansOf(id, turn, clock.now()) })
      progress.done(1)
    }
  })
}
