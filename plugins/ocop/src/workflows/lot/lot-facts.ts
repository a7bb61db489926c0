import { refuse } from "@san-ocop/floor/lib/problem"
import { isDay } from "@san-ocop/kit/day"
import type { NewLot } from "../../modules/traceability/types"

const CODE = /^[A-Z0-9][A-Z0-9-]{2,39}$/
// Clocks of phones differ: what is declared this little ahead of ours has happened.
const TOLERANCE_MS = 10 * 60_000

const wrong = (field: string, message: string): never => refuse("invalid_data", message, { field, code: "invalid" })

/**
 * The rules that the table holds too, and that nothing is declared before it happens, in words for people.
 * @throws Refusal invalid_data that names the first wrong field
 */
export function assertLotFacts(lot: NewLot, now: Date): void {
  if (!CODE.test(lot.code)) wrong("code", "Mã lô gồm 3 đến 40 chữ cái in hoa không dấu, chữ số và dấu gạch.")
  if (!isDay(lot.made_on)) wrong("made_on", "Ngày sản xuất chưa đúng.")
  if (lot.best_before !== null && !isDay(lot.best_before)) wrong("best_before", "Hạn dùng chưa đúng.")
  if (lot.best_before !== null && lot.best_before < lot.made_on) {
    wrong("best_before", "Hạn dùng phải sau ngày sản xuất.")
  }
  if (!Number.isInteger(lot.quantity) || lot.quantity < 1) wrong("quantity", "Số lượng phải là số nguyên dương.")
  lot.events.forEach((event, index) => {
    const at = Date.parse(event.at)
    if (Number.isNaN(at)) wrong(`events.${index}.at`, "Thời điểm chưa đúng, vui lòng xem lại.")
    if (at > now.getTime() + TOLERANCE_MS) wrong(`events.${index}.at`, "Thời điểm này chưa đến.")
  })
}
