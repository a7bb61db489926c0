import type { MedusaContainer } from "@medusajs/framework/types"
import type { SaleSums, Statement, TakenRow } from "@san-ocop/kit/http/money"
import { TAKEN_WHY } from "@san-ocop/kit/statement-why"
import { ACCOUNT_LINES } from "../../lib/earnings/account-sql"
import { readRows } from "../sql"

const WHYS = TAKEN_WHY.map((why) => `'${why}'`).join(", ")
const TAKEN = `with ${ACCOUNT_LINES}, taken as (
    select *, amount + fee + vat + withheld as paid from account_line where why in (${WHYS})
  )`
const ROWS = `${TAKEN}
  select t.why, t.order_id, o.code, t.day, t.paid::float8 as paid, t.fee::float8 as fee, t.vat::float8 as vat, t.withheld::float8 as withheld, t.amount::float8 as net
  from taken t left join group_order o on o.id = t.order_id order by t.day desc, t.key, t.why limit ?`
const SUMS = `${TAKEN}
  select count(*)::int as count, coalesce(sum(paid), 0)::float8 as paid, coalesce(sum(fee), 0)::float8 as fee, coalesce(sum(vat), 0)::float8 as vat,
    coalesce(sum(withheld), 0)::float8 as withheld, coalesce(sum(amount), 0)::float8 as net from taken`

/** What returns, rulings and a stall's own giving changed in one month of what delivered orders brought, each (at most so many) and together. */
export async function readTaken(
  container: MedusaContainer,
  sellerId: string,
  month: string,
  most: number,
): Promise<Statement["taken"]> {
  const of = [sellerId, month, month]
  const [items, [sums]] = await Promise.all([
    readRows<TakenRow>(container, ROWS, [...of, most]),
    readRows<SaleSums & { count: number }>(container, SUMS, of),
  ])
  const { count, ...money } = sums ?? { count: 0, paid: 0, fee: 0, vat: 0, withheld: 0, net: 0 }
  return { sums: money, items, count }
}
