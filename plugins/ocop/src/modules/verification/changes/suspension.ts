import type { Context } from "@medusajs/framework/types"
import { generateEntityId } from "@medusajs/framework/utils"
import { refuse } from "@san-ocop/floor/lib/problem"
import { runSql } from "@san-ocop/floor/lib/run-sql"
import { type Day, vietnamDay } from "@san-ocop/kit/day"
import type { VerificationReason } from "@san-ocop/kit/http/verification"
import { canMove } from "@san-ocop/kit/state-table"
import { dayAfterNotice, DEADLINES } from "@san-ocop/marketplace/lib/cases/deadlines"
import { PRODUCER_SUSPENSION, type SuspensionState } from "../suspension-states"
import type { Moved, RegistrationRecord, Write } from "../types"
import { decided, enter, type OfProducer, replaceReason } from "./enter"
import { moveOpenAppeal } from "./open-appeal"
import { auditProducer, refuseMoved } from "./shared"
import { tellProducer } from "./tell"
import { WORDS } from "./words"

/** A suspension that was announced and has neither begun nor been taken back. */
type Announced = {
  id: string
  state: SuspensionState
  reason_code: VerificationReason
  reason: string
  announced_by: string
  announced_by_name: string
  announced_at: Date
  effective_on: Day
}

/** The announced suspension of a producer, held until the transaction ends. */
export async function lockAnnounced(context: Context, producerId: string): Promise<Announced | null> {
  const sql = `select id, state, reason_code, reason, announced_by, announced_by_name, announced_at, effective_on from producer_suspension
    where producer_id = ? and state = 'announced' and deleted_at is null for update`
  const [row] = await runSql<Announced>(context, sql, [producerId])
  return row ?? null
}

async function settle(context: Context, { id, state }: Announced, to: SuspensionState, at: Date): Promise<void> {
  if (!canMove<SuspensionState>(PRODUCER_SUSPENSION, state, to)) refuseMoved()
  await runSql(context, `update producer_suspension set state = ?, updated_at = ? where id = ?`, [to, at, id])
}

type Announce = OfProducer & { reason_code: VerificationReason; reason: string }

/**
 * Says that a producer will be suspended, days ahead: to take all that he makes off sale restricts his stall, of which the law wants
 * five days' notice (E-commerce Law 122/2025). Until then he sells, mends what is wrong, or appeals. @throws Refusal conflict
 */
export async function announceSuspension(
  context: Context,
  input: Announce,
  record: RegistrationRecord,
): Promise<Moved> {
  const { producer_id, reason_code, reason, actor, at } = input
  if (await lockAnnounced(context, producer_id)) {
    refuse("conflict", "Đã báo trước việc tạm dừng chủ thể này. Mời tải lại trang để xem ngày có hiệu lực.", {
      code: "suspension_announced",
    })
  }
  const effective_on = dayAfterNotice(at, DEADLINES.notice_days)
  const sql = `insert into producer_suspension (id, producer_id, reason_code, reason, announced_by, announced_by_name, announced_at,
    effective_on, created_at, updated_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`
  const id = generateEntityId(undefined, "psus")
  await runSql(context, sql, [
    ...[id, producer_id, reason_code, reason, actor.id, actor.name, at],
    ...[effective_on, at, at],
  ])
  await auditProducer(context, input, record, "suspension_announced", { after: { effective_on, reason_code }, reason })
  await tellProducer(context, record, WORDS.suspensionAnnounced(record, effective_on, reason))
  return { before: record, state: record.state }
}

/** Takes an announcement back before its day; does nothing without one. Answers whether there was one. */
export async function withdrawSuspension(
  context: Context,
  record: RegistrationRecord,
  write: Write,
  reason: string | null,
): Promise<boolean> {
  const announced = await lockAnnounced(context, record.producer_id)
  if (!announced) return false
  await settle(context, announced, "withdrawn", write.at)
  const { effective_on } = announced
  await auditProducer(context, write, record, "suspension_withdrawn", { before: { effective_on }, reason })
  return true
}

/**
 * Begins a suspension whose day has come, in the words and by the hand of who announced it, so that an appeal against the announcement
 * is one against it. Of who is suspended for papers that lapsed it becomes the reason. Answers whether anything moved.
 */
export async function beginDueSuspension(
  context: Context,
  record: RegistrationRecord,
  input: OfProducer,
): Promise<boolean> {
  const due = await lockAnnounced(context, record.producer_id)
  if (!due || due.effective_on > vietnamDay(input.at)) return false
  const lapsed = record.state === "suspended" && record.reason_code === "papers_lapsed"
  if (!lapsed && record.state !== "verified") {
    await settle(context, due, "withdrawn", input.at)
    return false
  }
  await settle(context, due, "begun", input.at)
  const by = { actor: { ...input.actor, id: due.announced_by, name: due.announced_by_name }, at: due.announced_at }
  const columns = decided(by, due.reason, due.reason_code)
  if (lapsed) await replaceReason(context, input, record, columns)
  else await enter(context, input, record, "suspended", columns, due.reason)
  await moveOpenAppeal(context, record.producer_id, columns, input.at)
  await tellProducer(context, record, WORDS.suspended(record, due.reason))
  return true
}
