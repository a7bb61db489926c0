import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { refuse } from "@san-ocop/floor/lib/problem"
import type { CartLine, CartPage, CartStall } from "@san-ocop/kit/http/checkout"
import { shippingRegion } from "@san-ocop/kit/shipping-tariff"
import { splitCart, type SellerPart } from "@san-ocop/kit/split-cart"
import { sumVnd, timesVnd } from "@san-ocop/kit/vnd"
import { type CodOrder, prepaidNames, whyNoCod } from "../lib/cod/cod-offer"
import { cardMethods } from "../lib/checkout/card-offer"
import { judgeLines } from "../lib/checkout/judge-lines"
import { quoteShipping } from "../lib/checkout/quote-shipping"
import { minimumAge } from "../lib/checkout/minimum-age"
import { paymentMethods, sellersOf } from "../lib/checkout/transfer-offer"
import type { JudgedLine, LoadedLine, Quote } from "../lib/checkout/types"
import { readCart } from "./cart"
import { readStallAccounts } from "./transfers/stall-accounts"

/** A cart as the cart and checkout pages show it. @throws Refusal not_found; invalid_data for an unknown province */
export async function readCartPage(
  container: MedusaContainer,
  cartId: string,
  provinceCode: string | undefined,
): Promise<CartPage> {
  if (provinceCode && !shippingRegion(provinceCode)) {
    refuse("invalid_data", "Không có tỉnh, thành phố này.", { field: "province_code", code: "province_unknown" })
  }
  const cart = await readCart(container, cartId)
  if (!cart || cart.completed) return refuse("not_found", "Không tìm thấy giỏ hàng này.", { code: "cart_not_found" })
  const { lines, orphans } = judgeLines(cart.lines, provinceCode ?? null)
  const parts = splitCart(lines)
  const quotes = provinceCode ? await quoteShipping(container, parts, provinceCode) : []
  const stalls = parts.map((part) => toStall(part, quotes))
  const item_total = sumVnd(parts.map((part) => part.item_total))
  const shipping_total = provinceCode
    ? sumVnd(stalls.map(({ shipping_options: [cheapest] }) => cheapest?.price ?? 0))
    : null
  return {
    cart_id: cart.id,
    stalls: orphans.length > 0 ? [...stalls, withdrawnStall(orphans)] : stalls,
    item_total,
    shipping_total,
    total: shipping_total === null ? null : sumVnd([item_total, shipping_total]),
    minimum_age: minimumAge(lines),
    payment_methods: [
      ...paymentMethods(lines, await readStallAccounts(container, sellersOf(lines)), whyNoCod(stalls.map(codOrderOf))),
      ...cardMethods(lines),
    ],
  }
}

function toStall({ seller_id, lines, item_total, weight_grams }: SellerPart<JudgedLine>, quotes: Quote[]): CartStall {
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
    weight_grams,
    shipping_options: quotes
      .filter((quote) => quote.seller_id === seller_id)
      .map(({ id, name, price, days }) => ({ id, name, price, days })),
  }
}

/** With the cheapest way to send it, as far as a place is known. */
const codOrderOf = ({ stall, lines, item_total, shipping_options: [cheapest] }: CartStall): CodOrder => ({
  seller_name: stall.name,
  total: sumVnd([item_total, cheapest?.price ?? 0]),
  prepaid: prepaidNames(lines),
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
  weight_grams: 0,
  shipping_options: [],
})
