import type { Context } from "@medusajs/framework/types"
import { appendNotice } from "@san-ocop/floor/lib/append-notice"
import { addDays, formatDay, startOfVietnamDay, vietnamDay } from "@san-ocop/kit/day"
import type { DisputeState } from "@san-ocop/kit/http/dispute-state"
import { formatLookupCode } from "@san-ocop/kit/lookup-code"
import { lastDayOf } from "../../../lib/cases/deadlines"
import { DISPUTE_DAYS } from "../../../lib/disputes/deadlines"
import { runSql } from "../../../lib/run-sql"

// Those whose stall was silent in its time, and those that it answered so many whole days ago.
const WAITING = `select order_code, state, due_at, answered_at from dispute
  where closed_at is null and deleted_at is null and (state = 'opened' and due_at <= ? or state = 'answered' and answered_at < ?)
  order by coalesce(answered_at, due_at), id`
/** More than these nobody reads in a letter. */
const MOST_NAMED = 20

type Waiting = { order_code: string; state: DisputeState; due_at: Date; answered_at: Date | null }

function lineOf({ order_code, due_at, answered_at }: Waiting): string {
  const order = `Đơn ${formatLookupCode(order_code)}`
  return answered_at
    ? `${order}: gian hàng đã trả lời ngày ${formatDay(vietnamDay(answered_at))}.`
    : `${order}: gian hàng không trả lời đến hết ngày ${formatDay(lastDayOf(due_at))}.`
}

function bodyOf(waiting: readonly Waiting[]): string {
  const more = waiting.length - MOST_NAMED
  return [
    ...waiting.slice(0, MOST_NAMED).map(lineOf),
    ...(more > 0 ? [`Và ${String(more)} tranh chấp khác.`] : []),
    "Tiền của các đơn này được giữ lại đến khi phân xử. Mời mở trang quản trị, mục Tranh chấp.",
  ].join("\n")
}

/** Reminds operators of the disputes that wait for their ruling: all in one letter, one a day in Vietnam however often it is called. @returns how many wait */
export async function remindOfDisputes(context: Context, at: Date): Promise<number> {
  const today = vietnamDay(at)
  const answeredBefore = startOfVietnamDay(addDays(today, 0 - DISPUTE_DAYS.ruling))
  const waiting = await runSql<Waiting>(context, WAITING, [at, answeredBefore])
  if (waiting.length > 0)
    await appendNotice(context, {
      topic: "dispute.waiting",
      to: { kind: "operators" },
      title: `${String(waiting.length)} tranh chấp về tiền chờ phân xử`,
      body: bodyOf(waiting),
      href: null,
      dedupe_key: `dispute.waiting:${today}`,
    })
  return waiting.length
}
