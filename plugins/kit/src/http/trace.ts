import type { Day } from "../day"
import type { PublicRecall } from "./public-recall"
import type { Badge, PlaceName, ProducerRef } from "./catalog"

/** CBV business steps that people see, as EPCIS 2.0 names them. "holding" is how a recall stands in a lot's history. */
export type TraceStep =
  "commissioning" | "harvesting" | "collecting" | "transforming" | "packing" | "inspecting" | "shipping" | "holding"

export type TraceEvent = {
  step: TraceStep
  /** Vietnamese title: "Thu hoạch". */
  title: string
  /** ISO 8601 instant. */
  at: string
  place: string | null
  note: string | null
  /** The other side: who handed in materials, which laboratory, who receives. */
  party: string | null
  /** Number of the paper that goes with it. */
  document: string | null
  /** Addresses of pictures. */
  pictures: string[]
  /** What went in, or what was packed: "Cá cơm tươi (NL-7K3M9QXZ)". */
  parts: string[]
  declared_by: string
  /** Who says that it is so beside the one who declared it; null: nobody. */
  confirmed_by: string | null
}

/** A fact of a lot that was declared anew: what was said first stays to be read. Days as YYYY-MM-DD; null: nothing was said. */
export type CorrectedFact = {
  field: "made_on" | "best_before" | "quantity" | "brand" | "standards"
  before: string | null
  after: string | null
  reason: string
  by: string
  /** ISO 8601 instant. */
  at: string
}

/** GET /catalog/traces/:code: the lot behind a label. Field choice follows Decree 37/2026/ND-CP art. 32. */
export type TracePage = {
  code: string
  verdict: "known" | "recalled"
  product: { handle: string | null; name: string; picture: string | null }
  producer: ProducerRef & { address: string }
  place: PlaceName
  made_on: Day
  best_before: Day | null
  quantity: string
  /** Printed on labels. The next three: null where nobody has declared them. */
  lot_number: string | null
  brand: string | null
  /** Standards and technical regulations applied, in words. */
  standards: string | null
  /** Where the raw materials come from, in words. */
  origin: string | null
  /** Addresses of pictures of this lot, beside that of the product. */
  pictures: string[]
  badge: Badge | null
  /** Set when the certificate was valid on the day the lot was made and is no longer. */
  valid_when_made: { stars: number; valid_until: Day; certificate_number: string } | null
  events: TraceEvent[]
  corrections: CorrectedFact[]
  warnings: string[]
  /** What is told beside and warns of nothing, as that a recall of the lot spares this label; absent where there is nothing to tell. */
  note?: string
  /** What is told of the newest recall of the lot; set while `verdict` says so and somebody approved one. */
  recall: PublicRecall | null
  is_sample: boolean
}
