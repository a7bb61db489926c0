import type { MedusaContainer } from "@medusajs/framework/types"
import { clock } from "@san-ocop/floor/lib/clock"
import { vietnamDay } from "@san-ocop/kit/day"
import { answerRemindedSql } from "../../lib/cases/answer-due-key"
import { ANSWER_REMINDER_HOURS, AUTHORITY_REMINDER_HOURS, hoursAfter } from "../../lib/cases/deadlines"
import { readRows } from "../sql"

const REQUESTS = `
  select id, due_at <= ? as late from authority_request
   where state = 'received' and received_at <= ? and deleted_at is null`
const RESTRICTIONS = `
  select id from seller_restriction
   where effective_on = ? and announced_at < ? and lifted_at is null and deleted_at is null`
const COMPLAINTS = `
  select id, state from complaint where state in ('opened', 'answered') and due_at <= ? and deleted_at is null order by due_at`
const UNANSWERED = `select c.id from complaint c where c.state = 'opened' and c.due_at > ? and c.due_at <= ? and c.deleted_at is null
  and not ${answerRemindedSql("c.id")}`

export type DueCases = {
  requests: { id: string; late: boolean }[]
  restrictions: { id: string }[]
  complaints: { id: string; state: "opened" | "answered" }[]
  unanswered: { id: string }[]
}

/** What time itself moves: clocks that run out, restrictions that begin today, complaints whose deadline has passed or comes. */
export async function readDueCases(container: MedusaContainer): Promise<DueCases> {
  const now = clock.now()
  const [requests, restrictions, complaints, unanswered] = await Promise.all([
    readRows<DueCases["requests"][number]>(container, REQUESTS, [now, hoursAfter(now, -AUTHORITY_REMINDER_HOURS)]),
    // Those that held at once were announced as such.
    readRows<{ id: string }>(container, RESTRICTIONS, [vietnamDay(now), hoursAfter(now, -24)]),
    readRows<DueCases["complaints"][number]>(container, COMPLAINTS, [now]),
    readRows<{ id: string }>(container, UNANSWERED, [now, hoursAfter(now, ANSWER_REMINDER_HOURS)]),
  ])
  return { requests, restrictions, complaints, unanswered }
}
