import type { MedusaContainer } from "@medusajs/framework/types"
import { refuse } from "@san-ocop/floor/lib/problem"
import { readRows } from "@san-ocop/floor/lib/read-rows"
import type { Day } from "@san-ocop/kit/day"
import type { ParcelLot } from "@san-ocop/kit/http/checkout"
import type { StoredLot } from "@san-ocop/kit/propose-lots"
import { leftSql } from "../../lib/packing/left-sql"

export type LineToPack = { item_id: string; product_id: string | null; name: string; unit: string; quantity: number }
export type LotOfLine = StoredLot & { code: string; product_id: string }
export type Choice = {
  item_id: string
  lot_id: string
  code: string
  best_before: Day | null
  quantity: number
  reason: string | null
}
export type OrderToPack = {
  id: string
  seller_id: string
  province_code: string
  is_packed: boolean
  lines: LineToPack[]
  lots: LotOfLine[]
  choices: Choice[]
  packed: (ParcelLot & { item_id: string })[]
}

const ORDER = `select o.id, o.order_id, o.seller_id, o.province_code, (o.state not in ('placed', 'confirmed') or exists (
    select 1 from order_fulfillment link join fulfillment f on f.id = link.fulfillment_id and f.canceled_at is null
     where link.order_id = o.order_id and link.deleted_at is null)) as is_packed
  from group_order o where o.id = ? and o.seller_id = ? and o.deleted_at is null`

const LINES = `select line.id as item_id, line.product_id, line.title as name, coalesce(line.subtitle, '') as unit, item.quantity::int as quantity
  from order_item item join order_line_item line on line.id = item.item_id
  join "order" o on o.id = item.order_id and o.version = item.version
  where item.order_id = ? and item.deleted_at is null order by line.created_at, line.id`

const LOTS = `select l.id, l.code, l.product_id, l.made_on, l.best_before, l.state = 'recalled' as is_recalled, ${leftSql("?")} as left
  from lot l where l.product_id = any(?) and l.deleted_at is null`

const CHOICES = `select c.item_id, c.lot_id, l.code, l.best_before, c.quantity, c.reason from packing_choice c join lot l on l.id = c.lot_id
  where c.group_order_id = ? and c.deleted_at is null order by l.best_before, l.code`

const PACKED = `select item.line_item_id as item_id, l.code, l.best_before, p.quantity, l.state = 'recalled' as is_recalled
  from order_fulfillment link join fulfillment f on f.id = link.fulfillment_id and f.canceled_at is null
  join fulfillment_item item on item.fulfillment_id = f.id and item.deleted_at is null
  join fulfillment_lot p on p.fulfillment_item_id = item.id and p.deleted_at is null join lot l on l.id = p.lot_id
  where link.order_id = ? and link.deleted_at is null order by l.best_before, l.code`

type Row = Pick<OrderToPack, "id" | "seller_id" | "province_code" | "is_packed"> & { order_id: string }

/** An order of a stall with the lots that it may be packed from. @throws Refusal not_found for another stall's */
export async function readOrderToPack(container: MedusaContainer, sellerId: string, id: string): Promise<OrderToPack> {
  const [order] = await readRows<Row>(container, ORDER, [id, sellerId])
  if (!order) refuse("not_found", "Không tìm thấy đơn hàng này.")
  const { order_id, ...facts } = order
  const lines = await readRows<LineToPack>(container, LINES, [order_id])
  const products = [...new Set(lines.flatMap(({ product_id }) => product_id ?? []))]
  const [lots, choices, packed] = await Promise.all([
    readRows<LotOfLine>(container, LOTS, [id, products]),
    readRows<Choice>(container, CHOICES, [id]),
    readRows<OrderToPack["packed"][number]>(container, PACKED, [order_id]),
  ])
  return { ...facts, lines, lots, choices, packed }
}
