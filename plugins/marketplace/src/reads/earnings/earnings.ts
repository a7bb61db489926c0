import type { MedusaContainer } from "@medusajs/framework/types"
import type { Earnings } from "@san-ocop/kit/http/money"
import { settleSale } from "@san-ocop/kit/settle-sale"
import { ACCOUNTS } from "../../lib/ledger/accounts"
import { readBalance } from "../ledger/balance"
import { readRows } from "../sql"
import { readTransferSums } from "../transfers/transfer-sums"

// What the open orders should bring, by shoppers and by floors that bear a part, less what was let go of since, with the charges that are left of those frozen when they
// were sold.
const COMING = `
  select count(*)::int as orders, coalesce(sum(o.total - less.price + less.promised), 0)::float8 as paid, coalesce(sum(c.fee), 0)::float8 as fee,
    coalesce(sum(c.vat), 0)::float8 as vat, coalesce(sum(w.withheld), 0)::float8 as withheld
  from group_order o
  cross join lateral (select coalesce((select reduced from card_order where group_order_id = o.id), 0)
      + coalesce((select waived from order_transfer where group_order_id = o.id), 0) as price,
    coalesce((select sum(amount) from order_discount where group_order_id = o.id and bearer = 'floor'), 0) as promised) less
  left join lateral (select sum(fee) as fee, sum(vat) as vat from commission_line where group_order_id = o.id) c on true
  left join lateral (select sum(vat + pit) as withheld from withholding_line where group_order_id = o.id) w on true
  where o.seller_id = ? and o.state in ('placed', 'confirmed', 'shipped', 'delivery_failed') and o.deleted_at is null`
const MONTHS = `select distinct left(day, 7) as month from ledger_entry
  where seller_id = ? and deleted_at is null and kind ~ '^(order.delivered|return|card.reduced|ruling|payout|cod|transfer)' order by month desc limit 60`

type ComingRow = { orders: number; paid: number; fee: number; vat: number; withheld: number }

/** What a stall's open orders will bring, what stands between it and the floor, and which months have a statement. */
export async function readEarnings(container: MedusaContainer, sellerId: string): Promise<Earnings> {
  const [[row], owed_to_floor, months, transfers] = await Promise.all([
    readRows<ComingRow>(container, COMING, [sellerId]),
    readBalance(container, ACCOUNTS.sellerPayable(sellerId)),
    readRows<{ month: string }>(container, MONTHS, [sellerId]),
    readTransferSums(container, sellerId),
  ])
  const coming = row ?? { orders: 0, paid: 0, fee: 0, vat: 0, withheld: 0 }
  const { net } = settleSale({ ...coming, gross: coming.paid, discounts: { floor: 0, seller: 0 } })
  return { coming: { ...coming, net }, owed_to_floor, transfers, months: months.map(({ month }) => month) }
}
