import type { MedusaContainer } from "@medusajs/framework/types"
import { refuse } from "@san-ocop/floor/lib/problem"
import { vietnamDay } from "@san-ocop/kit/day"
import { operatorOn } from "../../lib/contracts/operator-entity"
import type { Contract } from "../../lib/contracts/types"
import { readOrderDiscounts } from "../order-discounts"
import { readOrderLines, readTimelines } from "../order-lines"
import { readRows } from "../sql"

type Header = Omit<
  Contract,
  "lines" | "discounts" | "parties" | "operator" | "placed_at" | "confirmed_at" | "state_at" | "state_note"
>
type Row = Header & { id: string; order_id: string; seller_id: string; placed_at: Date }

const placeOf = (unit: string) => `concat_ws(', ', nullif(${unit}.street, ''),
    (select full_name from administrative_unit where id = '2025:' || ${unit}.commune_code and level = 'commune'),
    (select full_name from administrative_unit where id = '2025:' || ${unit}.province_code and level = 'province'))`

const CONTRACT = `
  select o.id, o.order_id, o.seller_id, o.code, o.placed_at, o.state, g.payment_method, o.settlement_mode, o.item_total::float8 as item_total,
    o.shipping_name, o.shipping_total::float8 as shipping_total, o.total::float8 as total, g.is_gift,
    json_build_object('name', f.name, 'department', json_build_object('name', f.department_name, 'phone', f.department_phone,
      'email', f.department_email, 'address', f.department_address)) as floor,
    json_build_object('name', s.name, 'phone', s.phone, 'email', s.email, 'address', ${placeOf("s")}) as stall,
    json_build_object('name', g.contact_name, 'phone', g.contact_phone, 'email', g.contact_email, 'address', ${placeOf("g")}) as receiver
  from group_order o
  join order_group g on g.id = o.group_id
  join floor f on f.id = o.floor_id
  join seller s on s.id = o.seller_id
  where o.id = ? and o.deleted_at is null`

/** Facts of an order's contract, and whose it is, without who answers for its stall by law. @throws Refusal not_found */
export async function readContract(
  container: MedusaContainer,
  id: string,
): Promise<Omit<Contract, "parties"> & { seller_id: string }> {
  const [row] = await readRows<Row>(container, CONTRACT, [id])
  if (!row) return refuse("not_found", "Không tìm thấy đơn hàng này.")
  const { id: _id, order_id, placed_at, ...header } = row
  const [lines, timelines, discounts] = await Promise.all([
    readOrderLines(container, [order_id]),
    readTimelines(container, [id]),
    readOrderDiscounts(container, [id]),
  ])
  const steps = timelines.get(id) ?? []
  const last = steps.findLast(({ state }) => state === row.state)
  return {
    ...header,
    operator: operatorOn(vietnamDay(placed_at)),
    placed_at: placed_at.toISOString(),
    confirmed_at: steps.find(({ state }) => state === "confirmed")?.at ?? null,
    state_at: last?.at ?? placed_at.toISOString(),
    state_note: last?.note ?? null,
    lines: lines.map(({ name, unit, unit_price, quantity, total }) => ({ name, unit, unit_price, quantity, total })),
    discounts: discounts.get(id) ?? [],
  }
}
