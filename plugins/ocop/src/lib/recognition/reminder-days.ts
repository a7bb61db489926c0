import type { NoticeRecipient } from "@san-ocop/floor/lib/append-notice"
import type { Day } from "@san-ocop/kit/day"

/** Days before its end at which a certificate's maker and department are told. */
export const REMINDER_DAYS = [30, 90, 180] as const
export type ReminderDays = (typeof REMINDER_DAYS)[number]

type EndingCertificate = {
  certificate_id: string
  number: string
  product_name: string
  stars: number
  valid_until: Day
  province_code: string
}
/** A certificate that ends soon, for its maker. */
export type EndOfMaker = EndingCertificate & { to: NoticeRecipient }
/** A badge that ended, for a stall that only sells the goods. */
export type EndedBadge = EndingCertificate & { seller_id: string }
export type EndsOfProvince = { province_code: string; valid_until: Day; count: number }
