import type { Context } from "@medusajs/framework/types"
import { runSql } from "@san-ocop/floor/lib/run-sql"
import { vietnamDay } from "@san-ocop/kit/day"

const LOCK = "select ledger_lock_for_closing()"
const NEXT = `select coalesce(to_char((max(m.month) || '-01')::date + interval '1 month', 'YYYY-MM'),
    (select left(min(day), 7) from ledger_line)) as month from ledger_month m`
const CLOSE = `insert into ledger_month (month, closed_at) values (?, ?)`
// A closing holds the balance since the beginning; an account that nothing moved keeps its last one.
const BALANCES = `insert into ledger_closing (account, month, balance)
  select moved.account, ?::text, moved.amount + coalesce(before.balance, 0)
  from (select account, sum(amount) as amount from ledger_line
    where day between ?::text || '-01' and ?::text || '-31' group by account) moved
  left join lateral (select balance from ledger_closing c where c.account = moved.account order by month desc limit 1) before on true`

/**
 * Closes, in the caller's transaction, the first month that is over and not closed yet. Nothing is posted meanwhile; what comes later counts in the next month.
 * @returns the month, "2026-11", or null when none is left to close
 */
export async function closeNextMonth(context: Context, at: Date): Promise<string | null> {
  await runSql(context, LOCK, [])
  const [next] = await runSql<{ month: string | null }>(context, NEXT, [])
  const month = next?.month ?? null
  if (month === null || month >= vietnamDay(at).slice(0, 7)) return null
  await runSql(context, BALANCES, [month, month, month])
  await runSql(context, CLOSE, [month, at])
  return month
}
