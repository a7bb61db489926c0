import { chargedGrams, type ParcelPieces } from "@san-ocop/kit/charged-weight"
import { quoteParcel, shippingZone, STANDARD_TARIFF } from "@san-ocop/kit/shipping-tariff"
import type { Vnd } from "@san-ocop/kit/vnd"

/** A parcel: codes of the provinces that it goes between (null when not known yet) and what is in it. */
export type Parcel = { from: string | null; to: string | null; pieces: ParcelPieces[] }

/** Of one packed piece, grams and centimetres. */
type Variant = { weight?: number | null; length?: number | null; width?: number | null; height?: number | null }

/** What Medusa tells a provider about a cart, as far as a price needs it. Addresses carry the province's code in `province`. */
export type ParcelContext = {
  from_location?: { address?: { province?: string | null } | null } | undefined
  shipping_address?: { province?: string | null } | null | undefined
  items?: { quantity: unknown; variant?: Variant | null }[] | undefined
}

const sizeOf = ({ length, width, height }: Variant): ParcelPieces["size"] =>
  length && width && height ? { length, width, height } : null

/** Reads the parcel from a Medusa cart. A variant without a weight counts as nothing, one without a size takes no room. */
export const parcelOf = ({ from_location, shipping_address, items }: ParcelContext): Parcel => ({
  from: from_location?.address?.province ?? null,
  to: shipping_address?.province ?? null,
  pieces: (items ?? []).map(({ quantity, variant }) => ({
    quantity: Number(quantity),
    weight_grams: variant?.weight ?? 0,
    size: sizeOf(variant ?? {}),
  })),
})

/**
 * Price in dong by the standard tariff, or null when one of the provinces is missing or unknown.
 * @param divisor cubic centimetres that count as a kilogram
 */
export function parcelPrice({ from, to, pieces }: Parcel, divisor: number): Vnd | null {
  const zone = from && to ? shippingZone(from, to) : null
  return zone && quoteParcel(STANDARD_TARIFF, zone, chargedGrams(pieces, divisor)).price
}
