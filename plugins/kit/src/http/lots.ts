import type { Day } from "../day"
import type { MinimumDatum } from "../lot-minimum"
import type { ProductGroupCode } from "../product-groups"
import type { IdentifierScheme } from "../product-identifier"
import type { CaseFile } from "./casework"
import type { TraceStep } from "./trace"

export type LotState = "open" | "closed" | "recalled"
/** Goods under a label, a material that goods are made of, a box that goods are packed in. */
export type LotKind = "goods" | "material" | "box"

/** GET /seller/:seller_id/lots?kind=…&state=…&product_id=…&q=…&limit=…&offset=… (a Page of these, the latest first) */
export type SellerLotRow = {
  id: string
  kind: LotKind
  /** What `/t/<code>` answers. */
  code: string
  lot_number: string | null
  /** Of the product, the material or the box. */
  name: string
  picture: string | null
  made_on: Day
  best_before: Day | null
  quantity: number
  unit: string
  state: LotState
  event_count: number
  /** What the decree asks for and nobody has declared. Goods only; empty for the others. */
  missing: MinimumDatum[]
  /** Labelled items of it that look copied now. */
  suspects: number
  is_sample: boolean
}

/** GET /department/lots?q=…&state=…&incomplete=…&limit=…&offset=… (a Page of these): goods of the province. */
export type DepartmentLotRow = SellerLotRow & { producer_name: string; seller_name: string | null }

/** GET /department/products-without-lots?q=…&limit=…&offset=… (a Page of these): on sale, and nobody can trace them. */
export type ProductWithoutLots = {
  product_id: string
  listing_id: string
  name: string
  group: ProductGroupCode
  producer_name: string | null
  seller_name: string
}

/** A place as its declarer gave it. */
export type LotPlace = { commune_code: string | null; place_name: string | null; geo: string | null }

/** One event with all that its page shows, also what was declared a mistake. */
export type LotEvent = {
  /** For addresses. */
  id: string
  step: TraceStep
  title: string
  at: string
  recorded_at: string
  place: string | null
  commune_code: string | null
  place_name: string | null
  geo: string | null
  note: string | null
  party: string | null
  document: string | null
  pictures: string[]
  /** Lots that went in, or that were packed in. */
  parts: { lot_id: string; code: string; name: string; quantity: number | null; unit: string }[]
  declared_by: string
  confirmations: { by: string; at: string | null; note: string | null }[]
  /** Set when it was declared by mistake. */
  correction: { reason: string; by: string; at: string } | null
  /** It may be declared a mistake: not a recall, and not corrected yet. */
  may_correct: boolean
}

/** One fact that was declared wrong first. */
export type LotCorrectionEntry = {
  field: LotField
  before: string | null
  after: string | null
  reason: string
  by: string
  at: string
}

/** Facts of a lot that may be declared anew, with a reason. */
export type LotField =
  | "made_on"
  | "best_before"
  | "quantity"
  | "unit"
  | "brand"
  | "standards"
  | "supplier"
  | "origin_commune_code"
  | "origin_place"
  | "origin_geo"

/**
 * GET /seller/:seller_id/lots/:lot_id; every POST below it answers the same. GET /department/lots/:id and its POSTs answer DepartmentLot.
 * POST …/files (201) takes the bytes of one file, its name in `x-file-name`; GET …/files/:file_id saves it again, for departments too.
 */
export type LotPage = SellerLotRow & {
  product_id: string | null
  group: ProductGroupCode | null
  producer: { id: string; name: string; address: string }
  brand: string | null
  standards: string | null
  supplier: string | null
  origin: string | null
  origin_commune_code: string | null
  origin_place: string | null
  origin_geo: string | null
  pictures: string[]
  declared_by: string | null
  identifiers: ProductIdentifiers["identifiers"]
  events: LotEvent[]
  corrections: LotCorrectionEntry[]
  /** Lots that this one went into, or was packed in. */
  went_into: { lot_id: string; code: string; name: string }[]
  /** Evidence that only the stall and its department may fetch; nothing of it is on the trace page. */
  files: CaseFile[]
}

