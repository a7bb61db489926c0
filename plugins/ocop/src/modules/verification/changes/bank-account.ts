import type { Context } from "@medusajs/framework/types"
import { generateEntityId } from "@medusajs/framework/utils"
import { runSql } from "@san-ocop/floor/lib/run-sql"
import type { AskedChangeState, VerificationState } from "@san-ocop/kit/http/verification"
import { lockRegistration } from "../rows"
import type { RegistrationRecord, SealedNumber, Write } from "../types"
import { lockAsked, refuseTooMany, settleAsked, withdrawAsked, withdrawWaiting } from "./asked-change"
import type { OfProducer } from "./enter"
import { saveIdentityColumns } from "./save-identity"
import { auditProducer, refuseUnless } from "./shared"
import { tellAgency, tellProducer } from "./tell"

/** Before the verification the account is one of the numbers of the registration; afterwards money goes there. */
export const CHANGES_BANK: readonly VerificationState[] = ["verified", "suspended"]

export type NewBankAccount = {
  bank_name: string
  bank_account: Omit<SealedNumber, "hash">
  bank_account_name: string
}
export type AskBankChange = OfProducer & { account: NewBankAccount }

const TABLE = "bank_account_change"

/** Asks for another bank account; one that waited gives way to it. @throws Refusal conflict, not_allowed */
export async function askBankChange(context: Context, input: AskBankChange): Promise<{ id: string }> {
  const { producer_id, account, actor, at } = input
  const record = await lockRegistration(context, producer_id)
  refuseUnless(record, CHANGES_BANK)
  await refuseTooMany(context, TABLE, input, {
    message: "Hôm nay đã đổi tài khoản nhiều lần. Mời chờ đến mai, hoặc liên hệ Sở.",
    field: "bank_account",
  })
  await withdrawWaiting(context, TABLE, input)
  const id = generateEntityId(undefined, "bac")
  const { bank_name, bank_account, bank_account_name } = account
  await runSql(
    context,
    `insert into ${TABLE} (id, producer_id, bank_name, bank_account_cipher, bank_account_last4, bank_account_name, asked_by,
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

/** @throws Refusal not_found, conflict */
const lockChange = (context: Context, { change_id: id, producer_id }: OfBankChange, to: AskedChangeState) =>
  lockAsked<Waiting & { state: AskedChangeState }>(
    context,
    TABLE,
    { id, producer_id },
    { to, missing: "Không tìm thấy yêu cầu đổi tài khoản này." },
  )

/** Takes back a change that nobody has decided on. @throws Refusal not_found, conflict */
export async function withdrawBankChange(context: Context, input: OfBankChange): Promise<void> {
  const record = await lockRegistration(context, input.producer_id)
  const { id } = await lockChange(context, input, "withdrawn")
  await withdrawAsked(context, TABLE, id, input.at)
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
  const { producer_id, to, reason } = input
  const record = await lockRegistration(context, producer_id)
  refuseUnless(record, CHANGES_BANK)
  const change = await lockChange(context, input, to)
  await settleAsked(context, TABLE, change.id, input)
  if (to === "confirmed") await takeEffect(context, record, change, input)
  await auditProducer(context, input, record, `bank_change_${to}`, { after: { change: change.id }, reason })
  const said =
    to === "confirmed"
      ? { title: "Tài khoản ngân hàng đã đổi", body: `Tiền của ${record.name} từ nay về tài khoản mới.` }
      : { title: "Chưa đổi được tài khoản ngân hàng", body: `Tài khoản cũ vẫn dùng. Lý do: ${reason ?? ""}` }
  await tellProducer(context, record, { topic: `producer.bank_change_${to}`, ...said })
}
