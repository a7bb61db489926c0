import { refuse } from "@san-ocop/floor/lib/problem"
import { type Day, isDay, vietnamDay } from "@san-ocop/kit/day"
import { isLotNumber } from "@san-ocop/kit/lot-number"
import { parsePlatformKey } from "@san-ocop/kit/platform-link"
import type { NewTraceEvent } from "../../lib/epcis-event"
import type { NewLot } from "../../modules/traceability/types"

const CODE = /^[A-Z0-9][A-Z0-9-]{2,39}$/
// Clocks of phones differ: what is declared this little ahead of ours has happened.
const TOLERANCE_MS = 10 * 60_000
// The column is an integer of four bytes.
const MOST = 2_000_000_000

const wrong = (field: string, message: string): never => refuse("invalid_data", message, { field, code: "invalid" })
const notYet = (field: string, message: string): never => refuse("unprocessable", message, { field, code: "in_future" })

/**
 * Nothing is declared before it happens. `field` is the path of the instant in the request.
 * @throws Refusal unprocessable; invalid_data for an instant that is none
 */
export function assertHappened({ at }: Pick<NewTraceEvent, "at">, now: Date, field: string): void {
  const instant = Date.parse(at)
  if (Number.isNaN(instant)) wrong(field, "Thời điểm chưa đúng, vui lòng xem lại.")
  if (instant > now.getTime() + TOLERANCE_MS) notYet(field, "Thời điểm này chưa đến, vui lòng xem lại giờ.")
}

/** @throws Refusal unprocessable for goods that will be made later */
export function assertMade(madeOn: Day, now: Date): void {
  if (madeOn > vietnamDay(now)) notYet("made_on", "Ngày sản xuất chưa đến, vui lòng xem lại ngày.")
}

/** @throws Refusal invalid_data for days that do not agree */
function assertLotDays({ made_on, best_before }: { made_on: string; best_before: string | null }): void {
  if (!isDay(made_on)) wrong("made_on", "Ngày sản xuất chưa đúng.")
  if (best_before !== null && !isDay(best_before)) wrong("best_before", "Hạn dùng chưa đúng.")
  if (best_before !== null && best_before < made_on) wrong("best_before", "Hạn dùng phải sau ngày sản xuất.")
}

/**
 * The rules that the table holds too, and that nothing is declared before it happens, in words for people.
 * @throws Refusal invalid_data or unprocessable that names the first wrong field
 */
export function assertLotFacts(lot: NewLot, now: Date): void {
  if (lot.code !== undefined && !CODE.test(lot.code)) {
    wrong("code", "Mã lô gồm 3 đến 40 chữ cái in hoa không dấu, chữ số và dấu gạch.")
  }
  // "/T/7K3M9QXZ" is a product: the resolver would lead a lot of that code to whichever product gets the key.
  if (lot.code !== undefined && parsePlatformKey(lot.code) !== null) {
    wrong("code", "Mã lô không được giống mã truy xuất của sản phẩm (tám ký tự). Mời thêm dấu gạch hoặc ký tự khác.")
  }
  if (typeof lot.lot_number === "string" && !isLotNumber(lot.lot_number)) {
    wrong(
      "lot_number",
      "Số lô gồm 1 đến 8 chữ cái in hoa không dấu và chữ số, và không trùng mã ngắn của GS1 như 01, 21, 414.",
    )
  }
  assertLotDays(lot)
  if (!Number.isInteger(lot.quantity) || lot.quantity < 1 || lot.quantity > MOST) {
    wrong("quantity", "Số lượng phải là số nguyên dương.")
  }
  lot.events.forEach((event, index) => {
    assertHappened(event, now, `events.${index}.at`)
  })
}
