import type { MedusaContainer } from "@medusajs/framework/types"
import { refuse } from "@san-ocop/floor/lib/problem"
import { MAX_QUANTITY, offerProblem } from "../../lib/checkout/judge-lines"
import { saysLeft } from "../../lib/checkout/refuse-lines"
import { type OfferRow, readOffers } from "../../reads/offers"

/** What somebody puts into a cart. */
export type CartItem = { variant_id?: string | null; quantity: unknown }

/**
 * Refuses what may not go into a cart: not on sale, of a suspended seller, more than there is, or more than 999 of one product.
 * @param cart the cart that the items are added to, so that what is in it counts too; null when they replace it
 * @throws Refusal invalid_data, conflict
 */
export async function assertCartItemsOnSale(
  container: MedusaContainer,
  items: readonly CartItem[],
  cart: string | null,
): Promise<void> {
  const wanted = new Map<string, number>()
  for (const { variant_id, quantity } of items) {
    if (!variant_id) return refuseUnknown()
    if (!Number.isInteger(quantity) || Number(quantity) < 1) refuseQuantity()
    wanted.set(variant_id, (wanted.get(variant_id) ?? 0) + Number(quantity))
  }
  if (wanted.size === 0) return
  const offers = await readOffers(container, [...wanted.keys()], cart)
  if (offers.length < wanted.size) return refuseUnknown()
  for (const offer of offers) assertOffer(offer, offer.in_cart + (wanted.get(offer.variant_id) ?? 0))
}

function assertOffer(offer: OfferRow, quantity: number): void {
  const name = `“${offer.name}”`
  const problem = offerProblem(offer)
  if (problem === "seller_suspended") {
    refuse("conflict", `Gian hàng bán ${name} đang tạm dừng.`, { field: "variant_id", code: problem })
  }
  if (problem === "listing_held") {
    refuse("conflict", `${name} đang tạm ngừng bán theo yêu cầu của cơ quan quản lý.`, {
      field: "variant_id",
      code: problem,
    })
  }
  if (problem) refuse("conflict", `${name} hiện không còn bán.`, { field: "variant_id", code: problem })
  if (quantity > MAX_QUANTITY) {
    refuse("invalid_data", `Mỗi sản phẩm đặt nhiều nhất ${MAX_QUANTITY}.`, { field: "quantity", code: "too_many" })
  }
  if (quantity <= offer.stock) return
  refuse("conflict", `${name} ${saysLeft(offer.stock)}.`, { field: "quantity", code: "out_of_stock" })
}

const refuseUnknown = (): never =>
  refuse("invalid_data", "Không tìm thấy sản phẩm này.", { field: "variant_id", code: "product_unknown" })

const refuseQuantity = (): never =>
  refuse("invalid_data", "Số lượng phải là số nguyên từ 1 trở lên.", { field: "quantity", code: "quantity_invalid" })
