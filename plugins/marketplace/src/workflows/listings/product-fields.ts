import type { ListingState, SellerStatus } from "@san-ocop/kit/http/seller"
import { ON_SALE } from "../../modules/listing/listing-moves"
import type { SalesMode } from "@san-ocop/kit/sales-mode"

/** What a product is made from: the listing, its approved revision, its seller and its floor. */
export type ListingFacts = {
  id: string
  product_id: string | null
  variant_id: string | null
  state: ListingState
  sales_mode: SalesMode
  price: number
  stock: number
  name: string
  description: string
  unit: string
  weight_grams: number
  pictures: string[]
  producer_id: string | null
  seller_status: SellerStatus
  /** Somebody keeps it off sale: see the table listing_hold. */
  held: boolean
  stock_location_id: string | null
  shipping_profile_id: string | null
  national_channel_id: string | null
  floor_channel_id: string | null
  category_id: string | null
  option_value_id: string | null
  option_value: string | null
}

/** The Medusa product that shows a listing. Prices in dong; none when it is not sold here, so no cart takes it. */
export type ProductFields = {
  listing_id: string
  product_id: string | null
  variant_id: string | null
  /** Who makes it, as the approved revision says; null where the programme knows it otherwise. */
  producer_id: string | null
  title: string
  description: string
  status: "published" | "draft"
  thumbnail: string | null
  pictures: string[]
  unit: string
  /** Where the product says its unit, when it says another one than the listing. */
  outdated_unit: { id: string; value: string } | null
  weight_grams: number
  price: number | null
  stock: number
  category_ids: string[]
  sales_channel_ids: string[]
  shipping_profile_id: string | null
  stock_location_id: string | null
}

const outdatedUnit = ({ option_value_id: id, option_value: value, unit }: ListingFacts) =>
  id !== null && value !== null && value !== unit ? { id, value } : null

const present = (ids: (string | null)[]): string[] => ids.filter((id) => id !== null)

/** Shoppers may see a listing iff it is approved, not taken down, its seller is active, and nobody holds it. */
export const isPublished = (facts: Pick<ListingFacts, "state" | "seller_status" | "held">): boolean =>
  ON_SALE.includes(facts.state) && facts.seller_status === "active" && !facts.held

/** The product that shows a listing: the one place that says which fact becomes which field. */
export const productFields = (facts: ListingFacts): ProductFields => ({
  listing_id: facts.id,
  product_id: facts.product_id,
  variant_id: facts.variant_id,
  producer_id: facts.producer_id,
  title: facts.name,
  description: facts.description,
  status: isPublished(facts) ? "published" : "draft",
  thumbnail: facts.pictures[0] ?? null,
  pictures: facts.pictures,
  unit: facts.unit,
  outdated_unit: outdatedUnit(facts),
  weight_grams: facts.weight_grams,
  price: facts.sales_mode === "sale" ? facts.price : null,
  stock: facts.sales_mode === "sale" ? facts.stock : 0,
  category_ids: present([facts.category_id]),
  sales_channel_ids: present([facts.national_channel_id, facts.floor_channel_id]),
  shipping_profile_id: facts.shipping_profile_id,
  stock_location_id: facts.stock_location_id,
})
