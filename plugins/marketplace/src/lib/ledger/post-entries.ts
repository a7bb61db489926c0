import { randomUUID } from "node:crypto"
import type { Context } from "@medusajs/framework/types"
import { runSql } from "@san-ocop/floor/lib/run-sql"
import { vietnamDay } from "@san-ocop/kit/day"
import { sumVnd } from "@san-ocop/kit/vnd"

/** One movement: a positive amount comes to the account, a negative one leaves it. */
export type NewLine = { account: string; amount: number }

/** Something that happened to money. Its lines sum to zero; the database checks it when the transaction commits. */
export type NewEntry = {
  /** A second entry with the same key is not written. */
  posting_key: string
  kind: string
  group_order_id: string | null
  seller_id: string | null
  floor_id: string | null
  at: Date
  lines: readonly NewLine[]
}

// One statement for all entries; an entry whose month is closed counts on the first open day.
const POST = `
  with given as (
    select * from jsonb_to_recordset(?::jsonb) as x(id text, posting_key text, kind text, group_order_id text, seller_id text,
      floor_id text, at timestamptz, day text, lines jsonb)
  ), posted as (
    insert into ledger_entry (id, posting_key, kind, group_order_id, seller_id, floor_id, at, day, created_at, updated_at)
    select id, posting_key, kind, group_order_id, seller_id, floor_id, at, greatest(day, ledger_first_open_day()), at, at from given
    on conflict (posting_key) where deleted_at is null do nothing
    returning id, day
  )
  insert into ledger_line (entry_id, day, account, amount)
  select p.id, p.day, l.account, l.amount
  from posted p join given g on g.id = p.id, jsonb_to_recordset(g.lines) as l(account text, amount numeric)`

/** One line an account, and none for an account that is where it was. */
function merge(lines: readonly NewLine[]): NewLine[] {
  const sums = new Map<string, number>()
  for (const { account, amount } of lines) sums.set(account, sumVnd([sums.get(account) ?? 0, amount]))
  return [...sums].map(([account, amount]) => ({ account, amount })).filter(({ amount }) => amount !== 0)
}

/**
 * Posts entries inside the caller's own transaction, so that books and change commit together or not at all. What moves no money is left out.
 * @throws RangeError for an amount that is not whole dong; MedusaError outside a transaction
 */
export async function postEntries(context: Context, entries: readonly NewEntry[]): Promise<void> {
  const rows = entries
    .map(({ lines, ...entry }) => ({
      ...entry,
      id: `lent_${randomUUID().replaceAll("-", "")}`,
      day: vietnamDay(entry.at),
      lines: merge(lines),
    }))
    .filter(({ lines }) => lines.length > 0)
  if (rows.length > 0) await runSql(context, POST, [JSON.stringify(rows)])
}

/** Posts one entry: see `postEntries`. */
export const postEntry = (context: Context, entry: NewEntry): Promise<void> => postEntries(context, [entry])
