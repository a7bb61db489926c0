import type { Context } from "@medusajs/framework/types"
import { generateEntityId } from "@medusajs/framework/utils"
import { refuse } from "@san-ocop/floor/lib/problem"
import { runSql } from "@san-ocop/floor/lib/run-sql"
import type { AskedChangeState, VerificationState } from "@san-ocop/kit/http/verification"
import { canMove } from "@san-ocop/kit/state-table"
import { ASKED_CHANGE } from "../asked-change-states"
import { lockRegistration } from "../rows"
import type { RegistrationRecord, SealedNumber, Write } from "../types"
import type { OfProducer } from "./enter"
import { saveIdentityColumns } from "./save-identity"
import { auditProducer, refuseMoved, refuseUnless } from "./shared"
import { tellAgency, tellProducer } from "./tell"

/** Before the verification the account is one of the numbers of the registration; afterwards money goes there. */
export const CHANGES_BANK: readonly VerificationState[] = ["verified", "suspended"]

export type NewBankAccount = {
  bank_name: string
  bank_account: Omit<SealedNumber, "hash">
  bank_account_name: string
}
export type AskBankChange = OfProducer & { account: NewBankAccount }

/** How often a day: who asks without end hides one change among many. */
const MOST_A_DAY = 3
const DAY_MS = 86_400_000

async function refuseTooMany(context: Context, { producer_id, at }: OfProducer): Promise<void> {
  const sql = `select id from bank_account_change where producer_id = ? and asked_at > ? and deleted_at is null`
  const asked = await runSql(context, sql, [producer_id, new Date(at.getTime() - DAY_MS)])
  if (asked.length < MOST_A_DAY) return
  refuse("not_allowed", "Hôm nay đã đổi tài khoản nhiều lần. Mời chờ đến mai, hoặc liên hệ Sở.", {
    field: "bank_account",
    code: "too_many_changes",
  })
}

/** Asks for another bank account; one that waited gives way to it. @throws Refusal conflict, not_allowed */
export async function askBankChange(context: Context, input: AskBankChange): Promise<{ id: string }> {
  const { producer_id, account, actor, at } = input
  const record = await lockRegistration(context, producer_id)
  refuseUnless(record, CHANGES_BANK)
  await refuseTooMany(context, input)
  const withdraw = `update bank_account_change set state = 'withdrawn', updated_at = ?
    where producer_id = ? and state = 'waiting' and deleted_at is null`
  await runSql(context, withdraw, [at, producer_id])
  const id = generateEntityId(undefined, "bac")
  const { bank_name, bank_account, bank_account_name } = account
  await runSql(
    context,
    `insert into bank_account_change (id, producer_id, bank_name, bank_account_cipher, bank_account_last4, bank_account_name, asked_by,
       asked_by_name, asked_at, created_at, updated_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    [
      ...[id, producer_id, bank_name, bank_account.cipher, bank_account.last4, bank_account_name],
      ...[actor.id, actor.name, at, at, at],
    ],
  )
  await auditProducer(context, input, record, "bank_change_asked", { after: { change: id } })
  await tellAgency(context, record, "trade", {
    topic: "producer.bank_change_asked",
    title: "Chủ thể đổi tài khoản ngân hàng",
    body: `${record.name} xin đổi tài khoản nhận tiền, đang chờ cán bộ Sở Công Thương xác nhận.`,
  })
  return { id }
}

type Waiting = {
  id: string
  bank_name: string
  bank_account_cipher: string
  bank_account_last4: string
  bank_account_name: string
}
export type OfBankChange = OfProducer & { change_id: string }

/** The change, held until the transaction ends. @throws Refusal not_found, conflict */
async function lockChange(context: Context, { producer_id, change_id }: OfBankChange, to: AskedChangeState) {
  const sql = `select * from bank_account_change where id = ? and producer_id = ? and deleted_at is null for update`
  const [change] = await runSql<Waiting & { state: AskedChangeState }>(context, sql, [change_id, producer_id])
  if (!change) return refuse("not_found", "Không tìm thấy yêu cầu đổi tài khoản này.")
  return canMove<AskedChangeState>(ASKED_CHANGE, change.state, to) ? change : refuseMoved()
}

/** Takes back a change that nobody has decided on. @throws Refusal not_found, conflict */
export async function withdrawBankChange(context: Context, input: OfBankChange): Promise<void> {
  const record = await lockRegistration(context, input.producer_id)
  const { id } = await lockChange(context, input, "withdrawn")
  await runSql(context, `update bank_account_change set state = 'withdrawn', updated_at = ? where id = ?`, [
    input.at,
    id,
  ])
  await auditProducer(context, input, record, "bank_change_withdrawn", { after: { change: id } })
}

export type DecideBankChange = OfBankChange & { to: "confirmed" | "refused"; reason: string | null }

async function takeEffect(context: Context, record: RegistrationRecord, change: Waiting, { at }: Write): Promise<void> {
  const { bank_name, bank_account_cipher: cipher, bank_account_last4: last4, bank_account_name } = change
  const account = { bank_name, bank_account: { cipher, last4 }, bank_account_name }
  await saveIdentityColumns(context, record.producer_id, account, at)
}

/**
 * A trade officer confirms a change, which takes effect at once, or refuses it. The audit log keeps that it was, never a number.
 * @throws Refusal not_found, conflict
 */
export async function decideBankChange(context: Context, input: DecideBankChange): Promise<void> {
  const { producer_id, to, reason, actor, at } = input
  const record = await lockRegistration(context, producer_id)
  refuseUnless(record, CHANGES_BANK)
  const change = await lockChange(context, input, to)
  const sql = `update bank_account_change set state = ?, reason = ?, decided_by = ?, decided_by_name = ?, decided_at = ?, updated_at = ?
    where id = ?`
  await runSql(context, sql, [to, reason, actor.id, actor.name, at, at, change.id])
  if (to === "confirmed") await takeEffect(context, record, change, input)
  await auditProducer(context, input, record, `bank_change_${to}`, { after: { change: change.id }, reason })
  const said =
    to === "confirmed"
      ? { title: "Tài khoản ngân hàng đã đổi", body: `Tiền của ${record.name} từ nay về tài khoản mới.` }
      : { title: "Chưa đổi được tài khoản ngân hàng", body: `Tài khoản cũ vẫn dùng. Lý do: ${reason ?? ""}` }
  await tellProducer(context, record, { topic: `producer.bank_change_${to}`, ...said })
}
