import type { Context } from "@medusajs/framework/types"
import { appendNotice } from "@san-ocop/floor/lib/append-notice"
import { formatDay, isDay } from "@san-ocop/kit/day"
import { AUTHORITY_HOURS } from "../../../lib/cases/deadlines"
import { lockCase } from "../rows"
import { remindSeller } from "./complaint-notices"

/** Reminds the department of a request that still waits; once for each hour that is given. */
export async function remindOfRequest(context: Context, input: { request_id: string; hours: number }): Promise<void> {
  const request = await lockCase(context, "authority_request", input.request_id)
  if (request.state !== "received") return
  const { id, paper_number, authority, province_code } = request
  const late = input.hours >= AUTHORITY_HOURS
  await appendNotice(context, {
    topic: late ? "authority_request.late" : "authority_request.due_soon",
    to: { kind: "department", province_code, agency: "trade" },
    title: late ? `Quá hạn 24 giờ: ${paper_number}` : `Còn chưa đầy 6 giờ để làm: ${paper_number}`,
    body: late
      ? `Yêu cầu của ${authority} đã quá 24 giờ mà chưa làm. Xin làm ngay.`
      : `Yêu cầu của ${authority} nhận đã ${input.hours} giờ. Luật cho 24 giờ.`,
    href: `/so/vu-viec/yeu-cau/${id}`,
    province_code,
    dedupe_key: `authority_request:${id}:${input.hours}`,
  })
}

/** Tells the seller on the day that a restriction has begun; once. */
export async function tellInForce(context: Context, input: { restriction_id: string }): Promise<void> {
  const row = await lockCase(context, "seller_restriction", input.restriction_id)
  if (row.lifted_at !== null) return
  const day = isDay(row.effective_on) ? formatDay(row.effective_on) : row.effective_on
  await appendNotice(context, {
    topic: "restriction.in_force",
    to: { kind: "seller", seller_id: row.seller_id },
    title: `Từ ngày ${day} gian hàng tạm dừng bán`,
    body: `${row.words} Đơn đã đặt vẫn gửi bình thường.`,
    href: `/kenh-nguoi-ban/${row.seller_slug}/bien-phap`,
    province_code: row.province_code,
    dedupe_key: `restriction:${row.id}:in_force`,
  })
}

/** Reminds a stall of a complaint that it has not answered; once. */
export async function remindOfAnswer(context: Context, input: { complaint_id: string }): Promise<void> {
  const complaint = await lockCase(context, "complaint", input.complaint_id)
  if (complaint.state === "opened" && complaint.due_at !== null)
    await remindSeller(context, complaint, complaint.due_at)
}
