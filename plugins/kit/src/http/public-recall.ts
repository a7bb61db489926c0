import type { Day } from "../day"

/** How dangerous: to health at once, possibly harmful, or a wrong label or quality. */
export type HazardClass = "serious" | "moderate" | "minor"

/** GET /catalog/recalls (a list) and GET /catalog/recalls/:code: what the public is told. A drill is never among them. */
export type PublicRecall = {
  code: string
  state: "approved" | "closed"
  hazard_class: HazardClass
  /** ISO 8601 instant. */
  approved_at: string
  ended_at: string | null
  products: { name: string; handle: string | null }[]
  producer_name: string
  province_name: string
  lots: { code: string; best_before: Day | null; first_item: number | null; last_item: number | null }[]
  reason: string
  advice: string
  contact_phone: string
  is_sample: boolean
}

/** GET /catalog/products/:handle/recalls: open recalls of a product, with its own lots alone, also of one that they keep off sale. */
export type ProductRecalls = { name: string; recalls: PublicRecall[] }
