import { clock } from "@san-ocop/floor/lib/clock"
import { addDays, type Day, vietnamDay } from "@san-ocop/kit/day"
import { addIndicatorRecordsWorkflow, freezeSnapshotWorkflow } from "@san-ocop/ocop/workflows"
import { between, randomFrom } from "../../pictures/random"
import { SEED_ACTOR, type Seeding, select } from "./context"
import type { SampleFloor } from "./floors"
import { report } from "./progress"

/** The floor of the documented accounts, and two of provinces that took over others. */
const SHOWN = ["thanh-hoa", "hung-yen", "an-giang"]
const SOURCE = "Số liệu mẫu, không có văn bản"
const TITLE = "Báo cáo mẫu: sáu tháng đầu năm"

/** What an officer would have written down: [indicator, variant, least, most, days ago]. */
const KEPT = [
  ["women_led", "count", 8, 40, 60],
  ["women_led", "share", 30, 60, 60],
  ["ethnic_minority_led", "count", 1, 25, 60],
  ["on_ecommerce", "any_floor", 60, 95, 60],
  ["online_revenue_share", "share", 15, 35, 60],
  ["modern_retail", "share", 20, 70, 60],
  ["sale_points", "points", 3, 20, 90],
  ["sale_points", "showrooms", 1, 5, 90],
  ["floor_activity", "visits", 4000, 30_000, 30],
  ["promotion", "events", 1, 6, 120],
  ["promotion", "contracts", 2, 20, 120],
  ["training", "courses", 1, 8, 100],
  ["training", "people", 40, 600, 100],
  ["targets", "met", 3, 8, 40],
  ["targets", "planned", 12, 12, 40],
  ["growing_areas", "codes", 5, 60, 150],
] as const

function recordsOf({ province_code }: SampleFloor, today: Day) {
  return KEPT.map(([indicator, variant, least, most, ago]) => ({
    ...{ indicator, variant, province_code, commune_code: null, note: null, source: SOURCE, is_sample: true },
    on_day: addDays(today, -ago),
    value: between(least, most, randomFrom(`${indicator}.${variant}|${province_code}`)),
  }))
}

/** The numbers that officers keep, for a few floors, and a frozen report of each; all of it made up, and marked so. */
export async function keepStatistics({ container }: Seeding, all: readonly SampleFloor[]): Promise<void> {
  const floors = all.filter(({ slug }) => SHOWN.includes(slug))
  const known = await select<{ province_code: string }>(
    container,
    "select distinct province_code from indicator_record",
  )
  const there = new Set(known.map((row) => row.province_code))
  const today = vietnamDay(clock.now())
  const records = floors.filter((floor) => !there.has(floor.province_code)).flatMap((floor) => recordsOf(floor, today))
  await report("Numbers of officers written down", records.length, async (progress) => {
    if (records.length === 0) return
    await addIndicatorRecordsWorkflow(container).run({ input: { actor: SEED_ACTOR, records } })
    progress.done(records.length)
  })
  const frozen = await select<{ province_code: string }>(container, "select province_code from report_snapshot")
  const unfrozen = floors.filter(({ province_code }) => !frozen.some((row) => row.province_code === province_code))
  const year = today.slice(0, 4)
  const half = `${year}-06-30` as Day
  // Before July the half-year is not over: then the report is of what there is.
  const as_of = half < today ? half : today
  const query = { from: `${year}-01-01` as Day, to: as_of, as_of }
  await report("Reports frozen", unfrozen.length, async (progress) => {
    for (const { province_code } of unfrozen) {
      const input = { actor: SEED_ACTOR, province_code, title: TITLE, query, is_sample: true }
      await freezeSnapshotWorkflow(container).run({ input })
      progress.done()
    }
  })
}
