import type { Context } from "@medusajs/framework/types"
import { refuse } from "@san-ocop/floor/lib/problem"
import { runSql } from "@san-ocop/floor/lib/run-sql"
import { MS_PER_DAY } from "@san-ocop/kit/day"
import type { AskedChangeState } from "@san-ocop/kit/http/verification"
import { canMove } from "@san-ocop/kit/state-table"
import { ASKED_CHANGE } from "../asked-change-states"
import type { Write } from "../types"
import type { OfProducer } from "./enter"
import { refuseMoved } from "./shared"

/** The tables of what a verified producer asks for and an officer decides on; one waits at a time. */
type AskedTable = "bank_account_change" | "producer_correction"

/** How often a day: who asks without end hides one change among many. */
const MOST_A_DAY = 3

/** @throws Refusal not_allowed after the third of a day, with `message` at `field` */
export async function refuseTooMany(
  context: Context,
  table: AskedTable,
  { producer_id, at }: OfProducer,
  { message, field }: { message: string; field: string },
): Promise<void> {
  const sql = `select id from ${table} where producer_id = ? and asked_at > ? and deleted_at is null`
  const asked = await runSql(context, sql, [producer_id, new Date(at.getTime() - MS_PER_DAY)])
  if (asked.length >= MOST_A_DAY) refuse("not_allowed", message, { field, code: "too_many_changes" })
}

/** Lets what waits give way to what is asked for now. */
export async function withdrawWaiting(context: Context, table: AskedTable, of: OfProducer): Promise<void> {
  const sql = `update ${table} set state = 'withdrawn', updated_at = ?
    where producer_id = ? and state = 'waiting' and deleted_at is null`
  await runSql(context, sql, [of.at, of.producer_id])
}

/** One that may move to `to`, held until the transaction ends. @throws Refusal not_found with the words `missing`, conflict */
export async function lockAsked<T extends { state: AskedChangeState }>(
  context: Context,
  table: AskedTable,
  { id, producer_id }: { id: string; producer_id: string },
  { to, missing }: { to: AskedChangeState; missing: string },
): Promise<T> {
  const sql = `select * from ${table} where id = ? and producer_id = ? and deleted_at is null for update`
  const [held] = await runSql<T>(context, sql, [id, producer_id])
  if (!held) return refuse("not_found", missing)
  return canMove<AskedChangeState>(ASKED_CHANGE, held.state, to) ? held : refuseMoved()
}

/** Takes back one that is locked. */
export async function withdrawAsked(context: Context, table: AskedTable, id: string, at: Date): Promise<void> {
  await runSql(context, `update ${table} set state = 'withdrawn', updated_at = ? where id = ?`, [at, id])
}

type Decision = Write & { to: "confirmed" | "refused"; reason: string | null }

/** Writes down what an officer decided on one that is locked. */
export async function settleAsked(context: Context, table: AskedTable, id: string, decision: Decision): Promise<void> {
  const { to, reason, actor, at } = decision
  const sql = `update ${table} set state = ?, reason = ?, decided_by = ?, decided_by_name = ?, decided_at = ?, updated_at = ?
    where id = ?`
  await runSql(context, sql, [to, reason, actor.id, actor.name, at, at, id])
}
