import { randomBytes } from "node:crypto"
import { generateEntityId, MedusaError } from "@medusajs/framework/utils"
import { refuse } from "@san-ocop/floor/lib/problem"
import { vietnamDay } from "@san-ocop/kit/day"
import { formatMoney } from "@san-ocop/kit/format-money"
import { newLookupCode } from "@san-ocop/kit/lookup-code"
import type { SellerPart } from "@san-ocop/kit/split-cart"
import { sumVnd, timesVnd, vnd } from "@san-ocop/kit/vnd"
import type { NewGroupOrder } from "../../modules/order_group/types"
import type { DeliveryPlace } from "../../reads/delivery-place"
import { freezeCharges } from "../charges/freeze-charges"
import type { ChargeTerms } from "../charges/types"
import type { AccountFacts } from "../transfers/types"
import { adjustmentsOf, freezeDiscounts, offItem, offOrder, offShipping } from "../vouchers/order-discounts"
import type { VoucherTaken } from "../vouchers/types"
import type { CheckoutPlan, PlannedOrder, Reservation } from "./checkout-plan"
import { handlingOf, newItemId, toOrderItem } from "./order-items"
import { planCard } from "./plan-card"
import { planTransfers } from "./plan-transfers"
import type { PlaceOrderInput } from "./place-order-schema"
import type { JudgedLine, LoadedCart, Quote } from "./types"

type Checkout = {
  cart: LoadedCart
  order: PlaceOrderInput
  place: DeliveryPlace
  parts: SellerPart<JudgedLine>[]
  shipping: Map<string, Quote>
  /** What vouchers take, by seller. */
  taken: ReadonlyMap<string, readonly VoucherTaken[]>
  confirmed_age: number | null
  terms: ChargeTerms
  /** Where each seller is paid by transfer; looked at only when that is how it is paid. */
  accounts: ReadonlyMap<string, AccountFacts>
  placed_at: string
}

/**
 * Works out everything that a completion writes: one order for each seller, what to reserve, and the group.
 * @throws Refusal conflict with code total_changed when the sum is not the one that the shopper agreed to
 */
export function planCheckout(checkout: Checkout): CheckoutPlan {
  const { cart, order, placed_at } = checkout
  const planned = checkout.parts.map((part) => planOrder(checkout, part))
  const total = sumVnd(planned.map(({ groupOrder }) => groupOrder.total))
  if (total !== order.expected_total) {
    refuse("conflict", `Tổng tiền đã thay đổi, nay là ${formatMoney(total)}. Vui lòng xem lại rồi đặt hàng.`, {
      field: "expected_total",
      code: "total_changed",
    })
  }
  const { contact, address } = order
  const groupOrders = planned.map(({ groupOrder }) => groupOrder)
  const group_id = generateEntityId(undefined, "ogrp")
  return {
    orders: planned.map(({ order }) => order),
    reservations: planned.flatMap(({ reservations }) => reservations).sort(byInventoryItem),
    currency_code: cart.currency_code,
    payment_method: order.payment_method,
    cart: { id: cart.id, email: contact.email ?? null, completed_at: placed_at },
    group: {
      orders: groupOrders,
      transfers: order.payment_method === "vietqr" ? planTransfers(groupOrders, checkout.accounts, placed_at) : [],
      card: order.payment_method === "card" ? planCard(group_id, groupOrders, placed_at) : null,
      vouchers: {
        used: [...new Set([...checkout.taken.values()].flat().map(({ voucher }) => voucher.id))],
        discounts: planned.flatMap(({ discounts }) => discounts),
      },
      handling: planned.flatMap(({ handling }) => handling),
      charges: {
        commission: planned.flatMap(({ charges }) => charges.commission),
        withholding: planned.flatMap(({ charges }) => charges.withholding),
      },
      group: {
        id: group_id,
        code: newLookupCode(randomBytes),
        cart_id: cart.id,
        contact_name: contact.name,
        contact_phone: contact.phone,
        contact_email: contact.email ?? null,
        province_code: address.province_code,
        commune_code: address.commune_code,
        street: address.street,
        old_place: address.old_place || null,
        payment_method: order.payment_method,
        confirmed_age: checkout.confirmed_age,
        note: order.note || null,
        is_gift: order.gift !== undefined,
        gift_message: order.gift?.message || null,
        invoice: order.invoice ? { ...order.invoice, tax_code: order.invoice.tax_code ?? null } : null,
        total,
        placed_at,
      },
    },
  }
}