/** A lot as its department sees it. */
export type DepartmentLot = LotPage & {
  /** Why this officer may not decide on what waits, where he otherwise could: it is his own. It says who does. */
  barred: string | null
  /** Ids of the steps that he may confirm: those that his agency has not. */
  to_confirm: string[]
}

/** POST /seller/:seller_id/product-identifiers { product_id, scheme, value } (201): all of the product, those of old labels too. */
export type ProductIdentifiers = { identifiers: { scheme: IdentifierScheme; value: string; retired: boolean }[] }
export type NewIdentifier = { product_id: string; scheme: Exclude<IdentifierScheme, "platform">; value: string }

/** POST /seller/:seller_id/lots/:lot_id/events */
export type NewLotEvent = {
  /** "commissioning" comes with the lot itself: it is only ever corrected. */
  step: Exclude<TraceStep, "holding">
  /** ISO 8601 instant with its offset. */
  at: string
  commune_code: string | null
  place_name: string | null
  /** "geo:20.123456,105.123456" */
  geo: string | null
  note: string | null
  party: string | null
  document: string | null
  /** Addresses that POST /seller/:seller_id/pictures gave. */
  pictures: string[]
  /** Own lots that went in. */
  inputs: LotPart[]
}
export type LotPart = { lot_id: string; quantity: number | null }

/** POST …/lots/:lot_id/events/:event_id/correct: it was a mistake; `event` says how it really was, null that it never happened. */
export type CorrectLotEvent = { reason: string; event: NewLotEvent | null }

/** POST …/lots/:lot_id/correct: facts declared anew; what is left out stays. */
export type CorrectLot = {
  reason: string
  made_on?: Day
  best_before?: Day | null
  quantity?: number
  unit?: string
  brand?: string | null
  standards?: string | null
  supplier?: string | null
  origin?: LotPlace
}

/** POST /seller/:seller_id/lots (201, a LotPage) */
export type NewLotBody = {
  /** The same key of the same stall again is the same lot. */
  request_key?: string | null
  kind: LotKind
  /** Of goods: a product that the stall offers. */
  product_id: string | null
  /** Of a material or a box: for which producer it is; null: the stall's only one. */
  producer_id: string | null
  /** Of a material or a box. */
  name: string | null
  /** 1 to 8 letters and digits; null: one is made from the day. Goods only. */
  lot_number: string | null
  made_on: Day
  best_before: Day | null
  quantity: number
  unit: string
  brand: string | null
  standards: string | null
  supplier: string | null
  origin: LotPlace
  pictures: string[]
  /** What it was made from, or what is packed in it: own lots. */
  parts: LotPart[]
}

/** GET /seller/:seller_id/lot-form: what the forms of lots choose from. */
export type LotForm = {
  products: {
    id: string
    name: string
    group: ProductGroupCode
    unit: string
    producer_id: string
    /** As the last lot of the product had them. */
    brand: string | null
    standards: string | null
    /** Days from making to best-before of the last lot; null: none yet. */
    shelf_days: number | null
  }[]
  producers: { id: string; name: string; commune_code: string | null; province_code: string }[]
  /** Own lots that something may be made of or that may be packed: materials first, of each kind the latest first. */
  parts: { id: string; kind: LotKind; code: string; name: string; made_on: Day; quantity: number; unit: string }[]
  today: Day
}

/** GET /seller/:seller_id/lots/:lot_id/genealogy: every lot that went into it, and every lot that it went into, each once. */
export type Genealogy = {
  upstream: GenealogyLot[]
  downstream: GenealogyLot[]
}
export type GenealogyLot = { id: string; kind: LotKind; code: string; name: string; made_on: Day; state: LotState }
