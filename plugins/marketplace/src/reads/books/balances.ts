import type { MedusaContainer } from "@medusajs/framework/types"
import type { BookBalance } from "@san-ocop/kit/http/books"
import { readRows } from "../sql"

// Each account's last closing and what was posted since the last month that is closed, added up by kind.
const BALANCES = `
  with parts as (
    select distinct on (account) account, balance as amount from ledger_closing order by account, month desc
  ), since as (
    select account, sum(amount) as amount from ledger_line
    where day > coalesce((select max(month) from ledger_month) || '-31', '') group by account
  )
  select split_part(account, ':', 1) as kind, count(*)::int as accounts, sum(amount)::float8 as balance
  from (select account, sum(amount) as amount from (select * from parts union all select * from since) x group by account) y
  group by kind order by kind`

/** What all accounts of each kind hold together. Their sum is zero, or the books are wrong. */
export const readBookBalances = (container: MedusaContainer): Promise<BookBalance[]> =>
  readRows<BookBalance>(container, BALANCES, [])
