import type { MedusaContainer } from "@medusajs/framework/types"
import type { Earnings } from "@san-ocop/kit/http/money"
import { CALLED_OFF_SQL } from "@san-ocop/kit/called-off"
import { readRows } from "../sql"

// What is due follows `refundDue`.
const SUMS = `
  select coalesce(sum(t.amount) filter (where o.state = 'awaiting_payment'), 0)::float8 as awaiting,
    coalesce(sum(t.amount - t.waived) filter (where o.state in ('placed', 'confirmed', 'shipped', 'delivery_failed')), 0)::float8 as paid_open,
    coalesce(sum(greatest(0, t.received - t.refunded
      - case when t.paid_by is not null and o.state not in (${CALLED_OFF_SQL}) then t.amount - t.waived else 0 end)), 0)::float8 as refund_due
  from order_transfer t join group_order o on o.id = t.group_order_id and o.deleted_at is null where t.seller_id = ?`

/** What a stall's transfers come to, in dong. */
export async function readTransferSums(container: MedusaContainer, sellerId: string): Promise<Earnings["transfers"]> {
  const [sums] = await readRows<Earnings["transfers"]>(container, SUMS, [sellerId])
  return sums ?? { awaiting: 0, paid_open: 0, refund_due: 0 }
}
