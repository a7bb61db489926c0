import type { Context } from "@medusajs/framework/types"
import { lockRegistration } from "../rows"
import { decided, enter, linesOf, missingPapers, type OfProducer, titles } from "./enter"
import { endOpenAppeal } from "./open-appeal"
import { tellProducer } from "./tell"
import { WORDS } from "./words"

// Who looked does not decide: a rule does, so any officer may hear an appeal.
const BY_RULE = { decided_by: null, decided_by_name: null }

/** Suspends a producer a mandatory paper of whom is past its grace; does nothing otherwise. Answers whether it did. */
export async function suspendIfLapsed(context: Context, input: OfProducer): Promise<boolean> {
  const record = await lockRegistration(context, input.producer_id)
  if (record.state !== "verified") return false
  const lines = await linesOf(context, record, input.at)
  const lapsed = lines.filter(({ rule, standing }) => rule.mandatory && standing === "lapsed")
  if (lapsed.length === 0) return false
  const reason = `Giấy tờ đã hết hạn quá thời gian cho phép: ${titles(lapsed)}.`
  const columns = { ...decided(input, reason, "papers_lapsed"), ...BY_RULE }
  await enter(context, input, record, "suspended", columns, reason)
  await tellProducer(context, record, WORDS.suspended(record, reason))
  return true
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
