import type { Day } from "../day"
import type { ProductGroupCode } from "../product-groups"
import type { SalesMode } from "../sales-mode"
import type { ShippingZone } from "../shipping-tariff"
import type { StorageClass } from "../storage-class"
import type { PublicRecall } from "./public-recall"
import type { VoucherView } from "./vouchers"

/** A valid certificate as pages show it. Absent (null) when there is none valid today. */
export type Badge = {
  stars: 3 | 4 | 5
  /** Key of the public verification page, `/chung-nhan/<number>`. */
  certificate_number: string
  decision_number: string
  valid_until: Day
  is_sample: boolean
}

export type PlaceName = {
  province_code: string
  province_name: string
  floor_slug: string
  commune_name: string | null
  old_province: string | null
}
export type StallRef = { slug: string; name: string }
export type ProducerRef = { slug: string; name: string }

/** A product on a list, a home shelf or a search page. Prices are whole dong. */
export type ProductCard = {
  id: string
  handle: string
  name: string
  picture: string | null
  price: number
  /** What one price buys: "hũ 500 g". */
  unit: string
  /** Whether it can be bought now: goods that are only shown here, or sold by arrangement, never are. */
  in_stock: boolean
  sales_mode: SalesMode
  badge: Badge | null
  group: ProductGroupCode
  stall: StallRef
  place: PlaceName
  is_sample: boolean
}

/** GET /catalog/products: filters in the query string. `page` starts at 1; 24 a page. */
export type ProductQuery = {
  q?: string
  province?: string
  group?: ProductGroupCode
  stars?: 3 | 4 | 5
  price_min?: number
  price_max?: number
  in_stock?: boolean
  stall?: string
  producer?: string
  sort?: "relevance" | "newest" | "price_asc" | "price_desc" | "stars"
  page?: number
}
export type FacetValue = { value: string; label: string; count: number }
export type ProductList = {
  items: ProductCard[]
  count: number
  page: number
  pages: number
  facets: {
    province: FacetValue[]
    group: FacetValue[]
    stars: FacetValue[]
    price: { min: number; max: number } | null
  }
  /** True while the search engine is away and the smaller fallback index answers. */
  limited: boolean
  /** True when nothing fits the words as they were meant, and the items are only near to them. */
  near: boolean
  /** What the words were taken for, where they were typed without an input method: "banhs dda" is "bánh đa". */
  understood: string | null
  /** Where nothing was found, or only what is near: what may have been meant, which finds something. */
  meant: string | null
}
/** GET /catalog/suggest?q=… */
export type SuggestionList = {
  products: { handle: string; name: string; picture: string | null }[]
  producers: ProducerRef[]
  provinces: { slug: string; name: string }[]
  groups: { code: ProductGroupCode; name: string }[]
}

/** GET /catalog/products/:handle */
export type ProductPage = ProductCard & {
  variant_id: string
  pictures: string[]
  stock: number
  weight_grams: number
  /** By which a parcel of one piece is charged: what it weighs, or more for the room that it takes. */
  charged_grams: number
  storage_classes: StorageClass[]
  /** The furthest zone that its seller sends it to; null: what its storage allows. */
  reach: ShippingZone | null
  description: string
  ingredients: string | null
  storage_note: string | null
  shelf_life: string | null
  /** How old a shopper must be to buy it; null for most goods. */
  minimum_age: number | null
  stall_phone: string | null
  producer:
    | (ProducerRef & {
        kind: string
        verified_on: Day | null
        story: string | null
        commune_name: string | null
        province_name: string
        is_sample: boolean
      })
    | null
  /** The last certificate when it is no longer valid: the page says so in muted type. */
  expired_certificate: { stars: number; valid_until: Day; certificate_number: string } | null
  latest_lot: { code: string; made_on: Day; best_before: Day | null } | null
  /** Open recalls of lots of it. */
  recalls: PublicRecall[]
  same_producer: ProductCard[]
  source_url: string | null
}

/** GET /catalog/stalls/:slug */
export type StallPage = StallRef & {
  phone: string | null
  email: string | null
  story: string | null
  place: PlaceName
  open: boolean
  products: ProductCard[]
  producers: ProducerRef[]
  /** What it and its floor give today to whoever types the code, the newest first. */
  vouchers: Pick<VoucherView, "code" | "bearer" | "terms" | "min_spend" | "valid_to">[]
  joined_on: Day
  is_sample: boolean
}

/** GET /catalog/producers/:slug */
export type ProducerPage = ProducerRef & {
  kind: string
  story: string | null
  picture: string | null
  place: PlaceName
  /** Null before verification, and while the producer is suspended. */
  verified_on: Day | null
  /** The agency of the province that verified; null where that is not known. */
  verified_by: "trade" | "agriculture" | null
  stalls: StallRef[]
  products: ProductCard[]
  certificates: CertificateSummary[]
  is_sample: boolean
}

export type CertificateStanding =
  | "valid"
  | "expiring"
  | "expired"
  /** A later certificate of the same product speaks for it. */
  | "replaced"
  | "suspended"
  | "revoked"
  | "not_recognised"
export type CertificateSummary = {
  number: string
  product_name: string
  stars: number
  standing: CertificateStanding
  valid_until: Day | null
  decision_number: string
}

/** Why a certificate is suspended or revoked (grounds that provinces name in their decisions). */
export type CertificateGround =
  | "process_changed"
  | "food_safety"
  | "production_stopped"
  | "no_traceability"
  | "false_dossier"
  | "producer_request"
  | "other"

/** What the public is told about a decision on a certificate. */
export type CertificateNotice = {
  kind: "suspended" | "revoked" | "restored"
  ground: CertificateGround | null
  decision_number: string
  decided_on: Day
  /** The department's own words to the public. */
  note: string | null
}

/** GET /catalog/certificates/:number */
export type CertificatePage = CertificateSummary & {
  decided_on: Day | null
  /** "year": only the year is known, from the press. */
  decided_precision: "day" | "year"
  valid_from: Day | null
  issuer_name: string
  issuer_level: "district" | "province" | "ministry"
  producer: ProducerRef | null
  product: { handle: string; name: string } | null
  place: PlaceName
  /** Suspensions, revocations and restorations of it, newest first. */
  notices: CertificateNotice[]
  /** Numbers of the certificate before it and of the one that follows it. */
  renewed_from: string | null
  replaced_by: string | null
  source_url: string | null
  is_sample: boolean
  /** The instant that the answer speaks of, ISO 8601. */
  checked_at: string
}

/** GET /catalog/floors and /catalog/floors/:slug */
export type FloorSummary = {
  slug: string
  province_code: string
  name: string
  province_name: string
  old_names: string[]
  product_count: number
  producer_count: number
}
export type FloorList = { floors: FloorSummary[] }
export type FloorPage = FloorSummary & {
  department: { name: string; phone: string; email: string; address: string; is_sample: boolean }
  settlement_mode: "direct" | "collected"
  stars: { five: number; four: number; three: number }
  products: ProductCard[]
  stalls: (StallRef & { commune_name: string | null; product_count: number })[]
}

/** GET /catalog/home */
export type HomePage = {
  floors: FloorSummary[]
  groups: { code: ProductGroupCode; name: string; count: number }[]
  newest: ProductCard[]
  five_star: ProductCard[]
  new_certificates: (CertificateSummary & { product_handle: string | null; place: PlaceName })[]
  stories: (ProducerRef & { story: string; province_name: string; picture: string | null })[]
  totals: { products: number; producers: number; floors: number }
}

/** GET /catalog/sitemap */
export type Sitemap = { paths: { path: string; changed_on: Day }[] }
