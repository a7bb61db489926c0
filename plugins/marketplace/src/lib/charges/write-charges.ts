import { randomUUID } from "node:crypto"
import type { Context } from "@medusajs/framework/types"
import { newIdSql } from "@san-ocop/floor/lib/new-id-sql"
import { runSql } from "@san-ocop/floor/lib/run-sql"
import { OF_ALL, OF_LINES } from "./shares-sql"
import type { FrozenCharges } from "./types"

const FREEZE = `
  with commission as (
    insert into commission_line (id, group_order_id, item_id, rule_id, base, rate_bp, vat_bp, fee, vat, at)
    select x.id, x.group_order_id, x.item_id, x.rule_id, x.base, x.rate_bp, x.vat_bp, x.fee, x.vat, ?::timestamptz
    from jsonb_to_recordset(?::jsonb) as x(id text, group_order_id text, item_id text, rule_id text, base numeric, rate_bp int,
      vat_bp int, fee numeric, vat numeric)
  )
  insert into withholding_line (id, group_order_id, item_id, rate_id, base, vat_bp, pit_bp, vat, pit, at)
  select x.id, x.group_order_id, x.item_id, x.rate_id, x.base, x.vat_bp, x.pit_bp, x.vat, x.pit, ?::timestamptz
  from jsonb_to_recordset(?::jsonb) as x(id text, group_order_id text, item_id text, rate_id text, base numeric, vat_bp int,
    pit_bp int, vat numeric, pit numeric)`

const named = <Line>(prefix: string, lines: readonly Line[]): string =>
  JSON.stringify(lines.map((line) => ({ ...line, id: `${prefix}_${randomUUID().replaceAll("-", "")}` })))

/** Freezes charges in the transaction of the sale, all orders in one statement. */
export async function writeCharges(
  context: Context,
  { commission, withholding }: FrozenCharges,
  at: Date,
): Promise<void> {
  await runSql(context, FREEZE, [at, named("comm", commission), at, named("wtax", withholding)])
}

/** One of the two tables of frozen lines: what its ids begin with, what it was reckoned by, and its two amounts. */
type FrozenTable = { table: string; prefix: string; terms: readonly string[]; a: string; b: string }

const TABLES: readonly FrozenTable[] = [
  { table: "commission_line", prefix: "comm", terms: ["rule_id", "rate_bp", "vat_bp"], a: "fee", b: "vat" },
  { table: "withholding_line", prefix: "wtax", terms: ["rate_id", "vat_bp", "pit_bp"], a: "vat", b: "pit" },
]

const insertInto = ({ table, prefix, terms, a, b }: FrozenTable) => `
  insert into ${table} (id, group_order_id, item_id, ${terms.join(", ")}, base, ${a}, ${b}, reverses, reason_key, at)
  select ${newIdSql(prefix)}, f.group_order_id, f.item_id,
    ${terms.map((term) => `f.${term}`).join(", ")}`

// Takes back what is left of each frozen line: nothing, when the same event took it back before.
const reverseLeft = (frozen: FrozenTable) => `${insertInto(frozen)},
    -l.base, -l.a, -l.b, f.id, ?, ?::timestamptz
  from ${frozen.table} f
  join lateral (select sum(base) as base, sum(${frozen.a}) as a, sum(${frozen.b}) as b from ${frozen.table} x
    where x.id = f.id or x.reverses = f.id) l on true
  where f.group_order_id = ? and f.reverses is null and l.base <> 0
  on conflict (reverses, reason_key) do nothing`

// A share of what is left of each frozen line, cut to whole dong: never more than is left, and all of it with the last share.
const reverseShare = (frozen: FrozenTable, shares: string) => `${insertInto(frozen)},
    -d.base, -d.a, -d.b, f.id, ?, ?::timestamptz
  from ${frozen.table} f ${shares}
  cross join lateral (select trunc(sum(x.base) * s.part / s.whole) as base, trunc(sum(x.${frozen.a}) * s.part / s.whole) as a,
      trunc(sum(x.${frozen.b}) * s.part / s.whole) as b
    from ${frozen.table} x where x.id = f.id or x.reverses = f.id) d
  where f.group_order_id = ? and f.reverses is null and (d.base > 0 or d.a > 0 or d.b > 0)
  on conflict (reverses, reason_key) do nothing`

const undo = (frozen: FrozenTable) => `${insertInto(frozen)},
    -f.base, -f.${frozen.a}, -f.${frozen.b}, f.reverses, f.reason_key || ':undone', ?::timestamptz
  from ${frozen.table} f where f.group_order_id = ? and f.reason_key = ?
  on conflict (reverses, reason_key) do nothing`

/** Takes back all that is left of an order's charges: it was called off. `reason` names the event, which does it once. */
export async function reverseCharges(context: Context, groupOrderId: string, reason: string, at: Date): Promise<void> {
  for (const table of TABLES) await runSql(context, reverseLeft(table), [reason, at, groupOrderId])
}

/** Takes back the charges of `part` of what is left of an order's price, `whole`: its stall let go of it. `reason` names the event, which does it once. */
export async function reduceCharges(
  context: Context,
  groupOrderId: string,
  { part, whole }: { part: number; whole: number },
  reason: string,
  at: Date,
): Promise<void> {
  for (const table of TABLES) {
    await runSql(context, reverseShare(table, OF_ALL), [reason, at, part, whole, groupOrderId])
  }
}

/** `part` of the `whole` pieces of a line that were not given back before. `item_id` null: the shipping. */
export type ReturnedShare = { item_id: string | null; part: number; whole: number }

/** Takes back the charges of goods that were given back, line by line. `reason` names the event, which does it once. */
export async function returnCharges(
  context: Context,
  groupOrderId: string,
  shares: readonly ReturnedShare[],
  reason: string,
  at: Date,
): Promise<void> {
  for (const table of TABLES) {
    await runSql(context, reverseShare(table, OF_LINES), [reason, at, JSON.stringify(shares), groupOrderId])
  }
}

/** The charges hold again that an event took back, since it was undone. */
export async function undoReversal(context: Context, groupOrderId: string, reason: string, at: Date): Promise<void> {
  for (const table of TABLES) await runSql(context, undo(table), [at, groupOrderId, reason])
}

const LEFT = `
  select coalesce((select sum(fee) from commission_line where group_order_id = ?), 0)::float8 as fee,
    coalesce((select sum(vat) from commission_line where group_order_id = ?), 0)::float8 as vat,
    coalesce((select sum(vat + pit) from withholding_line where group_order_id = ?), 0)::float8 as withheld`

/** What an order is charged now: what was frozen less what was taken back, in dong. */
export async function readCharges(
  context: Context,
  id: string,
): Promise<{ fee: number; vat: number; withheld: number }> {
  const [row] = await runSql<{ fee: number; vat: number; withheld: number }>(context, LEFT, [id, id, id])
  return row ?? { fee: 0, vat: 0, withheld: 0 }
}
