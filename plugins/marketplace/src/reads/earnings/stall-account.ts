import type { MedusaContainer } from "@medusajs/framework/types"
import type { AccountLine, StallAccount } from "@san-ocop/kit/http/money"
import { STATEMENT_WHY, type StatementWhy } from "@san-ocop/kit/statement-why"
import { sumVnd } from "@san-ocop/kit/vnd"
import { ACCOUNT_LINES } from "../../lib/earnings/account-sql"
import { ACCOUNTS } from "../../lib/ledger/accounts"
import { readRows } from "../sql"

// Each account's last closing before the month, and what was posted since.
const OPENING = `
  select (0 - coalesce(sum(coalesce(c.balance, 0) + coalesce(
    (select sum(l.amount) from ledger_line l where l.account = a.account and l.day > coalesce(c.month || '-31', '') and l.day < ?::text || '-01'), 0)), 0))::float8 as opening
  from unnest(?::text[]) as a(account)
  left join lateral (select month, balance from ledger_closing where account = a.account and month < ? order by month desc limit 1) c on true`
const MOVED = `with ${ACCOUNT_LINES} select why, count(*)::int as count, sum(amount)::float8 as amount from account_line group by why`
const LINES = `with ${ACCOUNT_LINES}
  select l.why, l.order_id, o.code, l.day, l.amount::float8 as amount
  from account_line l left join group_order o on o.id = l.order_id order by l.day, l.key, l.why limit ?`

const WHYS = Object.keys(STATEMENT_WHY) as StatementWhy[]

/** What was to come to a stall before a month, what moved that in the month, and what is to come to it after. */
export async function readStallAccount(
  container: MedusaContainer,
  sellerId: string,
  month: string,
): Promise<StallAccount> {
  const accounts = [ACCOUNTS.sellerExpected, ACCOUNTS.sellerHeld, ACCOUNTS.sellerPayable].map((of) => of(sellerId))
  const [[before], moved] = await Promise.all([
    readRows<{ opening: number }>(container, OPENING, [month, accounts, month]),
    readRows<StallAccount["moved"][number]>(container, MOVED, [sellerId, month, month]),
  ])
  const opening = before?.opening ?? 0
  return {
    opening,
    closing: sumVnd([opening, ...moved.map(({ amount }) => amount)]),
    moved: moved.toSorted((a, b) => WHYS.indexOf(a.why) - WHYS.indexOf(b.why)),
  }
}

/** Every line of a stall's account in a month, the earliest first, at most so many. */
export const readAccountLines = (
  container: MedusaContainer,
  sellerId: string,
  month: string,
  most: number,
): Promise<AccountLine[]> => readRows<AccountLine>(container, LINES, [sellerId, month, month, most])
