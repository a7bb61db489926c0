import type { Context } from "@medusajs/framework/types"
import { generateEntityId } from "@medusajs/framework/utils"
import { runSql } from "@san-ocop/floor/lib/run-sql"
import { refuse } from "@san-ocop/floor/lib/problem"
import { askForJudge, inTransaction, type Judges, whoJudgesInstead } from "@san-ocop/floor/lib/staff/appeal-judges"
import { peopleOfProducer } from "../../../lib/people-behind"
import { lockRegistration, patchProducer, patchRegistration } from "../rows"
import type { Moved, RegistrationRecord, Write } from "../types"
import type { OfProducer } from "./enter"
import { endWrongSuspension } from "./lapse"
import { hasOpenAppeal } from "./open-appeal"
import { auditProducer, refuseMoved } from "./shared"
import { lockAnnounced, withdrawSuspension } from "./suspension"
import { tellDepartments, tellProducer } from "./tell"
import { WORDS } from "./words"

/** Either agency hears an appeal, as either may decide. */
const judgesOf = ({ province_code, producer_id }: RegistrationRecord, decided_by: string | null): Judges => ({
  province_code,
  agencies: ["trade", "agriculture"],
  deciders: [decided_by],
  people: peopleOfProducer(producer_id),
})

export type FileAppeal = OfProducer & { text: string }

/** What may be objected to now: a suspension that was announced, or what was decided last. @throws Refusal conflict */
async function appealable(context: Context, { producer_id, state, decided_at, decided_by }: RegistrationRecord) {
  const announced = await lockAnnounced(context, producer_id)
  if (announced) {
    return { state: "suspended", decided_at: announced.announced_at, decided_by: announced.announced_by } as const
  }
  if ((state !== "rejected" && state !== "suspended") || decided_at === null) return refuseMoved()
  return { state, decided_at, decided_by }
}

/** Objects to a rejection or suspension, once for each decision and one at a time; to one that was announced before it begins. @throws Refusal conflict */
export async function fileAppeal(context: Context, input: FileAppeal): Promise<void> {
  const { producer_id, text, actor, at } = input
  const record = await lockRegistration(context, producer_id)
  const { state, decided_at, decided_by } = await appealable(context, record)
  const known = `select 1 from verification_appeal where producer_id = ? and against_decided_at = ? and deleted_at is null`
  if ((await runSql(context, known, [producer_id, decided_at])).length > 0) {
    refuse("conflict", "Quyết định này đã được khiếu nại một lần.", { code: "appealed_already" })
  }
  if (await hasOpenAppeal(context, producer_id)) {
    refuse("conflict", "Một khiếu nại trước chưa được trả lời.", { code: "appeal_open" })
  }
  const sql = `insert into verification_appeal (id, producer_id, against, against_decided_by, against_decided_at, text, filed_by,
    filed_at, created_at, updated_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`
  const id = generateEntityId(undefined, "vapp")
  await runSql(context, sql, [id, producer_id, state, decided_by, decided_at, text, actor.id, at, at, at])
  await auditProducer(context, input, record, "appealed", { after: { appeal: id, against: state } })
  await tellDepartments(context, record, WORDS.appealed(record))
  await askForJudge(context, judgesOf(record, decided_by), { id, about: record.name })
}

type Open = {
  id: string
  against: "rejected" | "suspended"
  against_decided_by: string | null
  against_decided_at: Date
}
export type DecideAppealInput = { producer_id: string; outcome: "upheld" | "dismissed"; reason: string } & Write

/**
 * Decides on the open appeal, whatever papers there are. Upheld: a rejected registration is under review again, a suspended producer
 * verified unless a paper lapsed, and what was announced is taken back.
 * @throws Refusal conflict without one; forbidden for the officer whose decision it is about
 */
export async function decideAppeal(context: Context, input: DecideAppealInput): Promise<Moved> {
  const { producer_id, outcome, reason, actor, at } = input
  const record = await lockRegistration(context, producer_id)
  const open = `select id, against, against_decided_by, against_decided_at from verification_appeal
    where producer_id = ? and outcome is null and deleted_at is null for update`
  const [appeal] = await runSql<Open>(context, open, [producer_id])
  if (!appeal) return refuseMoved()
  if (appeal.against_decided_by === actor.id) {
    const instead = await whoJudgesInstead(inTransaction(context), judgesOf(record, actor.id))
    const message = `Người đã ra quyết định không được xét khiếu nại về quyết định đó. ${instead}`
    refuse("forbidden", message, { code: "own_decision" })
  }
  const sql = `update verification_appeal set outcome = ?, reason = ?, decided_by = ?, decided_at = ?, updated_at = ? where id = ?`
  await runSql(context, sql, [outcome, reason, actor.id, at, at, appeal.id])
  await auditProducer(context, input, record, `appeal_${outcome}`, { after: { appeal: appeal.id }, reason })
  await tellProducer(context, record, WORDS.appealDecided(record, outcome === "upheld", reason))
  const announced = await lockAnnounced(context, producer_id)
  if (announced?.announced_at.getTime() === appeal.against_decided_at.getTime()) {
    if (outcome === "upheld") await withdrawSuspension(context, record, input, reason)
    return { before: record, state: record.state }
  }
  // The decision may have been taken back meanwhile: then the appeal is over, and nothing moves.
  const stands = record.state === appeal.against && record.decided_at?.getTime() === appeal.against_decided_at.getTime()
  if (outcome === "dismissed" || !stands) return { before: record, state: record.state }
  if (appeal.against === "suspended") return endWrongSuspension(context, record, input)
  await patchProducer(context, producer_id, { verification_state: "under_review" }, at)
  await patchRegistration(context, producer_id, { reviewer_id: actor.id, reviewer_name: actor.name }, at)
  const states = { before: { state: record.state }, after: { state: "under_review" } }
  await auditProducer(context, input, record, "under_review", { ...states, reason })
  return { before: record, state: "under_review" }
}
