import { addDays, type Day, startOfVietnamDay } from "@san-ocop/kit/day"
import type { TraceStep } from "@san-ocop/kit/http/trace"
import { between, randomFrom } from "../../pictures/random"
import type { CatalogueRow } from "./catalogue"
import { offerOf } from "./offer"

export type SampleEvent = {
  step: TraceStep
  at: string
  commune_code: string | null
  place_name: string
  note: string
  declared_by: string
  confirmed_by: string | null
}
export type SampleLot = {
  code: string
  made_on: Day
  best_before: Day
  quantity: number
  unit: string
  province_code: string
  brand: string | null
  standards: string | null
  origin_commune_code: string | null
  origin_place: string | null
  declared_by: string
  is_sample: true
  events: SampleEvent[]
}

/** Goods that keep this long get lots, so that a demo of some weeks does not show spoilt food. */
const MIN_SHELF_DAYS = 180
const HOUR_MS = 3_600_000

export const keepsLong = (row: CatalogueRow): boolean => (row.kind.shelfDays ?? 0) >= MIN_SHELF_DAYS

type Step = { step: TraceStep; day: number; hour: number; place: string; note: string; confirmed?: boolean }
/** Days are counted from the day of making. The last is at most 6 days after it. */
const STEPS: readonly Step[] = [
  { step: "harvesting", day: -4, hour: 6, place: "Vùng nguyên liệu", note: "Thu hái lúc sáng sớm, ghi sổ từng hộ." },
  { step: "collecting", day: -3, hour: 15, place: "Điểm thu gom", note: "Cân, phân loại, loại bỏ phần không đạt." },
  {
    step: "transforming",
    day: 0,
    hour: 8,
    place: "Xưởng chế biến",
    note: "Làm theo quy trình đã công bố, có người ghi mẻ.",
  },
  {
    step: "inspecting",
    day: 2,
    hour: 9,
    place: "Phòng kiểm nghiệm",
    note: "Lấy mẫu kiểm tra, kết quả đạt.",
    confirmed: true,
  },
  { step: "packing", day: 3, hour: 14, place: "Xưởng đóng gói", note: "Đóng gói, dán tem, ghi mã lô." },
]

/** What a decree asks for beside days and steps. Of every fourth lot nobody has declared it, as it is in life. */
function declared(row: CatalogueRow, random: () => number) {
  if (between(1, 4, random) === 1) {
    return { brand: null, standards: null, origin_commune_code: null, origin_place: null }
  }
  return {
    brand: row.name,
    standards: "Tiêu chuẩn cơ sở (mẫu)",
    origin_commune_code: row.communeCode,
    origin_place: `Xưởng chế biến, ${row.oldProvince}`,
  }
}

/**
 * The `which`-th lot (0 or 1) of a product: made 20 to 60 days before `today`, the other 60 days earlier, so all of it has happened.
 * The code does not depend on the day: a later run finds the lot. Which steps there are depends on the product: 3 to 5.
 */
export function lotOf(row: CatalogueRow, serial: number, which: 0 | 1, today: Day): SampleLot {
  const random = randomFrom(`lot|${row.name}|${which}`)
  const madeOn = addDays(today, -between(20, 60, random) - which * 60)
  const skipped = between(0, 2, random)
  const steps = STEPS.filter((_, index) => !(skipped > 0 && index === 1) && !(skipped > 1 && index === 0))
  return {
    code: `LO-${row.provinceCode}-${String(serial).padStart(4, "0")}-${which === 0 ? "A" : "B"}`,
    made_on: madeOn,
    best_before: addDays(madeOn, row.kind.shelfDays ?? MIN_SHELF_DAYS),
    quantity: between(12, 90, random) * 10,
    unit: offerOf(row).unit,
    province_code: row.provinceCode,
    ...declared(row, random),
    declared_by: row.producer ?? "",
    is_sample: true,
    events: steps.map(({ step, day, hour, place, note, confirmed }) => ({
      step,
      at: new Date(
        startOfVietnamDay(addDays(madeOn, day)).getTime() + hour * HOUR_MS + between(0, 50, random) * 60_000,
      ).toISOString(),
      commune_code: row.communeCode,
      place_name: `${place}, ${row.oldProvince}`,
      note,
      declared_by: row.producer ?? "",
      confirmed_by: confirmed ? `Sở Nông nghiệp và Môi trường ${row.oldProvince} (mẫu)` : null,
    })),
  }
}
