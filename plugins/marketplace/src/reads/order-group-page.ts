import type { MedusaContainer } from "@medusajs/framework/types"
import type { InvoiceRequest, OrderGroupPage, OrderState, PaymentMethod, StallOrder } from "@san-ocop/kit/http/checkout"
import { sumVnd } from "@san-ocop/kit/vnd"
import { maskedInvoice } from "../lib/orders/masked-invoice"
import { nextStep } from "../lib/orders/next-step"
import { SHOPPER_MAY_CANCEL } from "../modules/order_group/group-order-moves"
import { readOrderDiscounts } from "./order-discounts"
import { readOrderLines, readTimelines, toGift, toOrderLine } from "./order-lines"
import { readCardStandings } from "./cards/standings"
import { readDisputesOfOrders, readDisputeUntil } from "./disputes/of-orders"
import { readReturnOffer, readReturnsOfOrders } from "./returns/of-orders"
import { readRows } from "./sql"
import { readTransferStandings } from "./transfers/standings"

type GroupRow = {
  id: string
  code: string
  placed_at: Date
  contact_name: string
  contact_phone: string
  contact_email: string | null
  street: string
  commune_name: string | null
  province_name: string | null
  payment_method: PaymentMethod
  note: string | null
  is_gift: boolean
  gift_message: string | null
  invoice: InvoiceRequest | null
}
type OrderRow = {
  id: string
  order_id: string
  code: string
  state: OrderState
  settlement_mode: "direct" | "collected"
  item_total: number
  shipping_total: number
  total: number
  shipping_name: string
  carrier: string | null
  tracking_code: string | null
  slug: string
  name: string
  phone: string | null
  province_code: string
  province_name: string
  floor_slug: string
  commune_name: string | null
  complaint: StallOrder["complaint"]
}

const GROUP = `
  select g.id, g.code, g.placed_at, g.contact_name, g.contact_phone, g.contact_email, g.street, g.payment_method, g.note, g.is_gift, g.gift_message, g.invoice,
    commune.full_name as commune_name, province.full_name as province_name
  from order_group g
  left join administrative_unit commune on commune.id = '2025:' || g.commune_code and commune.level = 'commune'
  left join administrative_unit province on province.id = '2025:' || g.province_code and province.level = 'province'
  where g.id = ? and g.deleted_at is null`

const ORDERS = `
  select o.id, o.order_id, o.code, o.state, o.settlement_mode, o.item_total::float8 as item_total,
    o.shipping_total::float8 as shipping_total, o.total::float8 as total, o.shipping_name, o.carrier, o.tracking_code,
    s.slug, s.name, s.phone, o.province_code, f.province_name, f.slug as floor_slug, commune.full_name as commune_name,
    (select json_build_object('code', c.code, 'is_open', c.closed_at is null) from complaint c
      where c.group_order_id = o.id and c.by_receiver is not true and c.deleted_at is null order by c.opened_at desc limit 1) as complaint
  from group_order o
  join seller s on s.id = o.seller_id
  join floor f on f.id = o.floor_id
  left join administrative_unit commune on commune.id = '2025:' || s.commune_code and commune.level = 'commune'
  where o.group_id = ? and o.deleted_at is null
  order by s.name, o.id`

/**
 * A group as who bought it sees it, without what the receiver of a gift complains of, or null when there is none. Who may see it so: reads/found-order-page.
 * @param onlyOrder code of one of its orders: then the page shows that order alone, under its own code
 */
export async function readOrderGroupPage(
  container: MedusaContainer,
  groupId: string,
  onlyOrder?: string,
): Promise<OrderGroupPage | null> {
  const [[group], all] = await Promise.all([
    readRows<GroupRow>(container, GROUP, [groupId]),
    readRows<OrderRow>(container, ORDERS, [groupId]),
  ])
  if (!group) return null
  const orders = onlyOrder ? all.filter(({ code }) => code === onlyOrder) : all
  const stallOrders = await withDetails(container, orders)
  return {
    seen_by: "buyer",
    code: onlyOrder ?? group.code,
    placed_at: group.placed_at.toISOString(),
    contact: {
      name: group.contact_name,
      phone: group.contact_phone,
      ...(group.contact_email && { email: group.contact_email }),
    },
    address: {
      line: group.street,
      commune_name: group.commune_name ?? "",
      province_name: group.province_name ?? "",
    },
    payment_method: group.payment_method,
    orders: stallOrders,
    total: sumVnd(stallOrders.map(({ total }) => total)),
    note: group.note,
    gift: toGift(group),
    invoice: maskedInvoice(group.invoice),
  }
}

async function withDetails(container: MedusaContainer, orders: OrderRow[]): Promise<StallOrder[]> {
  const ids = orders.map(({ id }) => id)
  const [lines, timelines, transfers, cards, returns, discounts, offers, disputes, disputable] = await Promise.all([
    readOrderLines(
      container,
      orders.map(({ order_id }) => order_id),
    ),
    readTimelines(container, ids),
    readTransferStandings(container, ids),
    readCardStandings(container, ids),
    readReturnsOfOrders(container, ids),
    readOrderDiscounts(container, ids),
    Promise.all(orders.map((order) => readReturnOffer(container, order))),
    readDisputesOfOrders(container, orders),
    Promise.all(orders.map((order) => readDisputeUntil(container, order))),
  ])
  return orders.map((order, index) => ({
    id: order.id,
    code: order.code,
    stall: { slug: order.slug, name: order.name, phone: order.phone },
    place: {
      province_code: order.province_code,
      province_name: order.province_name,
      floor_slug: order.floor_slug,
      commune_name: order.commune_name,
      old_province: null,
    },
    settlement_mode: order.settlement_mode,
    state: order.state,
    next: nextStep({
      ...order,
      transfer: transfers.get(order.id) ?? null,
      card: cards.get(order.id) ?? null,
    }),
    lines: lines.filter(({ order_id }) => order_id === order.order_id).map(toOrderLine),
    item_total: order.item_total,
    shipping_total: order.shipping_total,
    discounts: discounts.get(order.id) ?? [],
    total: order.total,
    shipping_name: order.shipping_name,
    carrier: order.carrier,
    tracking_code: order.tracking_code,
    timeline: timelines.get(order.id) ?? [],
    can_cancel: SHOPPER_MAY_CANCEL.includes(order.state),
    transfer: transfers.get(order.id) ?? null,
    card: cards.get(order.id) ?? null,
    complaint: order.complaint,
    returns: (returns.get(order.id) ?? []).map(({ id: _id, ...told }) => told),
    return_offer: offers[index] ?? null,
    disputes: (disputes.get(order.id) ?? []).map(({ id: _id, ...told }) => told),
    dispute_until: disputable[index] ?? null,
  }))
}
