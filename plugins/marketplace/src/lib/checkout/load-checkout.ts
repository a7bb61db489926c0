import type { MedusaContainer } from "@medusajs/framework/types"
import { clock } from "@san-ocop/floor/lib/clock"
import { vietnamDay } from "@san-ocop/kit/day"
import { refuse } from "@san-ocop/floor/lib/problem"
import { splitCart } from "@san-ocop/kit/split-cart"
import { sumVnd } from "@san-ocop/kit/vnd"
import { readCart } from "../../reads/cart"
import { readChargeTerms } from "../../reads/charges/terms"
import { readRefusals } from "../../reads/cod/refusals"
import { readStallAccounts } from "../../reads/transfers/stall-accounts"
import { readDeliveryPlace } from "../../reads/delivery-place"
import { offOrder } from "../vouchers/order-discounts"
import type { CheckoutPlan } from "./checkout-plan"
import { prepaidNames, refuseCod } from "../cod/cod-offer"
import { takeVouchers } from "./take-vouchers"
import { refuseCard } from "./card-offer"
import { checkPlace } from "./check-place"
import { chooseShipping } from "./choose-shipping"
import { judgeLines } from "./judge-lines"
import { mergeVariants } from "./order-items"
import { confirmedAge } from "./minimum-age"
import { planCheckout } from "./plan-checkout"
import type { PlaceOrderInput } from "./place-order-schema"
import { quoteShipping } from "./quote-shipping"
import { refuseTransfer, sellersOf } from "./transfer-offer"
import { refuseStoppedLines } from "./refuse-lines"

/**
 * Loads a cart once and judges everything again: the place, each line's listing, seller, stock and price, the shipping, the total.
 * @throws Refusal that names what is wrong; nothing has been written then
 */
export async function loadCheckout(
  container: MedusaContainer,
  cartId: string,
  order: PlaceOrderInput,
): Promise<CheckoutPlan> {
  const now = clock.now()
  const [cart, terms, found] = await Promise.all([
    readCart(container, cartId),
    readChargeTerms(container, vietnamDay(now)),
    readDeliveryPlace(container, order.address.commune_code),
  ])
  if (!cart || cart.completed) return refuse("not_found", "Không tìm thấy giỏ hàng này.", { code: "cart_not_found" })
  if (cart.lines.length === 0) refuse("invalid_data", "Giỏ hàng đang trống.", { field: "cart", code: "cart_empty" })
  const place = checkPlace(found, order.address.province_code, "address.")

  const { lines, orphans } = judgeLines(cart.lines, order.address.province_code)
  refuseStoppedLines(lines, orphans)
  const confirmed_age = confirmedAge(lines, order.age_confirmed)
  const parts = splitCart(mergeVariants(lines))
  const quotes = await quoteShipping(container, parts, place)
  const shipping = chooseShipping(parts, quotes, order.shipping ?? [])
  const taken = await takeVouchers(container, order.vouchers ?? [], { parts, shipping, now })
  if (order.payment_method === "cod") {
    const orders = parts.map(({ seller_id, lines, item_total }) => ({
      seller_name: lines[0]?.seller_name ?? "",
      total: sumVnd([item_total, shipping.get(seller_id)?.price ?? 0]) - offOrder(taken.get(seller_id) ?? []),
      prepaid: prepaidNames(lines),
    }))
    refuseCod(orders, await readRefusals(container, order.contact.phone))
  }
  const accounts = await readStallAccounts(container, order.payment_method === "vietqr" ? sellersOf(lines) : [])
  if (order.payment_method === "vietqr") refuseTransfer(lines, accounts)
  if (order.payment_method === "card") refuseCard(lines, order.expected_total)
  return planCheckout({
    cart,
    order,
    place,
    parts,
    shipping,
    taken,
    confirmed_age,
    terms,
    accounts,
    placed_at: now.toISOString(),
  })
}
