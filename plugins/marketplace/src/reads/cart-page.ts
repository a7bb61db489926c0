import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { clock } from "@san-ocop/floor/lib/clock"
import { refuse } from "@san-ocop/floor/lib/problem"
import { vietnamDay } from "@san-ocop/kit/day"
import type { CartLine, CartPage, CartStall } from "@san-ocop/kit/http/checkout"
import { splitCart, type SellerPart } from "@san-ocop/kit/split-cart"
import { sumVnd, timesVnd, vnd, type Vnd } from "@san-ocop/kit/vnd"
import { shippingTakenOff } from "@san-ocop/kit/voucher"
import { voucherWords } from "@san-ocop/kit/voucher-words"
import { type CodOrder, prepaidNames, whyNoCod } from "../lib/cod/cod-offer"
import { cardMethods } from "../lib/checkout/card-offer"
import { checkPlace, checkProvince } from "../lib/checkout/check-place"
import { judgeLines } from "../lib/checkout/judge-lines"
import { quoteShipping } from "../lib/checkout/quote-shipping"
import { minimumAge } from "../lib/checkout/minimum-age"
import { paymentMethods, sellersOf } from "../lib/checkout/transfer-offer"
import type { JudgedLine, LoadedLine, Quote } from "../lib/checkout/types"
import { voucherOrders } from "../lib/checkout/voucher-orders"
import { checkoutTerms } from "../lib/contracts/terms"
import { applyVouchers } from "../lib/vouchers/apply-vouchers"
import { goodsDiscounts } from "../lib/vouchers/order-discounts"
import type { VoucherTaken } from "../lib/vouchers/types"
import { readCart } from "./cart"
import { readDeliveryPlace } from "./delivery-place"
import { readVouchersByCode } from "./vouchers/by-code"
import { readStallAccounts } from "./transfers/stall-accounts"

/** Codes of where a cart goes, as far as they are known. */
type Place = { province_code?: string | undefined; commune_code?: string | undefined }

/** A cart as the cart and checkout pages show it. @throws Refusal not_found; invalid_data for a place that does not exist */
export async function readCartPage(
  container: MedusaContainer,
  cartId: string,
  { province_code: provinceCode, commune_code }: Place,
  voucherCodes: readonly string[] = [],
): Promise<CartPage> {
  if (provinceCode) checkProvince(provinceCode, "")
  const [cart, found] = await Promise.all([
    readCart(container, cartId),
    provinceCode && commune_code ? readDeliveryPlace(container, commune_code) : null,
  ])
  if (!cart || cart.completed) return refuse("not_found", "Không tìm thấy giỏ hàng này.", { code: "cart_not_found" })
  const { lines, orphans } = judgeLines(cart.lines, provinceCode ?? null)
  const parts = splitCart(lines)
  const place = provinceCode && commune_code ? checkPlace(found, provinceCode, "") : null
  const quotes = provinceCode ? await quoteShipping(container, parts, place ?? { province_code: provinceCode }) : []
  const shippingOf = (seller: string) => quotes.find(({ seller_id }) => seller_id === seller)?.price ?? null
  const known = await readVouchersByCode(container, voucherCodes)
  const orders = voucherOrders(parts, shippingOf)
  const { codes, taken } = applyVouchers(voucherCodes, known, orders, vietnamDay(clock.now()))
  const stalls = parts.map((part) => toStall(part, quotes, taken.get(part.seller_id) ?? []))
  const item_total = sumVnd(parts.map((part) => part.item_total))
  const shipping_total = provinceCode
    ? sumVnd(stalls.map(({ shipping_options: [cheapest] }) => cheapest?.price ?? 0))
    : null
  const discount_total = sumVnd(stalls.map(discountOf))
  return {
    cart_id: cart.id,
    stalls: orphans.length > 0 ? [...stalls, withdrawnStall(orphans)] : stalls,
    item_total,
    shipping_total,
    discount_total,
    vouchers: codes.map(({ code, voucher, problem }) => ({ code, words: voucher && voucherWords(voucher), problem })),
    total: shipping_total === null ? null : vnd(item_total + shipping_total - discount_total),
    minimum_age: minimumAge(lines),
    payment_methods: [
      ...paymentMethods(lines, await readStallAccounts(container, sellersOf(lines)), whyNoCod(stalls.map(codOrderOf))),
      ...cardMethods(lines),
    ],
    terms: checkoutTerms(vietnamDay(clock.now())),
  }
}

function toStall(
  { seller_id, lines, item_total, weight_grams }: SellerPart<JudgedLine>,
  quotes: Quote[],
  taken: readonly VoucherTaken[],
): CartStall {
  const [first] = lines
  if (!first) throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, "a stall without lines")
  return {
    seller_id,
    stall: { slug: first.seller_slug, name: first.seller_name, phone: first.seller_phone },
    place: {
      province_code: first.province_code,
      province_name: first.province_name,
      floor_slug: first.floor_slug,
      commune_name: first.commune_name,
      old_province: null,
    },
    settlement_mode: first.settlement_mode,
    lines: lines.map((line) => toLine(line, line.unit_price, line.problem)),
    item_total,
    discounts: goodsDiscounts(taken),
    weight_grams,
    shipping_options: quotes
      .filter((quote) => quote.seller_id === seller_id)
      .map(({ id, name, price, days, awaits_commune }) => ({
        ...{ id, name, price, days, awaits_commune },
        discount: offPrice(taken, price),
      })),
  }
}

/** What vouchers take of the price of one way to send it, one after another. */
const offPrice = (taken: readonly VoucherTaken[], price: number): number =>
  taken.reduce((off, { voucher }) => off + shippingTakenOff(voucher.terms, price - off), 0)

/** What vouchers take of a stall, with the cheapest way to send it. */
const discountOf = ({ discounts, shipping_options: [cheapest] }: CartStall): Vnd =>
  sumVnd([...discounts.map(({ amount }) => amount), cheapest?.discount ?? 0])

/** With the cheapest way to send it, as far as a place is known. */
const codOrderOf = (stall: CartStall): CodOrder => ({
  seller_name: stall.stall.name,
  total: vnd(stall.item_total + (stall.shipping_options[0]?.price ?? 0) - discountOf(stall)),
  prepaid: prepaidNames(stall.lines),
})

const toLine = (line: LoadedLine, unit_price: number, problem: CartLine["problem"]): CartLine => ({
  id: line.id,
  product_id: line.product_id,
  variant_id: line.variant_id,
  handle: line.handle,
  name: line.name,
  picture: line.picture,
  unit: line.unit,
  unit_price,
  quantity: line.quantity,
  total: timesVnd(unit_price, line.quantity),
  stock: Math.max(0, line.stock),
  storage_classes: line.storage_classes,
  problem,
})

/** Lines whose product no longer belongs to a stall: shown together, so that the shopper can take them out. They cost nothing. */
const withdrawnStall = (orphans: LoadedLine[]): CartStall => ({
  seller_id: "",
  stall: { slug: "", name: "Không còn bán", phone: null },
  place: { province_code: "", province_name: "", floor_slug: "", commune_name: null, old_province: null },
  settlement_mode: "direct",
  lines: orphans.map((line) => toLine(line, line.cart_price, "listing_withdrawn")),
  item_total: 0,
  discounts: [],
  weight_grams: 0,
  shipping_options: [],
})
