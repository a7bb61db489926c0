import type { Context } from "@medusajs/framework/types"
import { runSql } from "../../../lib/run-sql"
import { assertDisputeMove, lockDispute, recordDispute } from "../rows"
import type { AnswerDispute, WithdrawDispute } from "../types"
import { FORGET_ACCOUNT } from "./forget-account"
import { tellSide } from "./notices"

const ANSWER = `update dispute set state = 'answered', answer = ?, answered_at = ?, updated_at = ? where id = ?`
const WITHDRAW = `update dispute set state = 'withdrawn', closed_at = ?, ${FORGET_ACCOUNT}, updated_at = ? where id = ?`

/** The stall answers, once and in time. The same words a second time change nothing. @throws Refusal not_found, conflict */
export async function answerDispute(context: Context, { id, words, actor, at }: AnswerDispute): Promise<void> {
  const { row } = await lockDispute(context, id)
  if (row.state === "answered" && row.answer === words) return
  assertDisputeMove(row, "seller", "answer", at)
  await runSql(context, ANSWER, [words, at, at, id])
  await recordDispute(context, { actor, at }, row, { action: "dispute.answered", before: { state: row.state } })
  await tellSide(context, row, "shopper", {
    topic: "answered",
    title: "Gian hàng trả lời tranh chấp về đơn",
    body: words,
  })
}

/** The shopper lets it be. A second click changes nothing. @throws Refusal not_found, conflict */
export async function withdrawDispute(context: Context, { id, actor, at }: WithdrawDispute): Promise<void> {
  const { row } = await lockDispute(context, id)
  if (row.state === "withdrawn") return
  assertDisputeMove(row, "shopper", "withdraw", at)
  await runSql(context, WITHDRAW, [at, at, id])
  await recordDispute(context, { actor, at }, row, { action: "dispute.withdrawn", before: { state: row.state } })
  const body = "Gian hàng không phải làm gì thêm."
  await tellSide(context, row, "seller", { topic: "withdrawn", title: "Khách rút tranh chấp về đơn", body })
}
