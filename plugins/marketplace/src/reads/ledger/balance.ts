import type { MedusaContainer } from "@medusajs/framework/types"
import { readRows } from "../sql"

/** The account's last closing, and what was posted since. `?` is the account, twice. */
const BALANCE = `
  select (coalesce(c.balance, 0) + coalesce(
    (select sum(l.amount) from ledger_line l where l.account = ? and l.day > coalesce(c.month || '-31', '')), 0))::float8 as balance
  from (select 1) one
  left join lateral (select month, balance from ledger_closing where account = ? order by month desc limit 1) c on true`

/** What an account holds now, in dong: reproduced from its lines, of which closed months were added up before. */
export async function readBalance(container: Pick<MedusaContainer, "resolve">, account: string): Promise<number> {
  const [row] = await readRows<{ balance: number }>(container, BALANCE, [account, account])
  return row?.balance ?? 0
}
