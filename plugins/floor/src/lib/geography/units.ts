import type { Day } from "@san-ocop/kit/day"

/** A row of `administrative_unit`. */
export type Unit = {
  id: string
  code: string
  level: "province" | "district" | "commune"
  kind: string
  full_name: string
  name: string
  folded_name: string
  slug: string | null
  parent_id: string | null
  province_id: string
  valid_from: Day | null
  valid_to: Day | null
}

/** A row of `administrative_succession`. */
export type Succession = { id: string; from_unit_id: string; to_unit_id: string; divided: boolean }

/** Everything that the geography tables hold. */
export type Units = { units: Unit[]; successions: Succession[] }
