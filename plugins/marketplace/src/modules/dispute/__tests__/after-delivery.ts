import type { Context } from "@medusajs/framework/types"
import { lowerCardPrice } from "../../../lib/cards/lower-price"
import { reduceCharges } from "../../../lib/charges/write-charges"
import { postRemitted } from "../../../lib/ledger/order-entries"
import { postEntry } from "../../../lib/ledger/post-entries"
import { parcelEntry } from "../../../lib/ledger/remittance-entries"
import { postReturnRefunded } from "../../../lib/ledger/return-entries"
import { type LockedOrder, lockReturnable } from "../../../lib/returns/lock"
import { refundByRuling } from "../../../lib/returns/refund-by-ruling"
import { writeReturn } from "../../../lib/returns/write-return"
import { runSql } from "../../../lib/run-sql"
import { reducePromised } from "../../../lib/vouchers/promised"
import { owe } from "../../goods_return/changes/owe"
import { lockReturn } from "../../goods_return/rows"
import type { LivedOrder } from "./some-orders"

type Booked = { id: string; seller_id: string; floor_id: string }
type Step = LivedOrder["after"][number] & Pick<LivedOrder, "way" | "total"> & { key: string; at: Date }

const account = { bank_bin: "970436", account_number: "0123456789", holder_name: "NGUYEN THI AN" }
const HELD = `select coalesce(sum(l.amount), 0)::float8 as held from ledger_entry e join ledger_line l on l.entry_id = e.id
  where e.group_order_id = ? and l.account = 'carrier_cod:ghn'`
const RULED = `select 1 from dispute where group_order_id = ?`
const RULE = `insert into dispute (id, code, group_order_id, order_code, seller_id, seller_slug, floor_id, province_code, payment_method, contact_name, contact_phone,
    reason, words, state, opened_at, due_at, outcome, bearer, amount, raw_amount, decided_by, decided_at, goods_return_id, closed_at)
  select ?, ?, o.id, o.code, o.seller_id, 's', o.floor_id, '33', g.payment_method, 'An', '09', 'other', 'w', 'decided', ?::timestamptz, ?::timestamptz, 'refund', ?, ?::numeric, '{}', 'u', ?::timestamptz, ?,
    ?::timestamptz
  from group_order o join order_group g on g.id = o.group_id where o.id = ?`
const PIECES = `select count(*)::int as pieces from goods_return_line where line_id = ?`
const PIECE = `insert into goods_return_line (id, goods_return_id, line_id, quantity, amount, raw_amount) values (?, ?, ?, 1, ?, '{}')`
const OWED = `update goods_return set state = 'refunded', refunded_at = ?, closed_at = ?, due_at = null, reference = 'FT'
  where group_order_id = ? and payment_method <> 'card' and owed_at is not null and refunded_at is null returning id, amount::float8 as amount`

/** What may happen to a delivered order; what does not apply to it changes nothing. */
export async function afterDelivery(context: Context, order: Booked, step: Step): Promise<void> {
  const { what, way, share, at } = step
  if (what === "cash") return cash(context, order, step)
  if (what === "repaid") {
    for (const { id, amount } of await runSql<{ id: string; amount: number }>(context, OWED, [at, at, order.id]))
      await postReturnRefunded(context, order, id, amount, at)
    return
  }
  const locked = await lockReturnable(context, order.id)
  const amount = Math.floor((locked.left * share) / 100)
  if (amount <= 0) return
  if (what === "given" && way.method === "card") await give(context, order, amount, step)
  if (what === "piece") await pieceBack(context, locked, amount, step)
  if (what === "ruled_seller" || (what === "ruled_floor" && way.mode === "collected"))
    await rule(context, locked, amount, step)
}

/** The carrier pays on what he holds: to the stall, which ticks it off or takes in his statement, or to a floor that collects; a statement keeps a fee. */
async function cash(context: Context, order: Booked, { way, share, key, at }: Step): Promise<void> {
  const [{ held } = { held: 0 }] = await runSql<{ held: number }>(context, HELD, [order.id])
  if (held === 0) return
  if (way.mode === "direct" && share % 2 === 0) return void (await postRemitted(context, order, at))
  const line = {
    id: key,
    owner_kind: way.mode === "direct" ? "seller" : "floor",
    owner_id: "x",
    carrier: "GHN",
  } as const
  const parcel = { ...order, accounts: [{ account: "carrier_cod:ghn", amount: held }] } as Parameters<
    typeof parcelEntry
  >[2]
  const booked = { booked: held, fee: Math.floor((held * share) / 1000) }
  await postEntry(context, parcelEntry("line", line, parcel, booked, at))
}

/** The stall lets go of a part of what a card paid. */
async function give(context: Context, { id }: Booked, amount: number, { key, at }: Step): Promise<void> {
  const takeBack = async (part: number, whole: number) => {
    await reduceCharges(context, id, { part, whole }, `card.reduced:${key}`, at)
    await reducePromised(context, id, { part, whole }, `card.reduced:${key}`)
  }
  await lowerCardPrice(context, { id, amount, key, at, takeBack })
}

/** One of an order's two pieces comes back, and its money is owed. */
async function pieceBack(context: Context, order: LockedOrder, amount: number, { key, at }: Step): Promise<void> {
  const line = `i${order.id}`
  const [{ pieces } = { pieces: 0 }] = await runSql<{ pieces: number }>(context, PIECES, [line])
  if (pieces === 2) return
  const row = { state: "requested", reason: "damaged", words: "w", shipping: 0, amount, account, at } as const
  const { id } = await writeReturn(context, order, { ...row, due_at: at, owed_at: null })
  await runSql(context, PIECE, [`l${key}`, id, line, amount])
  const { row: kept, order: locked } = await lockReturn(context, id)
  await owe(context, kept, locked, at)
}

/** An operator rules, once, that a part of the price goes back, at the cost of the one or the other. */
async function rule(context: Context, order: LockedOrder, amount: number, { what, key, at }: Step): Promise<void> {
  if ((await runSql(context, RULED, [order.id])).length > 0) return
  const dispute_id = `disp_${key}`
  const bearer = what === "ruled_floor" ? "floor" : "seller"
  const refund = await refundByRuling(context, order, { dispute_id, amount, bearer, words: "w", account, at })
  await runSql(context, RULE, [dispute_id, key, at, at, bearer, amount, at, refund, at, order.id])
}