function planOrder(checkout: Checkout, part: SellerPart<JudgedLine>) {
  const { cart, order, place, shipping } = checkout
  const [seller] = part.lines
  const quote = shipping.get(part.seller_id)
  if (!seller || !quote)
    throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, "a seller's part without lines or shipping")
  const id = generateEntityId(undefined, "order")
  const taken = checkout.taken.get(part.seller_id) ?? []
  const ours = groupOrder(id, part, seller, quote, taken)
  const ids = part.lines.map(() => ({ id: newItemId() }))
  const discounts = freezeDiscounts(ours.id, taken, ids)
  const items = part.lines.map((line, index) => toOrderItem(line, ids[index]?.id ?? "", discounts))
  const address = medusaAddress(order, place)
  const medusaOrder: PlannedOrder = {
    id,
    total: ours.total,
    status: "pending",
    currency_code: cart.currency_code,
    ...(cart.region_id && { region_id: cart.region_id }),
    ...(cart.sales_channel_id && { sales_channel_id: cart.sales_channel_id }),
    ...(cart.customer_id && { customer_id: cart.customer_id }),
    ...(order.contact.email && { email: order.contact.email }),
    no_notification: false,
    shipping_address: address,
    billing_address: address,
    items,
    shipping_methods: [
      {
        name: quote.name,
        amount: quote.price,
        is_tax_inclusive: true,
        shipping_option_id: quote.id,
        data: {},
        adjustments: adjustmentsOf(discounts, null),
      },
    ],
  }
  return {
    order: medusaOrder,
    groupOrder: ours,
    discounts,
    handling: part.lines.map((line, index) => handlingOf(line, ids[index]?.id ?? "", ours.id)),
    charges: freeze(checkout, ours, part, { items, taken }),
    reservations: reserve(part.lines, items),
  }
}

const groupOrder = (
  order_id: string,
  part: SellerPart<JudgedLine>,
  seller: JudgedLine,
  quote: Quote,
  taken: readonly VoucherTaken[],
): NewGroupOrder => ({
  id: generateEntityId(undefined, "gord"),
  code: newLookupCode(randomBytes),
  order_id,
  seller_id: part.seller_id,
  floor_id: seller.floor_id,
  province_code: seller.province_code,
  settlement_mode: seller.settlement_mode,
  item_total: part.item_total,
  shipping_total: quote.price,
  seller_discount: offOrder(taken, "seller"),
  floor_discount: offOrder(taken, "floor"),
  total: vnd(part.item_total + quote.price - offOrder(taken)),
  shipping_name: quote.name,
})

const freeze = (
  { terms, placed_at }: Checkout,
  order: NewGroupOrder,
  { lines }: SellerPart<JudgedLine>,
  { items, taken }: { items: readonly { id: string }[]; taken: readonly VoucherTaken[] },
) =>
  freezeCharges(
    {
      group_order_id: order.id,
      floor_id: order.floor_id,
      seller_id: order.seller_id,
      seller_kind: lines[0]?.seller_kind ?? "household_business",
      shipping_total: order.shipping_total - offShipping(taken, "seller"),
      items: lines.map(({ category, unit_price, quantity }, index) => ({
        id: items[index]?.id ?? "",
        category,
        total: timesVnd(unit_price, quantity) - offItem(taken, index, "seller"),
      })),
    },
    terms,
    vietnamDay(new Date(placed_at)),
  )

/** Every checkout locks in one order, so that two with the same goods never wait for each other. */
const byInventoryItem = (a: Reservation, b: Reservation): number =>
  a.inventory_item_id < b.inventory_item_id ? -1 : Number(a.inventory_item_id > b.inventory_item_id)

const reserve = (lines: readonly JudgedLine[], items: readonly { id: string }[]): Reservation[] =>
  lines.flatMap((line, index) => {
    const item = items[index]
    if (!item || !line.inventory_item_id || !line.stock_location_id) return []
    return {
      id: item.id,
      inventory_item_id: line.inventory_item_id,
      required_quantity: line.required_quantity,
      allow_backorder: false,
      quantity: line.quantity,
      location_ids: [line.stock_location_id],
    }
  })

/** `province` is the code, which fulfilment providers read; the names are for people. */
const medusaAddress = ({ contact, address }: PlaceOrderInput, place: DeliveryPlace) => ({
  first_name: contact.name,
  phone: contact.phone,
  address_1: address.street,
  address_2: place.commune_name,
  city: place.province_name,
  province: address.province_code,
  country_code: "vn",
})
