import { randomBytes } from "node:crypto"
import type { Context } from "@medusajs/framework/types"
import { generateEntityId } from "@medusajs/framework/utils"
import { refuse } from "@san-ocop/floor/lib/problem"
import { newLookupCode } from "@san-ocop/kit/lookup-code"
import { endOfDaysAfter } from "../../../lib/cases/deadlines"
import { DISPUTE_DAYS } from "../../../lib/disputes/deadlines"
import { DISPUTE_FACTS, type DisputeFacts, disputeUntil } from "../../../lib/disputes/disputable"
import { type LockedOrder, lockReturnable } from "../../../lib/returns/lock"
import { runSql } from "../../../lib/run-sql"
import { recordDispute } from "../rows"
import type { OpenDispute } from "../types"
import { tellSide } from "./notices"

const FACTS = `select ${DISPUTE_FACTS} from group_order o where o.id = ?`
const INSERT = `insert into dispute (id, code, group_order_id, order_code, seller_id, seller_slug, floor_id, province_code, payment_method, contact_name,
    contact_phone, bank_bin, account_number, holder_name, reason, words, state, opened_at, due_at, created_at, updated_at)
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'opened', ?, ?, ?, ?)`

async function assertDisputable(context: Context, order: LockedOrder, at: Date): Promise<void> {
  const [facts] = await runSql<DisputeFacts>(context, FACTS, [order.id])
  if (facts?.has_dispute)
    refuse("conflict", "Đơn hàng này đang có tranh chấp, hoặc đã được phân xử.", { code: "dispute_there" })
  if (facts && disputeUntil({ ...order, ...facts }, at)) return
  refuse("conflict", "Đơn hàng này chưa giao, đã quá thời hạn mở tranh chấp, hoặc không còn tiền để hoàn.", {
    code: "not_disputable",
  })
}

/** Opens a dispute about a delivered order, and tells its stall, whose time to answer begins. @returns its id @throws Refusal not_found, conflict, invalid_data */
export async function openDispute(context: Context, input: OpenDispute): Promise<string> {
  const { group_order_id, reason, words, account, actor, at } = input
  const order = await lockReturnable(context, group_order_id)
  await assertDisputable(context, order, at)
  const bank = order.payment_method === "card" ? null : account
  if (order.payment_method !== "card" && !bank)
    refuse("invalid_data", "Vui lòng cho biết tài khoản ngân hàng để nhận tiền nếu được hoàn.", {
      field: "account_number",
    })
  const id = generateEntityId(undefined, "disp")
  const code = newLookupCode((length) => randomBytes(length))
  const of = [
    order.id,
    order.code,
    order.seller_id,
    order.seller_slug,
    order.floor_id,
    order.province_code,
    order.payment_method,
  ]
  const contact = [order.contact_name, order.contact_phone]
  const to = [bank?.bank_bin ?? null, bank?.account_number ?? null, bank?.holder_name ?? null]
  const times = [at, endOfDaysAfter(at, DISPUTE_DAYS.answer), at, at]
  await runSql(context, INSERT, [id, code, ...of, ...contact, ...to, reason, words, ...times])
  const row = { ...order, id, code, group_order_id, order_code: order.code }
  await recordDispute(context, { actor, at }, row, { action: "dispute.opened", after: { reason } })
  await tellSide(context, row, "seller", { topic: "opened", title: "Khách mở tranh chấp về đơn", body: words })
  return id
}
