import type { Context } from "@medusajs/framework/types"
import { refuse } from "@san-ocop/floor/lib/problem"
import type { VerificationReason } from "@san-ocop/kit/http/verification"
import type { AtOnce } from "@san-ocop/kit/http/verification-desk"
import { holds, mayBeVerified } from "@san-ocop/kit/requirement-standing"
import { lockRegistration, readIdentity } from "../rows"
import type { Moved } from "../types"
import { otherVerifiedWith } from "./duplicates"
import { decided, enter, linesOf, missingPapers, type OfProducer, replaceReason, titles } from "./enter"
import { endOpenAppeal, hasOpenAppeal, moveOpenAppeal } from "./open-appeal"
import { announceSuspension, withdrawSuspension } from "./suspension"
import { refuseMove } from "./shared"
import { tellProducer } from "./tell"
import { WHY_AT_ONCE, WORDS } from "./words"

/** Verifies a producer all of whose mandatory requirements hold. @throws Refusal conflict; not_allowed saying what is open */
export async function verify(context: Context, input: OfProducer): Promise<Moved> {
  const record = await lockRegistration(context, input.producer_id)
  if (record.state !== "under_review") refuseMove(record.state, "under_review")
  const checklist = await linesOf(context, record, input.at)
  if (!mayBeVerified(checklist)) {
    const open = checklist.filter((line) => line.mandatory && !holds(line.standing))
    refuse("not_allowed", `Chưa xác minh được, còn: ${titles(open)}.`, { code: "checklist_incomplete" })
  }
  const same = await otherVerifiedWith(
    context,
    record.producer_id,
    (await readIdentity(context, record.producer_id))?.tax_code_hash,
  )
  if (same) {
    refuse(
      "not_allowed",
      `Mã số thuế này đã thuộc ${same.name}, là chủ thể đã xác minh. Mời đối chiếu trước khi duyệt.`,
      {
        code: "tax_code_taken",
      },
    )
  }
  const clear = { requested: [], request_note: null, requested_at: null }
  const moved = await enter(context, input, record, "verified", { ...decided(input, null, null), ...clear })
  await tellProducer(context, record, WORDS.verified(record))
  return moved
}

export type Refuse = OfProducer & { reason_code: VerificationReason; reason: string }

/** Ends a review with no. @throws Refusal conflict */
export async function reject(context: Context, input: Refuse): Promise<Moved> {
  const record = await lockRegistration(context, input.producer_id)
  const columns = decided(input, input.reason, input.reason_code)
  const moved = await enter(context, input, record, "rejected", columns, input.reason)
  await tellProducer(context, record, WORDS.rejected(record, input.reason))
  return moved
}

/** `at_once`: why nothing is announced; left out, the suspension begins after its notice. */
export type Suspend = Refuse & { at_once?: AtOnce }

/**
 * Takes the trust back for a time: his goods leave the floor, after a notice or, by law or in urgency, at once. Of who is suspended for
 * papers that lapsed it becomes the reason, so that renewed papers alone do not bring him back. @throws Refusal conflict
 */
export async function suspend(context: Context, input: Suspend): Promise<Moved> {
  const record = await lockRegistration(context, input.producer_id)
  const { reason, reason_code, at_once } = input
  const lapsed = record.state === "suspended" && record.reason_code === "papers_lapsed"
  if (!lapsed) refuseMove(record.state, "suspended")
  if (!at_once) return announceSuspension(context, input, record)
  await withdrawSuspension(context, record, input, null)
  const columns = decided(input, reason, reason_code)
  const why = `${WHY_AT_ONCE[at_once]} ${reason}`
  const moved = lapsed
    ? await replaceReason(context, input, record, columns)
    : await enter(context, input, record, "suspended", columns, why)
  await moveOpenAppeal(context, record.producer_id, columns, input.at)
  await tellProducer(context, record, WORDS.suspended(record, why))
  return moved
}

export type WithReason = OfProducer & { reason: string }

/**
 * Ends a suspension, or takes back one that was announced. @throws Refusal conflict; not_allowed while a mandatory paper is missing or
 * past its grace
 */
export async function reinstate(context: Context, input: WithReason): Promise<Moved> {
  const record = await lockRegistration(context, input.producer_id)
  const was_announced = await withdrawSuspension(context, record, input, input.reason)
  if (was_announced && record.state === "verified") {
    await endOpenAppeal(context, record, input)
    await tellProducer(context, record, WORDS.suspensionWithdrawn(record, input.reason))
    return { before: record, state: record.state }
  }
  if (record.state !== "suspended") refuseMove(record.state, "suspended")
  const missing = await missingPapers(context, record, input.at)
  if (missing.length > 0) {
    refuse("not_allowed", `Giấy tờ bắt buộc còn thiếu hoặc đã hết hạn: ${titles(missing)}. Mời nhận giấy mới trước.`, {
      code: "papers_lapsed",
    })
  }
  const moved = await enter(context, input, record, "verified", decided(input, input.reason, null), input.reason)
  await endOpenAppeal(context, record, input)
  await tellProducer(context, record, WORDS.reinstated(record))
  return moved
}

/** Closes a suspended producer for good. @throws Refusal conflict, also while his appeal waits: closing is final */
export async function close(context: Context, input: WithReason): Promise<Moved> {
  const record = await lockRegistration(context, input.producer_id)
  if (await hasOpenAppeal(context, record.producer_id)) {
    refuse("conflict", "Chủ thể đang có khiếu nại chưa được giải quyết. Mời giải quyết khiếu nại trước khi chấm dứt.", {
      code: "appeal_open",
    })
  }
  await withdrawSuspension(context, record, input, null)
  const moved = await enter(context, input, record, "closed", decided(input, input.reason, null), input.reason)
  await tellProducer(context, record, WORDS.closed(record, input.reason))
  return moved
}
