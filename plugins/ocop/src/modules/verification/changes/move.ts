import type { Context } from "@medusajs/framework/types"
import { refuse } from "@san-ocop/floor/lib/problem"
import { runSql } from "@san-ocop/floor/lib/run-sql"
import { holds, mayBeSent } from "@san-ocop/kit/requirement-standing"
import { openRequests } from "../open-requests"
import { lockRegistration } from "../rows"
import type { Moved, RegistrationRecord } from "../types"
import { enter, linesOf, type OfProducer, titles } from "./enter"
import { refuseForeignHand } from "./on-behalf"
import { refuseMove } from "./shared"
import { tellDepartments, tellProducer } from "./tell"
import { WORDS } from "./words"

type Lines = Awaited<ReturnType<typeof linesOf>>

/** @throws Refusal invalid_data naming what the department asked for and nothing was handed in or changed for */
async function refuseUnanswered(context: Context, record: RegistrationRecord, checklist: Lines): Promise<void> {
  const sql = `select requirement, state, created_at from requirement_proof where producer_id = ? and deleted_at is null`
  type Shown = { requirement: string; state: string; created_at: Date }
  const codes = openRequests(record, await runSql<Shown>(context, sql, [record.producer_id]))
  const open = checklist.filter(({ rule }) => codes.includes(rule.code))
  if (open.length === 0) return
  refuse("invalid_data", `Mời bổ sung điều Sở đã hỏi rồi gửi lại: ${titles(open)}.`, {
    field: `requirements.${open[0]?.rule.code ?? ""}`,
    code: "request_unanswered",
  })
}

/**
 * Sends a registration to the department. It keeps the day on which it was sent first, so that it does not fall back in the queue.
 * @throws Refusal conflict; invalid_data naming what is missing
 */
export async function submit(context: Context, input: OfProducer): Promise<Moved> {
  const record = await lockRegistration(context, input.producer_id)
  refuseForeignHand(record, input)
  refuseMove(record.state, "submitted")
  const checklist = await linesOf(context, record, input.at)
  if (record.commune_code === null)
    refuse("invalid_data", "Vui lòng chọn xã, phường của cơ sở.", { field: "commune_code" })
  if (record.product_groups.length === 0) {
    refuse("invalid_data", "Vui lòng chọn ít nhất một nhóm sản phẩm.", { field: "groups", code: "groups_missing" })
  }
  if (!mayBeSent(checklist)) {
    const missing = checklist.filter((line) => line.mandatory && line.standing !== "waiting" && !holds(line.standing))
    refuse("invalid_data", `Hồ sơ còn thiếu: ${titles(missing)}.`, {
      field: `requirements.${missing[0]?.rule.code ?? ""}`,
      code: "checklist_incomplete",
    })
  }
  await refuseUnanswered(context, record, checklist)
  const moved = await enter(context, input, record, "submitted", {
    submitted_at: record.submitted_at ?? input.at,
    reviewer_id: null,
    reviewer_name: null,
  })
  await tellDepartments(context, record, WORDS.submitted(record))
  return moved
}

/** An officer takes a registration to review it. @throws Refusal conflict */
export async function start(context: Context, input: OfProducer): Promise<Moved> {
  const record = await lockRegistration(context, input.producer_id)
  if (record.state !== "submitted") refuseMove(record.state, "submitted")
  const { id, name } = input.actor
  return enter(context, input, record, "under_review", { reviewer_id: id, reviewer_name: name })
}

export type RequestInformation = OfProducer & { requirements: string[]; note: string }

/** Sends a registration back with what is asked for. @throws Refusal conflict; invalid_data for what binds this producer not */
export async function requestInformation(context: Context, input: RequestInformation): Promise<Moved> {
  const { producer_id, requirements, note, at } = input
  const record = await lockRegistration(context, producer_id)
  refuseMove(record.state, "needs_information")
  const lines = await linesOf(context, record, at)
  const asked = lines.filter(({ rule }) => requirements.includes(rule.code))
  if (asked.length !== new Set(requirements).size) {
    refuse("invalid_data", "Có yêu cầu không áp dụng cho chủ thể này.", { field: "requirements", code: "unknown" })
  }
  const columns = { requested: requirements, request_note: note, requested_at: at }
  const moved = await enter(context, input, record, "needs_information", columns, note)
  await tellProducer(context, record, WORDS.needsInformation(record, titles(asked), note))
  return moved
}
