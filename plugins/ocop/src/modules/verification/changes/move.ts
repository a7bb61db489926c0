import type { Context } from "@medusajs/framework/types"
import { refuse } from "@san-ocop/floor/lib/problem"
import { holds, mayBeSent } from "@san-ocop/kit/requirement-standing"
import { lockRegistration } from "../rows"
import type { Moved } from "../types"
import { enter, linesOf, type OfProducer, titles } from "./enter"
import { refuseMove } from "./shared"
import { tellDepartments, tellProducer } from "./tell"
import { WORDS } from "./words"

/** Sends a registration to the department. @throws Refusal conflict; invalid_data naming what is missing */
export async function submit(context: Context, input: OfProducer): Promise<Moved> {
  const record = await lockRegistration(context, input.producer_id)
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
  const moved = await enter(context, input, record, "submitted", {
    submitted_at: input.at,
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
