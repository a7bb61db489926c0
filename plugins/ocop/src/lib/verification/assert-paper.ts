import { refuse } from "@san-ocop/floor/lib/problem"
import { type Day, formatDay, isDay } from "@san-ocop/kit/day"

export type PaperDays = { issued_on: string; expires_on?: string | null | undefined }

const OLDEST = "1950-01-01"
const LATEST = "2099-12-31"

const wrong = (field: string, message: string, code: string): never => refuse("invalid_data", message, { field, code })

function dayOf(field: string, text: string): Day {
  if (isDay(text) && text >= OLDEST && text <= LATEST) return text
  return wrong(field, "Ngày chưa đúng, vui lòng xem lại.", "day_invalid")
}

/**
 * The days of a paper that is offered as proof today: issued already, and not over.
 * @throws Refusal invalid_data naming the day that is wrong
 */
export function assertPaperDays(
  { issued_on, expires_on }: PaperDays,
  needsExpiry: boolean,
  today: Day,
): { issued_on: Day; expires_on: Day | null } {
  const issued = dayOf("issued_on", issued_on)
  if (issued > today) wrong("issued_on", "Ngày cấp này chưa đến, vui lòng xem lại.", "day_in_future")
  if (!expires_on) {
    if (needsExpiry) wrong("expires_on", "Vui lòng ghi ngày hết hạn trên giấy.", "expiry_missing")
    return { issued_on: issued, expires_on: null }
  }
  const expires = dayOf("expires_on", expires_on)
  if (expires < issued) wrong("expires_on", "Ngày hết hạn phải sau ngày cấp.", "day_before_issue")
  if (expires < today) {
    wrong("expires_on", `Giấy này đã hết hạn ngày ${formatDay(expires)}. Mời nộp giấy còn hạn.`, "proof_expired")
  }
  return { issued_on: issued, expires_on: expires }
}

/** The last day of a waiver; null: it does not end. @throws Refusal invalid_data when that day is over */
export function assertWaiverDay(expires_on: string | null | undefined, today: Day): Day | null {
  if (!expires_on) return null
  const expires = dayOf("expires_on", expires_on)
  if (expires < today) wrong("expires_on", "Ngày kết thúc đã qua, vui lòng xem lại.", "day_in_past")
  return expires
}
