import type { Day } from "@san-ocop/kit/day"

/** Days before its end at which a certificate's stall and department are told. */
export const REMINDER_DAYS = [30, 90, 180] as const
export type ReminderDays = (typeof REMINDER_DAYS)[number]

/** A certificate that ends soon, for one stall that offers its product. */
export type EndOfStall = {
  certificate_id: string
  number: string
  product_name: string
  stars: number
  valid_until: Day
  province_code: string
  seller_id: string
}
export type EndsOfProvince = { province_code: string; valid_until: Day; count: number }
