import { quoteParcel, shippingZone, STANDARD_TARIFF } from "@san-ocop/kit/shipping-tariff"
import type { Vnd } from "@san-ocop/kit/vnd"

/** A parcel: codes of the provinces that it goes between (null when not known yet) and its weight in grams. */
export type Parcel = { from: string | null; to: string | null; weight_grams: number }

/** What Medusa tells a provider about a cart, as far as a price needs it. Addresses carry the province's code in `province`. */
export type ParcelContext = {
  from_location?: { address?: { province?: string | null } | null } | undefined
  shipping_address?: { province?: string | null } | null | undefined
  items?: { quantity: unknown; variant?: { weight?: number | null } | null }[] | undefined
}

/** Reads the parcel from a Medusa cart. A variant without a weight counts as nothing. */
export const parcelOf = ({ from_location, shipping_address, items }: ParcelContext): Parcel => ({
  from: from_location?.address?.province ?? null,
  to: shipping_address?.province ?? null,
  weight_grams: (items ?? []).reduce(
    (sum, { quantity, variant }) => sum + Number(quantity) * (variant?.weight ?? 0),
    0,
  ),
})

/** Price in dong by the standard tariff, or null when one of the provinces is missing or unknown. */
export function parcelPrice({ from, to, weight_grams }: Parcel): Vnd | null {
  const zone = from && to ? shippingZone(from, to) : null
  return zone && quoteParcel(STANDARD_TARIFF, zone, weight_grams).price
}
