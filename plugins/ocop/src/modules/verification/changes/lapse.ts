import type { Context } from "@medusajs/framework/types"
import { lockRegistration } from "../rows"
import type { Moved, RegistrationRecord } from "../types"
import { decided, enter, linesOf, missingPapers, type OfProducer, replaceReason, titles } from "./enter"
import { endOpenAppeal } from "./open-appeal"
import { beginDueSuspension } from "./suspension"
import { tellProducer } from "./tell"
import { WORDS } from "./words"

// Who looked does not decide: a rule does, so any officer may hear an appeal.
const BY_RULE = { decided_by: null, decided_by_name: null }

/** The columns of a suspension for mandatory papers that are past their grace; null when there are none. */
async function lapseOf(context: Context, record: RegistrationRecord, input: OfProducer) {
  const lines = await linesOf(context, record, input.at)
  const lapsed = lines.filter(({ rule, standing }) => rule.mandatory && standing === "lapsed")
  if (lapsed.length === 0) return null
  const reason = `Giấy tờ đã hết hạn quá thời gian cho phép: ${titles(lapsed)}.`
  return { ...decided(input, reason, "papers_lapsed"), ...BY_RULE, reason }
}

/**
 * Suspends a producer whose announced suspension is due, or a mandatory paper of whom is past its grace; does nothing otherwise.
 * Answers whether it did.
 */
export async function suspendIfDue(context: Context, input: OfProducer): Promise<boolean> {
  const record = await lockRegistration(context, input.producer_id)
  if (await beginDueSuspension(context, record, input)) return true
  if (record.state !== "verified") return false
  const lapse = await lapseOf(context, record, input)
  if (lapse === null) return false
  await enter(context, input, record, "suspended", lapse, lapse.reason)
  await tellProducer(context, record, WORDS.suspended(record, lapse.reason))
  return true
}

/**
 * Ends a suspension that another officer found wrong: papers that are revoked or missing have nothing to do with it. With one that is
 * past its grace the producer stays suspended for that alone, so that its renewal brings him back.
 */
export async function endWrongSuspension(
  context: Context,
  record: RegistrationRecord,
  input: OfProducer & { reason: string },
): Promise<Moved> {
  const lapse = await lapseOf(context, record, input)
  if (lapse !== null) {
    const moved = await replaceReason(context, input, record, lapse)
    await tellProducer(context, record, WORDS.suspended(record, lapse.reason))
    return moved
  }
  const moved = await enter(context, input, record, "verified", decided(input, input.reason, null), input.reason)
  await tellProducer(context, record, WORDS.reinstated(record))
  return moved
}

/** Brings back a producer who was suspended for lapsed papers alone, once none is missing. Answers whether it did. */
export async function reinstateIfRenewed(context: Context, input: OfProducer): Promise<boolean> {
  const record = await lockRegistration(context, input.producer_id)
  if (record.state !== "suspended" || record.reason_code !== "papers_lapsed") return false
  if ((await missingPapers(context, record, input.at)).length > 0) return false
  await enter(context, input, record, "verified", decided(input, null, null), "Giấy tờ đã được gia hạn.")
  await endOpenAppeal(context, record, input)
  await tellProducer(context, record, WORDS.reinstated(record))
  return true
}
