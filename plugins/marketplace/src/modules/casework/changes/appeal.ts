import type { Context } from "@medusajs/framework/types"
import { generateEntityId } from "@medusajs/framework/utils"
import { refuse } from "@san-ocop/floor/lib/problem"
import { askForJudge, inTransaction } from "@san-ocop/floor/lib/staff/appeal-judges"
import { formatLookupCode } from "@san-ocop/kit/lookup-code"
import { canMove } from "@san-ocop/kit/state-table"
import { judgesOf } from "../../../lib/appeal-judges"
import { DEADLINES, endOfDaysAfter } from "../../../lib/cases/deadlines"
import { runSql } from "../../../lib/run-sql"
import { APPEAL_MOVES } from "../case-moves"
import { recordCase } from "../record"
import { insertRow, lockCase, patchRow, refuseMoved } from "../rows"
import type { AppealRow, ComplaintRow, DecideAppeal, NewAppeal, Write } from "../types"
import { liftAuthorityRequest } from "./authority-request"
import { tellOfficers, tellSidesOfDecision, tellSidesOfFiling } from "./appeal-notices"
import { decisionOf } from "./appealed-decision"
import { refuseOwnDecision } from "./refuse-own-decision"
import { liftRestriction } from "./restriction"

type Case = Pick<NewAppeal, "case_kind" | "case_id">

/** Who gave the case another outcome on an appeal: nobody where the decision stands. */
async function overturnedBy(context: Context, { case_kind, case_id }: Case): Promise<string[]> {
  const sql = `select decided_by from case_appeal
    where case_kind = ? and case_id = ? and state = 'overturned' and deleted_at is null`
  const rows = await runSql<{ decided_by: string }>(context, sql, [case_kind, case_id])
  return rows.map(({ decided_by }) => decided_by)
}

/** Files an appeal against the outcome of a case. @throws Refusal conflict, not_allowed when its time is over */
export async function fileAppeal(context: Context, input: NewAppeal & Write): Promise<AppealRow> {
  const { actor, at, case_kind, case_id, side, words } = input
  const decision = await decisionOf(context, case_kind, case_id)
  if (!decision || decision.is_over) refuseMoved()
  const { code, province_code, seller_id, seller_slug, decided_at } = decision
  if (at >= endOfDaysAfter(decided_at, DEADLINES.appeal_file_days)) {
    refuse("not_allowed", "Đã quá hạn khiếu nại quyết định này.", { code: "appeal_too_late" })
  }
  // An appeal of the other side may have taken away the outcome that this one is against.
  if ((await overturnedBy(context, input)).length > 0) refuseMoved()
  const id = generateEntityId(undefined, "capl")
  const scope = { code, province_code, seller_id, seller_slug }
  const due_at = endOfDaysAfter(at, DEADLINES.appeal_decide_days)
  const row = { id, case_kind, case_id, ...scope, side, words, filed_by: actor.id, filed_at: at, due_at }
  if (!(await insertRow(context, "case_appeal", row, at))) {
    refuse("conflict", "Quyết định này đã được khiếu nại rồi.", { code: "appealed_already" })
  }
  const appeal = await lockCase(context, "case_appeal", id)
  await recordCase(context, input, { ...appeal, id: case_id }, { action: `${case_kind}.appealed`, reason: words })
  await tellOfficers(context, appeal, words)
  await tellSidesOfFiling(context, appeal)
  const judges = { province_code, seller_id, deciders: decision.decided_by }
  await askForJudge(context, judgesOf(judges), { id, about: formatLookupCode(code) })
  return appeal
}

/** What follows when the decision does not stand. */
async function takeBack(context: Context, appeal: AppealRow, input: DecideAppeal & Write): Promise<void> {
  const { actor, at, words } = input
  if (appeal.case_kind === "restriction") {
    await liftRestriction(context, { restriction_id: appeal.case_id, words, actor, at })
  } else if (appeal.case_kind === "authority_request") {
    await liftAuthorityRequest(context, { request_id: appeal.case_id, actor, at })
    const sql = `select id from seller_restriction where request_id = ? and lifted_at is null and deleted_at is null`
    const locks = await runSql<{ id: string }>(context, sql, [appeal.case_id])
    for (const { id } of locks) await liftRestriction(context, { restriction_id: id, words, actor, at })
  } else {
    const { outcome } = input
    if (!outcome) {
      refuse("invalid_data", "Vui lòng chọn kết quả mới của khiếu nại.", { field: "outcome", code: "outcome_missing" })
    }
    const before: ComplaintRow = await lockCase(context, "complaint", appeal.case_id)
    await patchRow(context, "complaint", appeal.case_id, { outcome, decision_words: words }, at)
    await recordCase(context, input, before, {
      action: "complaint.decided",
      before: { outcome: before.outcome },
      after: { outcome },
      reason: words,
    })
  }
}

/**
 * Another officer than the one who decided says whether the decision stands.
 * @throws Refusal conflict when it was decided meanwhile; forbidden for the officer who made the decision
 */
export async function decideAppeal(context: Context, input: DecideAppeal & Write): Promise<AppealRow> {
  const { actor, at, appeal_id, state, words } = input
  const appeal = await lockCase(context, "case_appeal", appeal_id)
  if (!canMove(APPEAL_MOVES, appeal.state, state)) refuseMoved()
  const decision = await decisionOf(context, appeal.case_kind, appeal.case_id)
  const deciders = [...(decision?.decided_by ?? []), ...(await overturnedBy(context, appeal))]
  await refuseOwnDecision(inTransaction(context), actor, { ...appeal, deciders })
  const patch = { state, decision_words: words, decided_by: actor.id, decided_at: at }
  await patchRow(context, "case_appeal", appeal_id, patch, at)
  const entry = { before: { state: appeal.state }, after: { state }, reason: words }
  await recordCase(
    context,
    input,
    { ...appeal, id: appeal.case_id },
    { action: `${appeal.case_kind}.appeal_${state}`, ...entry },
  )
  if (state === "overturned" && decision && !decision.is_over) await takeBack(context, appeal, input)
  await tellSidesOfDecision(context, appeal, state, words)
  return appeal
}
