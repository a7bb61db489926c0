import type { MedusaContainer } from "@medusajs/framework/types"
import { type Day, vietnamDay } from "@san-ocop/kit/day"
import type { SaleSums, Statement, StatementRow } from "@san-ocop/kit/http/money"
import { settleSale } from "@san-ocop/kit/settle-sale"
import { readRows } from "../sql"
import { readStallAccount } from "./stall-account"
import { readTaken } from "./taken"

// All that the delivery made the stall's: what the carrier collected, what the shopper had transferred or his card had paid before, and what the floor bore.
const PAID = `sum(case when l.account = 'shopper_funds' then -l.amount when l.account like 'seller_expected:%' then l.amount else 0 end)`

// From the books, so that a month that is closed never reads differently. An order that was delivered and taken back in one month leaves no row.
const BY_ORDER = `
  select e.group_order_id as id, max(e.day) as day,
    ${PAID} as paid,
    -coalesce(sum(l.amount) filter (where l.account = 'platform_commission'), 0) as fee,
    -coalesce(sum(l.amount) filter (where l.account = 'commission_vat'), 0) as vat,
    -coalesce(sum(l.amount) filter (where l.account = 'tax_withheld'), 0) as withheld
  from ledger_entry e join ledger_line l on l.entry_id = e.id
  where e.seller_id = ? and e.deleted_at is null and e.day between ?::text || '-01' and ?::text || '-31' and e.kind like 'order.delivered%'
  group by e.group_order_id
  having ${PAID} <> 0`

const PAGE = `with by_order as (${BY_ORDER})
  select b.id, o.code, b.day, o.placed_at, b.paid::float8 as paid, b.fee::float8 as fee, b.vat::float8 as vat,
    b.withheld::float8 as withheld
  from by_order b join group_order o on o.id = b.id order by b.day desc, o.placed_at desc, b.id limit ? offset ?`
const SUMS = `with by_order as (${BY_ORDER})
  select count(*)::int as count, coalesce(sum(paid), 0)::float8 as paid, coalesce(sum(fee), 0)::float8 as fee,
    coalesce(sum(vat), 0)::float8 as vat, coalesce(sum(withheld), 0)::float8 as withheld from by_order`

type Money = Omit<SaleSums, "net">
type Row = Money & { id: string; code: string; day: Day; placed_at: Date }

const withNet = ({ paid, fee, vat, withheld }: Money): SaleSums => ({
  paid,
  fee,
  vat,
  withheld,
  net: settleSale({ gross: paid, discounts: { floor: 0, seller: 0 }, fee, vat, withheld }).net,
})

type Part = { limit: number; offset: number; most_taken: number }

/** What a stall's delivered orders of one month brought, each and together, what returns and rulings changed of that, and how its account moved. */
export async function readStatement(
  container: MedusaContainer,
  sellerId: string,
  month: string,
  { limit, offset, most_taken }: Part,
): Promise<Statement> {
  const of = [sellerId, month, month]
  const [rows, [sums], taken, account] = await Promise.all([
    readRows<Row>(container, PAGE, [...of, limit, offset]),
    readRows<Money & { count: number }>(container, SUMS, of),
    readTaken(container, sellerId, month, most_taken),
    readStallAccount(container, sellerId, month),
  ])
  const items = rows.map<StatementRow>(({ id, code, day, placed_at, ...money }) => ({
    id,
    code,
    day,
    placed_on: vietnamDay(placed_at),
    ...withNet(money),
  }))
  const { count, ...money } = sums ?? { count: 0, paid: 0, fee: 0, vat: 0, withheld: 0 }
  return { month, sums: withNet(money), items, count, limit, offset, taken, account }
}
