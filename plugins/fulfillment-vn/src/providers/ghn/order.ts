import type { GhnOrder, GhnPiece } from "../../lib/ghn/parcel"

/** A Medusa address as this shop fills it: the commune in `address_2`, the province's name in `city`. */
type Address = {
  first_name?: string | null
  phone?: string | null
  address_1?: string | null
  address_2?: string | null
  city?: string | null
}
type Variant = { weight?: number | null; length?: number | null; width?: number | null; height?: number | null }
type Line = { title?: string | null; quantity?: unknown; unit_price?: unknown; variant?: Variant | null }

/** What Medusa tells of a cart or an order, as far as a parcel needs it. */
export type Sent = { shipping_address?: Address | null | undefined; items?: readonly Line[] | null | undefined }

const pieceOf = ({ title, quantity, variant }: Line): GhnPiece => {
  const { weight, length, width, height } = variant ?? {}
  return {
    name: title || "Hàng hóa",
    quantity: Number(quantity),
    weight_grams: weight ?? 0,
    size: length && width && height ? { length, width, height } : null,
  }
}

/** GHN wants a number for a preview too, which makes nothing and calls nobody. */
const NOBODY = "0900000000"

/** What GHN is asked for a price: nothing is taken at the door, and nobody need have left a number yet. Null as for an order. */
export const orderToPrice = ({ shipping_address: to, items }: Sent): GhnOrder | null =>
  ghnOrder("", { items, shipping_address: to && { ...to, phone: to.phone || NOBODY } }, 0)

/**
 * The order that GHN is asked about; null while the place is not known to the commune, or something in it has no weight.
 * @param cash what the carrier takes at the door, in dong
 */
export function ghnOrder(code: string, { shipping_address: to, items }: Sent, cash: number): GhnOrder | null {
  const pieces = (items ?? []).map(pieceOf)
  if (!to?.address_2 || !to.city || pieces.length === 0 || pieces.some(({ weight_grams }) => weight_grams <= 0))
    return null
  const worth = (items ?? []).reduce(
    (sum, { quantity, unit_price }) => sum + Number(quantity) * Number(unit_price ?? 0),
    0,
  )
  const receiver = {
    name: to.first_name || "Người nhận",
    phone: to.phone || "",
    address: to.address_1 || to.address_2,
    commune_name: to.address_2,
    province_name: to.city,
  }
  return { code, receiver, pieces, cash, worth }
}
