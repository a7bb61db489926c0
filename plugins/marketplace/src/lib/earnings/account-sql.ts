import { ORDER_OF_ENTRY } from "../payouts/order-of-entry"
import { WHY_SQL } from "./why-of-entry"

const IS_STALLS = "l.account ~ '^seller_(expected|held|payable):'"
const sumOf = (account: string, sign = "") =>
  `${sign}coalesce(sum(l.amount) filter (where l.account like '${account}%'), 0)`

/**
 * What moved a stall's account in a month, line by line: `why`, `order_id`, `day`, `amount`, and of it `fee`, `vat` and `withheld`. An entry and its undoing in one month leave
 * no line. What a carrier kept as his fee is a line beside what he paid. `?` is the stall, and the month twice. From the books, so that a month that is closed never reads
 * differently.
 */
export const ACCOUNT_LINES = `
  booked as (
    select regexp_replace(e.posting_key, ':undone$', '') as key, regexp_replace(e.kind, '[.]undone$', '') as kind, ${ORDER_OF_ENTRY} as order_id,
      max(e.day) as day, 0 - coalesce(sum(l.amount) filter (where ${IS_STALLS}), 0) as amount, ${sumOf("seller_carriage:")} as carriage,
      ${sumOf("platform_commission", "0 - ")} as fee, ${sumOf("commission_vat", "0 - ")} as vat, ${sumOf("tax_withheld", "0 - ")} as withheld,
      bool_or(l.account ~ '^seller_(held|payable):') as is_settled
    from ledger_entry e join ledger_line l on l.entry_id = e.id
    where e.seller_id = ? and e.deleted_at is null and e.day between ?::text || '-01' and ?::text || '-31'
    group by 1, 2, 3
  ), account_line as (
    select key, ${WHY_SQL} as why, order_id, day, amount - carriage as amount, fee, vat, withheld from booked
     where amount <> carriage or fee <> 0 or vat <> 0 or withheld <> 0
    union all
    select key, 'carrier_fee', order_id, day, carriage, 0, 0, 0 from booked where carriage <> 0
  )`
