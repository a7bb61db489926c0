import type { CartLine } from "@san-ocop/kit/http/checkout"
import { shippingZone } from "@san-ocop/kit/shipping-tariff"
import { reaches } from "@san-ocop/kit/storage-class"
import type { JudgedLine, LoadedLine, SellableLine } from "./types"

const ON_SALE: readonly (string | null)[] = ["approved", "changed"]
/** Most pieces of one product in an order: beyond it people should call the seller. */
export const MAX_QUANTITY = 999

type Offer = Pick<LoadedLine, "seller_status" | "listing_state" | "sales_mode" | "product_status" | "price" | "held">

/** Why an offer cannot be bought now, whatever the quantity. */
export function offerProblem(offer: Offer): "seller_suspended" | "listing_held" | "listing_withdrawn" | null {
  if (offer.seller_status !== "active") return "seller_suspended"
  if (offer.held) return "listing_held"
  const onSale =
    ON_SALE.includes(offer.listing_state) && offer.sales_mode === "sale" && offer.product_status === "published"
  return onSale && offer.price !== null ? null : "listing_withdrawn"
}

/** Whether goods that may not travel far would have to. Nobody can say so before a province is known. */
function isOutOfReach(line: LoadedLine, province: string | null): boolean {
  const zone = province === null ? null : shippingZone(line.province_code, province)
  return zone !== null && !reaches(line, zone)
}

const isSellable = (line: LoadedLine): line is SellableLine => line.seller_id !== null && line.floor_id !== null

/**
 * Says of each line whether it can be bought now, and at which price: the one in force, also when the cart remembers another.
 * Stock is compared with all lines of a variant together. Lines that belong to no seller are left out and returned as orphans.
 * @param province code of where they are to go; null while it is not known
 */
export function judgeLines(
  lines: readonly LoadedLine[],
  province: string | null,
): { lines: JudgedLine[]; orphans: LoadedLine[] } {
  const wanted = new Map<string, number>()
  for (const { variant_id, quantity } of lines) wanted.set(variant_id, (wanted.get(variant_id) ?? 0) + quantity)

  const problem = (line: LoadedLine): CartLine["problem"] => {
    const offer = offerProblem(line)
    if (offer) return offer
    if (isOutOfReach(line, province)) return "out_of_reach"
    if ((wanted.get(line.variant_id) ?? 0) > line.stock) return "out_of_stock"
    return line.price === line.cart_price ? null : "price_changed"
  }
  return {
    lines: lines.filter(isSellable).map((line) => ({
      ...line,
      unit_price: line.price ?? line.cart_price,
      problem: problem(line),
    })),
    orphans: lines.filter((line) => !isSellable(line)),
  }
}

/** Problems that stop an order. A changed price does not: the total that the shopper agreed to is compared instead. */
export const stopsOrder = ({ problem }: { problem: CartLine["problem"] }): boolean =>
  problem !== null && problem !== "price_changed"
