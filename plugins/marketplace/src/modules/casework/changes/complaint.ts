import type { Context } from "@medusajs/framework/types"
import { generateEntityId } from "@medusajs/framework/utils"
import { refuse } from "@san-ocop/floor/lib/problem"
import type { ComplaintOutcome, ComplaintState } from "@san-ocop/kit/http/casework"
import { canMove } from "@san-ocop/kit/state-table"
import { DEADLINES, endOfDaysAfter } from "../../../lib/cases/deadlines"
import { newCaseCode } from "../case-code"
import { COMPLAINT_MOVES, complaintMoves } from "../complaint-moves"
import { recordCase } from "../record"
import { insertRow, lockCase, patchRow, refuseMoved } from "../rows"
import type { ComplaintRow, NewComplaintRow, OnComplaint, Write } from "../types"
import { OUTCOME_WORDS } from "../words"
import { tellComplainant, tellDepartment, tellSeller } from "./complaint-notices"

/** Opens a complaint. @throws Refusal conflict while another about the same order is open, that its buyer began, or its receiver, as this one */
export async function openComplaint(context: Context, input: NewComplaintRow & Write): Promise<ComplaintRow> {
  const { actor, at, ...complaint } = input
  const id = generateEntityId(undefined, "cmpl")
  const row = {
    id,
    code: newCaseCode(),
    ...complaint,
    opened_at: at,
    due_at: endOfDaysAfter(at, DEADLINES.answer_days),
  }
  if (!(await insertRow(context, "complaint", row, at))) {
    refuse("conflict", "Đơn hàng này đang có một khiếu nại chưa giải quyết xong. Mời quý khách xem lại khiếu nại đó.", {
      code: "complaint_open",
    })
  }
  const opened = await lockCase(context, "complaint", id)
  const { reason_code, wish } = complaint
  await recordCase(context, { actor, at }, opened, { action: "complaint.opened", after: { reason_code, wish } })
  await tellSeller(context, opened, "complaint.opened", "Khách khiếu nại về đơn hàng", complaint.words)
  return opened
}

async function write(context: Context, input: OnComplaint & Write): Promise<void> {
  const { complaint_id, side, words, actor, at } = input
  const id = generateEntityId(undefined, "cmsg")
  await insertRow(context, "case_message", { id, complaint_id, side, author_id: actor.id, words, at }, at)
}

/** Adds a word of one side, and tells the other. @throws Refusal conflict when the complaint is closed */
export async function writeOnComplaint(context: Context, input: OnComplaint & Write): Promise<void> {
  const complaint = await lockCase(context, "complaint", input.complaint_id)
  if (!movesOf(complaint, input).includes("message")) refuseMoved()
  await write(context, input)
  await recordCase(context, input, complaint, { action: "complaint.written", after: { side: input.side } })
  const title = "Có lời nhắn mới về khiếu nại"
  if (input.side !== "seller") await tellSeller(context, complaint, "complaint.written", title, input.words)
  if (input.side !== "shopper") await tellComplainant(context, complaint, "complaint.written", title, input.words)
}

/** What a side may do now; whether an appeal was filed is held by the appeal itself. */
export const movesOf = (row: ComplaintRow, { side, at }: { side: OnComplaint["side"]; at: Date }) =>
  complaintMoves(side, { ...row, is_late: row.due_at !== null && row.due_at <= at, may_still_appeal: true })

type Step = { to: ComplaintState; due_at: Date | null; closed: boolean; patch?: Record<string, unknown> }

async function move(context: Context, row: ComplaintRow, input: OnComplaint & Write, step: Step): Promise<void> {
  const { to, due_at, closed, patch } = step
  if (!canMove(COMPLAINT_MOVES, row.state, to)) refuseMoved()
  const closed_at = closed ? input.at : null
  await patchRow(context, "complaint", row.id, { state: to, due_at, closed_at, ...patch }, input.at)
  if (input.words) await write(context, input)
  const states = { before: { state: row.state }, after: { state: to, ...patch } }
  await recordCase(context, input, row, { action: `complaint.${to}`, ...states, reason: input.words || null })
}

/** The seller answers, in time or late. @throws Refusal conflict */
export async function answerComplaint(context: Context, input: OnComplaint & Write): Promise<void> {
  const row = await lockCase(context, "complaint", input.complaint_id)
  if (!movesOf(row, input).includes("answer")) refuseMoved()
  const due_at = endOfDaysAfter(input.at, DEADLINES.settle_days)
  await move(context, row, input, { to: "answered", due_at, closed: false })
  await tellComplainant(context, row, "complaint.answered", "Gian hàng đã trả lời khiếu nại", input.words)
}

/** The shopper is content; the system says so for one who stayed silent. @throws Refusal conflict */
export async function resolveComplaint(context: Context, input: OnComplaint & Write): Promise<void> {
  const row = await lockCase(context, "complaint", input.complaint_id)
  if (input.actor.type !== "system" && !movesOf(row, input).includes("resolve")) refuseMoved()
  await move(context, row, input, { to: "resolved", due_at: null, closed: true })
  await tellSeller(context, row, "complaint.resolved", "Khiếu nại đã khép lại", input.words)
}

/** The shopper goes to the department; the system does for one whose seller stayed silent. @throws Refusal conflict */
export async function escalateComplaint(context: Context, input: OnComplaint & Write): Promise<void> {
  const row = await lockCase(context, "complaint", input.complaint_id)
  if (input.actor.type !== "system" && !movesOf(row, input).includes("escalate")) {
    refuse("conflict", "Chưa chuyển lên Sở được: gian hàng còn trong hạn trả lời, hoặc khiếu nại đã đi tiếp.", {
      code: "complaint_not_due",
    })
  }
  const due_at = endOfDaysAfter(input.at, DEADLINES.decide_days)
  await move(context, row, input, { to: "escalated", due_at, closed: false })
  await tellDepartment(context, row, input.words)
  await tellSeller(context, row, "complaint.escalated", "Khiếu nại đã chuyển lên Sở Công Thương", input.words)
}

/** The department decides. @throws Refusal conflict */
export async function decideComplaint(
  context: Context,
  input: OnComplaint & { outcome: ComplaintOutcome } & Write,
): Promise<void> {
  const row = await lockCase(context, "complaint", input.complaint_id)
  const decision = { outcome: input.outcome, decision_words: input.words, decided_by: input.actor.id }
  const patch = { ...decision, decided_at: input.at }
  await move(context, row, { ...input, side: "department" }, { to: "decided", due_at: null, closed: true, patch })
  const body = `${OUTCOME_WORDS[input.outcome]}. ${input.words}`
  await tellSeller(context, row, "complaint.decided", "Sở đã quyết định về khiếu nại", body)
  await tellComplainant(context, row, "complaint.decided", "Sở đã quyết định về khiếu nại", body)
}
