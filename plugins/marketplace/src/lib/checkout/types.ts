import type { CartLine } from "@san-ocop/kit/http/checkout"
import type { ShippingZone } from "@san-ocop/kit/shipping-tariff"
import type { StorageClass } from "@san-ocop/kit/storage-class"
import type { SellerKind } from "../charges/tax-status"

/** A cart line joined with everything that decides whether, by whom and for how much it is sold now. */
export type LoadedLine = {
  id: string
  variant_id: string
  product_id: string
  quantity: number
  /** What the cart remembers. */
  cart_price: number
  /** What it costs now; null when the product has no price. */
  price: number | null
  name: string
  handle: string
  picture: string | null
  unit: string
  variant_title: string | null
  variant_sku: string | null
  weight_grams: number
  storage_classes: StorageClass[]
  reach: ShippingZone | null
  /** Of one packed piece; null where nobody measured it. */
  length_cm: number | null
  width_cm: number | null
  height_cm: number | null
  /** Medusa's, or "deleted" when the product or its variant is. */
  product_status: string
  listing_id: string | null
  listing_state: string | null
  sales_mode: string | null
  /** Code of the product group. */
  category: string
  /** How old a shopper must be; null for most goods. */
  minimum_age: number | null
  /** Somebody keeps the listing off sale. */
  held: boolean
  inventory_item_id: string | null
  required_quantity: number
  stock: number
  seller_id: string | null
  seller_slug: string
  seller_name: string
  seller_phone: string | null
  seller_status: string
  seller_kind: SellerKind
  province_code: string
  province_name: string
  commune_name: string | null
  floor_id: string | null
  floor_slug: string
  settlement_mode: "direct" | "collected"
  stock_location_id: string | null
  shipping_profile_id: string | null
}

export type LoadedCart = {
  id: string
  region_id: string | null
  sales_channel_id: string | null
  currency_code: string
  customer_id: string | null
  completed: boolean
  lines: LoadedLine[]
}

/** A line that belongs to a listing of a seller on a floor. Others are withdrawn. */
export type SellableLine = LoadedLine & { seller_id: string; floor_id: string }

export type JudgedLine = SellableLine & { unit_price: number; problem: CartLine["problem"] }

/** A way to send one seller's parcel, with its price in dong. */
export type Quote = {
  seller_id: string
  id: string
  name: string
  price: number
  days: string
  awaits_commune: boolean
}
