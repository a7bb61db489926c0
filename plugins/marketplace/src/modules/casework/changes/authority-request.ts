import type { Context } from "@medusajs/framework/types"
import { generateEntityId } from "@medusajs/framework/utils"
import { appendNotice } from "@san-ocop/floor/lib/append-notice"
import { refuse } from "@san-ocop/floor/lib/problem"
import { canMove } from "@san-ocop/kit/state-table"
import { AUTHORITY_HOURS, hoursAfter } from "../../../lib/cases/deadlines"
import { newCaseCode } from "../case-code"
import { AUTHORITY_REQUEST_MOVES } from "../case-moves"
import { recordCase } from "../record"
import { insertRow, lockCase, patchRow, refuseMoved } from "../rows"
import type { AuthorityRequestRow, NewAuthorityRequestRow, Write } from "../types"
import { REQUEST_WORDS } from "../words"

/** Writes a request as its paper says. @throws Refusal duplicate_error when this paper is registered already */
export async function registerRequest(
  context: Context,
  input: NewAuthorityRequestRow & Write,
): Promise<AuthorityRequestRow> {
  const { actor, at, ...request } = input
  const id = generateEntityId(undefined, "areq")
  const due_at = hoursAfter(request.received_at, AUTHORITY_HOURS)
  const row = { id, code: newCaseCode(), ...request, due_at, registered_by: actor.id }
  if (!(await insertRow(context, "authority_request", row, at))) {
    refuse("duplicate_error", "Văn bản này đã được ghi cho gian hàng này rồi.", {
      field: "paper_number",
      code: "paper_known",
    })
  }
  const written = await lockCase(context, "authority_request", id)
  const { kind, paper_number, authority, province_code } = written
  await recordCase(context, { actor, at }, written, {
    action: "authority_request.received",
    after: { kind, authority, paper_number },
    reason: written.words,
  })
  await appendNotice(context, {
    topic: "authority_request.received",
    to: { kind: "department", province_code, agency: "trade" },
    title: `Yêu cầu của cơ quan cần làm trong 24 giờ: ${paper_number}`,
    body: `${authority}: ${REQUEST_WORDS[kind]}.`,
    href: `/so/vu-viec/yeu-cau/${id}`,
    province_code,
  })
  return written
}

/** Records that a request was carried out, and tells the seller what was taken off sale and that he may appeal. @throws Refusal conflict */
export async function finishRequest(context: Context, input: { request_id: string } & Write): Promise<void> {
  const { request_id, actor, at } = input
  const request = await lockCase(context, "authority_request", request_id)
  if (!canMove(AUTHORITY_REQUEST_MOVES, request.state, "done")) refuseMoved()
  await patchRow(context, "authority_request", request_id, { state: "done", done_by: actor.id, done_at: at }, at)
  await recordCase(context, input, request, {
    action: "authority_request.done",
    before: { state: request.state },
    after: { state: "done", kind: request.kind, late: at > request.due_at },
  })
  // An authority that asks who somebody is need not be announced to him.
  if (request.kind === "seller_information") return
  await appendNotice(context, {
    topic: "authority_request.done",
    to: { kind: "seller", seller_id: request.seller_id },
    title: REQUEST_WORDS[request.kind],
    body: `${request.authority}, văn bản ${request.paper_number}. ${request.words}`,
    href: `/kenh-nguoi-ban/${request.seller_slug}/bien-phap`,
    province_code: request.province_code,
  })
}

/** Records one handing-over of a seller's information; the first does what was asked. @throws Refusal conflict when the request is of another kind */
export async function recordHandOver(
  context: Context,
  input: { request_id: string; form: "sheet" | "page" } & Write,
): Promise<{ authority: string; paper_number: string }> {
  const { request_id, form, actor, at } = input
  const request = await lockCase(context, "authority_request", request_id)
  if (request.kind !== "seller_information") refuseMoved()
  const id = generateEntityId(undefined, "chand")
  const row = { id, request_id, form, officer_id: actor.id, officer_name: actor.name, at }
  await insertRow(context, "case_hand_over", row, at)
  await recordCase(context, input, request, { action: "authority_request.handed_over", after: { form } })
  if (request.state === "received") await finishRequest(context, { request_id, actor, at })
  return { authority: request.authority, paper_number: request.paper_number }
}

/** Takes back what was carried out, after an appeal. What it held is released by the workflow that asks. @throws Refusal conflict */
export async function liftAuthorityRequest(context: Context, input: { request_id: string } & Write): Promise<void> {
  const request = await lockCase(context, "authority_request", input.request_id)
  if (request.state !== "done" || request.lifted_at !== null) refuseMoved()
  await patchRow(context, "authority_request", request.id, { lifted_at: input.at }, input.at)
  await recordCase(context, input, request, { action: "authority_request.lifted" })
}
