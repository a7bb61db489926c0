import type { NewNotice } from "@san-ocop/floor/lib/append-notice"
import { addDays, type Day, daysBetween, formatDay } from "@san-ocop/kit/day"
import { type EndOfStall, type EndsOfProvince, REMINDER_DAYS, type ReminderDays } from "./reminder-days"

/** Days of the past for which a job that did not run is made up. */
const CATCH_UP_DAYS = 7

/** The step at which a certificate stands `left` days before its end. Null: it is not time yet, or it is over. */
export const reminderStep = (left: number): ReminderDays | null =>
  left < 0 ? null : (REMINDER_DAYS.find((days) => left <= days) ?? null)

/** What the stalls are told: once a certificate and step, whenever the job runs. */
export const stallReminders = (ends: readonly EndOfStall[], today: Day): NewNotice[] =>
  ends.flatMap(({ certificate_id, number, product_name, stars, valid_until, province_code, seller_id }) => {
    const step = reminderStep(daysBetween(today, valid_until))
    if (step === null) return []
    return {
      topic: "certificate.ends_soon",
      to: { kind: "seller", seller_id },
      title: `Giấy chứng nhận OCOP hết hạn ngày ${formatDay(valid_until)}`,
      body: `${product_name}, ${stars} sao. Xin gửi hồ sơ đánh giá lại cho Ủy ban nhân dân xã trước khi hết hạn; quá hạn, sản phẩm không còn hiện sao.`,
      href: `/chung-nhan/${number}`,
      province_code,
      dedupe_key: `certificate-ends:${certificate_id}:${step}:${seller_id}`,
    }
  })

/** The days whose certificates come to a step today or came to it in the last week. */
export const daysToTell = (today: Day): { valid_until: Day; step: ReminderDays; on: Day }[] =>
  REMINDER_DAYS.flatMap((step) =>
    Array.from({ length: CATCH_UP_DAYS }, (_, ago) => {
      const on = addDays(today, -ago)
      return { valid_until: addDays(on, step), step, on }
    }),
  )

/** What the departments are told: one line a step and day, with how many certificates came to it. */
export const departmentReminders = (ends: readonly EndsOfProvince[], today: Day): NewNotice[] =>
  daysToTell(today).flatMap(({ valid_until, step, on }) =>
    ends
      .filter((one) => one.valid_until === valid_until)
      .map(({ province_code, count }) => ({
        topic: "certificate.due_list",
        to: { kind: "department", province_code, agency: "agriculture" } as const,
        title: `${count} giấy chứng nhận hết hạn ngày ${formatDay(valid_until)}`,
        body: `Còn ${step} ngày tính từ ${formatDay(on)}. Xem danh sách đến hạn để nhắc chủ thể nộp hồ sơ đánh giá lại.`,
        href: `/so/chung-nhan?han=${step}`,
        province_code,
        dedupe_key: `certificates-due:${province_code}:${step}:${valid_until}`,
      })),
  )
