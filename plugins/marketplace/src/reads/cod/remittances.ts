import type { MedusaContainer } from "@medusajs/framework/types"
import { clock } from "@san-ocop/floor/lib/clock"
import { daysBetween, vietnamDay } from "@san-ocop/kit/day"
import type { CarrierDebt, OpenRemittance, RemittancePage } from "@san-ocop/kit/http/remittances"
import { sumVnd } from "@san-ocop/kit/vnd"
import { readRows } from "../sql"

// What the books say that carriers hold for the stall, oldest first; where the floor collects they pay the floor.
const OPEN = `
  select o.id, o.code, o.tracking_code, coalesce(o.carrier, '') as carrier, min(e.at) as delivered_at, sum(l.amount)::float8 as amount
  from group_order o join ledger_entry e on e.group_order_id = o.id and e.deleted_at is null
  join ledger_line l on l.entry_id = e.id and l.account like 'carrier_cod:%'
  where o.seller_id = ? and o.settlement_mode = 'direct' and o.state = 'delivered' and o.remitted_at is null and o.deleted_at is null
  group by o.id having sum(l.amount) > 0 order by delivered_at, o.id`

type Row = {
  id: string
  code: string
  tracking_code: string | null
  carrier: string
  delivered_at: Date
  amount: number
}

/** What each carrier still has to pay a stall, and since when. Carriers with the oldest debt first. */
export async function readRemittances(container: MedusaContainer, sellerId: string): Promise<RemittancePage> {
  const rows = await readRows<Row>(container, OPEN, [sellerId])
  const today = vietnamDay(clock.now())
  const byCarrier = new Map<string, OpenRemittance[]>()
  for (const { carrier, delivered_at, ...row } of rows) {
    const delivered_on = vietnamDay(delivered_at)
    const order = { ...row, delivered_on, days: daysBetween(delivered_on, today) }
    byCarrier.set(carrier, [...(byCarrier.get(carrier) ?? []), order])
  }
  const carriers = [...byCarrier].map(([carrier, orders]): CarrierDebt => {
    const amount = sumVnd(orders.map((order) => order.amount))
    return { carrier, amount, oldest_days: orders[0]?.days ?? 0, orders }
  })
  return { carriers, amount: sumVnd(carriers.map(({ amount }) => amount)) }
}
