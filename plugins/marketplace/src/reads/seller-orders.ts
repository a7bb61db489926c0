import type { MedusaContainer } from "@medusajs/framework/types"
import { refuse } from "@san-ocop/floor/lib/problem"
import { isCalledOff } from "@san-ocop/kit/called-off"
import type { OrderState } from "@san-ocop/kit/http/checkout"
import type { Page } from "@san-ocop/kit/http/problem"
import type { SellerOrder, SellerOrderRow, SellerRole } from "@san-ocop/kit/http/seller"
import { maskedInvoice } from "../lib/orders/masked-invoice"
import { GROUP_ORDER_MOVES } from "../modules/order_group/group-order-moves"
import { readRefusals } from "./cod/refusals"
import { readOrderDiscounts } from "./order-discounts"
import { readOrderLines, readTimelines, toGift, toOrderLine } from "./order-lines"
import { readCardStandings } from "./cards/standings"
import { readDisputesOfOrders } from "./disputes/of-orders"
import { readReturnsOfOrders } from "./returns/of-orders"
import { readRows } from "./sql"
import { readTransferStandings } from "./transfers/standings"

// Afterwards the parcel is under way.
const BEFORE_SENDING: readonly OrderState[] = ["placed", "confirmed"]

/** A page of one seller's orders. `state` narrows it. */
export type SellerOrdersQuery = { state?: OrderState | undefined; limit: number; offset: number }

type ListRow = Omit<SellerOrderRow, "placed_at"> & { placed_at: Date }
type OneRow = Omit<ListRow, "line_count" | "first_line"> &
  Pick<SellerOrder, "item_total" | "shipping_total" | "shipping_name" | "payment_method" | "carrier"> &
  Pick<SellerOrder, "tracking_code" | "note" | "invoice"> & {
    order_id: string
    is_gift: boolean
    gift_message: string | null
    contact_phone: string
    contact_email: string | null
    street: string
    commune_name: string | null
    province_full_name: string | null
  }

// Until its card was entered nobody can say whether an order will be: its stall has nothing to do about it.
const LIST = `
  select o.id, o.code, o.placed_at, o.state, g.contact_name as customer_name, o.total::float8 as total,
    coalesce(province.name, '') as province_name, lines.line_count, coalesce(lines.first_line, '') as first_line
  from group_order o
  join order_group g on g.id = o.group_id
  left join administrative_unit province on province.id = '2025:' || g.province_code and province.level = 'province'
  cross join lateral (
    select count(*)::int as line_count, (array_agg(line.title order by line.created_at, line.id))[1] as first_line
    from order_item item join order_line_item line on line.id = item.item_id
    join "order" m on m.id = item.order_id and m.version = item.version
    where item.order_id = o.order_id and item.deleted_at is null
  ) lines
  where o.seller_id = ? and (?::text is null or o.state = ?) and o.deleted_at is null
    and (o.state <> 'awaiting_payment' or g.payment_method <> 'card')
  order by o.placed_at desc, o.id desc limit ? offset ?`
const COUNT = `select count(*)::int as count from group_order o join order_group g on g.id = o.group_id
  where o.seller_id = ? and (?::text is null or o.state = ?) and o.deleted_at is null
    and (o.state <> 'awaiting_payment' or g.payment_method <> 'card')`
const ONE = `
  select o.id, o.order_id, o.code, o.placed_at, o.state, g.contact_name as customer_name, o.total::float8 as total,
    coalesce(province.name, '') as province_name, province.full_name as province_full_name,
    o.item_total::float8 as item_total, o.shipping_total::float8 as shipping_total, o.shipping_name, g.payment_method,
    o.carrier, o.tracking_code, g.note, g.is_gift, g.gift_message, g.invoice, g.contact_phone, g.contact_email, g.street, commune.full_name as commune_name
  from group_order o
  join order_group g on g.id = o.group_id
  left join administrative_unit province on province.id = '2025:' || g.province_code and province.level = 'province'
  left join administrative_unit commune on commune.id = '2025:' || g.commune_code and commune.level = 'commune'
  where o.id = ? and o.seller_id = ? and o.deleted_at is null`

/** A seller's orders, newest first. */
export async function readSellerOrders(
  container: MedusaContainer,
  sellerId: string,
  { state = undefined, limit, offset }: SellerOrdersQuery,
): Promise<Page<SellerOrderRow>> {
  const filter = [sellerId, state ?? null, state ?? null]
  const [rows, [total]] = await Promise.all([
    readRows<ListRow>(container, LIST, [...filter, limit, offset]),
    readRows<{ count: number }>(container, COUNT, filter),
  ])
  const items = rows.map((row) => ({ ...row, placed_at: row.placed_at.toISOString() }))
  return { items, count: total?.count ?? 0, limit, offset }
}

/** The stall in whose name somebody looks, and what he does there. */
export type Looks = { id: string; role: SellerRole }

/**
 * One order of one seller, as he packs it. Whoever packs needs no personal ID, and of an order that came to nothing no invoice is issued.
 * @throws Refusal not_found, also for another seller's order
 */
export async function readSellerOrder(
  container: MedusaContainer,
  { id: sellerId, role }: Looks,
  id: string,
): Promise<SellerOrder> {
  const [row] = await readRows<OneRow>(container, ONE, [id, sellerId])
  if (!row) return refuse("not_found", "Không tìm thấy đơn hàng này.")
  const asks = row.payment_method === "cod" && BEFORE_SENDING.includes(row.state)
  const [lines, timelines, transfers, refusals, cards, returns, discounts, disputes] = await Promise.all([
    readOrderLines(container, [row.order_id]),
    readTimelines(container, [row.id]),
    readTransferStandings(container, [row.id]),
    asks ? readRefusals(container, row.contact_phone) : null,
    readCardStandings(container, [row.id]),
    readReturnsOfOrders(container, [row.id]),
    readOrderDiscounts(container, [row.id]),
    readDisputesOfOrders(container, [row]),
  ])
  const { contact_phone, contact_email, street, commune_name, province_full_name, ...rest } = row
  const { order_id: _order_id, is_gift, gift_message, ...order } = rest
  return {
    ...order,
    invoice: isCalledOff(row.state) ? null : role === "packing" ? maskedInvoice(row.invoice) : row.invoice,
    placed_at: row.placed_at.toISOString(),
    line_count: lines.length,
    first_line: lines[0]?.name ?? "",
    contact: { name: row.customer_name, phone: contact_phone, ...(contact_email && { email: contact_email }) },
    address: { line: street, commune_name: commune_name ?? "", province_name: province_full_name ?? "" },
    lines: lines.map(toOrderLine),
    timeline: timelines.get(row.id) ?? [],
    gift: toGift({ is_gift, gift_message }),
    refusals,
    transfer: transfers.get(row.id) ?? null,
    card: cards.get(row.id) ?? null,
    returns: returns.get(row.id) ?? [],
    disputes: disputes.get(row.id) ?? [],
    discounts: discounts.get(row.id) ?? [],
    // Only money makes an order placed, never a click.
    moves: GROUP_ORDER_MOVES[row.state].filter((to) => to !== "placed"),
  }
}
