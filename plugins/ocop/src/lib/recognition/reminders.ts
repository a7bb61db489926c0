import type { NewNotice, NoticeRecipient } from "@san-ocop/floor/lib/append-notice"
import { addDays, type Day, daysBetween, formatDay } from "@san-ocop/kit/day"
import { badgeNotice } from "./notice-words"
import {
  type EndedBadge,
  type EndOfMaker,
  type EndsOfProvince,
  REMINDER_DAYS,
  type ReminderDays,
} from "./reminder-days"

/** Days of the past for which a job that did not run is made up. */
export const CATCH_UP_DAYS = 7

/** The step at which a certificate stands `left` days before its end. Null: it is not time yet, or it is over. */
export const reminderStep = (left: number): ReminderDays | null =>
  left < 0 ? null : (REMINDER_DAYS.find((days) => left <= days) ?? null)

function addressOf(to: NoticeRecipient): string {
  if (to.kind === "seller") return to.seller_id
  return to.kind === "member" ? to.member_id : to.kind
}

/** What the makers are told: once a certificate and step, whenever the job runs. */
export const makerReminders = (ends: readonly EndOfMaker[], today: Day): NewNotice[] =>
  ends.flatMap(({ certificate_id, number, product_name, stars, valid_until, province_code, to }) => {
    const step = reminderStep(daysBetween(today, valid_until))
    if (step === null) return []
    return {
      topic: "certificate.ends_soon",
      to,
      title: `Giấy chứng nhận OCOP hết hạn ngày ${formatDay(valid_until)}`,
      body: `${product_name}, ${stars} sao. Xin gửi hồ sơ đánh giá lại cho Ủy ban nhân dân xã trước khi hết hạn; quá hạn, sản phẩm không còn hiện sao.`,
      href: `/chung-nhan/${number}`,
      province_code,
      dedupe_key: `certificate-ends:${certificate_id}:${step}:${addressOf(to)}`,
    }
  })

/** What the stalls are told that only sell the goods: that the badge is gone, once a certificate. */
export const badgesGone = (ended: readonly EndedBadge[]): NewNotice[] =>
  ended.map(({ certificate_id, number, product_name, province_code, seller_id }) => ({
    topic: "certificate.badge_ended",
    to: { kind: "seller", seller_id },
    ...badgeNotice("ended", product_name),
    href: `/chung-nhan/${number}`,
    province_code,
    dedupe_key: `certificate-ended:${certificate_id}:${seller_id}`,
  }))

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
