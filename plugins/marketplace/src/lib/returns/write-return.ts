import { randomBytes } from "node:crypto"
import type { Context } from "@medusajs/framework/types"
import { generateEntityId } from "@medusajs/framework/utils"
import type { ReturnReason, ReturnState } from "@san-ocop/kit/http/return-offer"
import type { ReturnAccount } from "@san-ocop/kit/http/returns"
import { newLookupCode } from "@san-ocop/kit/lookup-code"
import { rawAmount } from "../raw-amount"
import { runSql } from "../run-sql"
import type { LockedOrder } from "./lock"

/** Amounts in dong. `account`: where the money is to go; of a card's order it is not kept. `owed_at`: since when the stall owes it. */
export type NewReturnRow = {
  state: ReturnState
  reason: ReturnReason
  words: string
  shipping: number
  amount: number
  account: ReturnAccount | null
  at: Date
  due_at: Date
  owed_at: Date | null
}

const INSERT = `
  insert into goods_return (id, code, group_order_id, order_code, seller_id, floor_id, seller_slug, province_code, payment_method, state, reason, words,
    contact_phone, shipping, raw_shipping, amount, raw_amount, bank_bin, account_number, holder_name, requested_at, due_at, owed_at,
    restock, created_at, updated_at)
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?::jsonb, ?, ?, ?, ?, ?, ?, false, ?, ?)`

/** Writes the row of a return of an order that the caller has locked and judged. */
export async function writeReturn(
  context: Context,
  order: LockedOrder,
  { state, reason, words, shipping, amount, account, at, due_at, owed_at }: NewReturnRow,
): Promise<{ id: string; code: string }> {
  const id = generateEntityId(undefined, "gret")
  const code = newLookupCode((length) => randomBytes(length))
  const bank = order.payment_method === "card" ? null : account
  const { seller_id, floor_id, seller_slug, province_code, payment_method } = order
  await runSql(context, INSERT, [
    ...[id, code, order.id, order.code, seller_id, floor_id, seller_slug, province_code, payment_method],
    ...[state, reason, words, order.contact_phone],
    ...[shipping, rawAmount(shipping), amount, rawAmount(amount)],
    ...[bank?.bank_bin ?? null, bank?.account_number ?? null, bank?.holder_name ?? null],
    ...[at, due_at, owed_at, at, at],
  ])
  return { id, code }
}
