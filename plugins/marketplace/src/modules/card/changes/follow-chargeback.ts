import type { Context } from "@medusajs/framework/types"
import { systemActor } from "@san-ocop/floor/lib/actor"
import { appendAudit } from "@san-ocop/floor/lib/append-audit"
import { appendNotice } from "@san-ocop/floor/lib/append-notice"
import type { CardShare } from "@san-ocop/kit/card-steps"
import { canMove } from "@san-ocop/kit/state-table"
import { chargebackShares } from "../../../lib/cards/chargeback-shares"
import { type LockedCardOrder, lockCardOrders } from "../../../lib/cards/lock"
import { readChargebackFacts } from "../../../lib/cards/read-chargeback"
import {
  postChargebackBorne,
  postChargebackReinstated,
  postChargebackReturned,
  postChargebackWithdrawn,
  undoChargebackBorne,
} from "../../../lib/ledger/chargeback-entries"
import {
  chargebackForOperators,
  chargebackForSeller,
  chargebackWithoutSum,
} from "../../../lib/notices/chargeback-notice"
import { runSql } from "../../../lib/run-sql"
import { undoSetOff } from "./set-off"
import { CHARGEBACK_MOVES, type ChargebackState } from "../chargeback-moves"

type Row = {
  id: string
  state: ChargebackState
  amount: number
  /** Rows of before `beyond` was kept say nothing of it. */
  shares: (CardShare & { beyond?: number })[]
  returned: number
  withdrawn_at: Date | null
  reinstated_at: Date | null
}
type Part = { order: LockedCardOrder; amount: number; beyond: number }

const OPEN = `insert into card_chargeback (id, card_payment_id, amount, shares, opened_at) values (?, ?, ?, ?::jsonb, ?)
  on conflict (id) do nothing returning id`
const READ = `select id, state, amount::float8 as amount, shares, returned::float8 as returned, withdrawn_at, reinstated_at from card_chargeback where id = ? for update`
const WRITE = `update card_chargeback set state = ?, returned = ?, withdrawn_at = ?, reinstated_at = ?, closed_at = case when ? = 'open' then null else coalesce(closed_at, ?) end where id = ?`

const ELSEWHERE = `select s ->> 'id' as id, sum((s ->> 'amount')::numeric)::float8 as amount from card_operation p cross join jsonb_array_elements(p.shares) s
  where p.card_payment_id = ? and p.state = 'done' and (p.reference is not null or p.chargeback_id is not null) group by 1`

/** Whose a chargeback is as things stand: what was transferred, or set against another one, had not gone to the card. */
async function sharesNow(context: Context, payment: string, amount: number, orders: readonly LockedCardOrder[]) {
  const elsewhere = new Map(
    (await runSql<CardShare>(context, ELSEWHERE, [payment])).map(({ id, amount }) => [id, amount]),
  )
  const paid = orders.map((order) => ({ ...order, elsewhere: elsewhere.get(order.id) ?? 0 }))
  return chargebackShares(amount, paid)
}

/** Stripe's sums are whole dong where their currency is; news of before it was kept say none. */
const isSum = (amount: unknown, currency: unknown = "vnd"): amount is number =>
  typeof amount === "number" && Number.isSafeInteger(amount) && amount > 0 && currency === "vnd"

async function log(context: Context, dispute: string, parts: readonly Part[], what: string): Promise<void> {
  for (const { order, amount } of parts) {
    await appendAudit(context, {
      actor: systemActor("card"),
      action: `order.chargeback_${what}`,
      entity_type: "group_order",
      entity_id: order.id,
      province_code: order.province_code,
      seller_id: order.seller_id,
      before: null,
      after: { dispute, amount },
    })
  }
}

async function tell(
  context: Context,
  { id, amount }: Row,
  parts: readonly Part[],
  to: ChargebackState,
  isTaken: boolean,
): Promise<void> {
  for (const part of parts) await appendNotice(context, chargebackForSeller(id, part.order, to, part.amount))
  const orders = parts.map(({ order }) => order)
  await appendNotice(context, chargebackForOperators(id, orders, to, { amount, isTaken }))
}

/**
 * Brings the books and the state of a chargeback to what all kept news of it say, so that it does not matter in which order they came. The caller has kept
 * the news; those of one payment follow one another under its orders' lock. Called again it changes nothing. What names no sum in dong only holds the payout, and
 * operators are told.
 */
export async function followChargeback(
  context: Context,
  payment: string,
  dispute: Record<string, unknown>,
  at: Date,
): Promise<void> {
  const { id, amount, currency } = dispute
  if (typeof id !== "string" || id === "") return
  const orders = await lockCardOrders(context, payment)
  if (orders.length === 0) return
  if (!isSum(amount, currency)) {
    await appendNotice(context, chargebackWithoutSum(id, orders))
    return
  }
  const values = [id, payment, amount, JSON.stringify(await sharesNow(context, payment, amount, orders)), at]
  const [isNew] = await runSql(context, OPEN, values)
  const [row] = await runSql<Row>(context, READ, [id])
  if (!row) return
  const parts = row.shares.flatMap((share) => {
    const order = orders.find((one) => one.id === share.id)
    return order ? [{ order, amount: share.amount, beyond: share.beyond ?? 0 }] : []
  })
  const book = async (post: typeof postChargebackWithdrawn, of = parts) => {
    for (const { order, amount } of of) await post(context, { dispute: id, order, amount, at })
  }
  const facts = await readChargebackFacts(context, payment, id)
  if (isNew) {
    await log(context, id, parts, "opened")
    await tell(context, row, parts, "open", facts.is_withdrawn)
  }
  if (facts.is_withdrawn && !row.withdrawn_at) {
    await book(postChargebackWithdrawn)
    await log(context, id, parts, "withdrawn")
  }
  if (facts.is_reinstated && !row.reinstated_at) {
    await book(postChargebackReinstated)
    await log(context, id, parts, "reinstated")
  }
  const to = canMove(CHARGEBACK_MOVES, row.state, facts.outcome) ? facts.outcome : row.state
  if (to !== row.state) {
    if (to === "lost") await book(postChargebackBorne)
    if (row.state === "lost") {
      await undoSetOff(context, { id: payment, dispute: id, orders, at })
      await book(undoChargebackBorne)
    }
    await log(context, id, parts, to === "open" ? "reopened" : to)
    await tell(context, row, parts, to, facts.is_withdrawn)
  }
  const back = to === "lost" && facts.is_returned ? gaveBefore(parts) : []
  if (row.returned === 0 && back.length > 0) {
    await book(postChargebackReturned, back)
    await log(context, id, back, "returned")
  }
  const returned = back.reduce((sum, part) => sum + part.amount, 0)
  const withdrawn = row.withdrawn_at ?? (facts.is_withdrawn ? at : null)
  const reinstated = row.reinstated_at ?? (facts.is_reinstated ? at : null)
  await runSql(context, WRITE, [to, returned, withdrawn, reinstated, to, at, id])
}

const gaveBefore = (parts: readonly Part[]): Part[] =>
  parts.map((part) => ({ ...part, amount: part.beyond })).filter(({ amount }) => amount > 0)
