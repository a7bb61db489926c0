import type { Suspicion } from "@san-ocop/kit/http/scans"
import type { Fix } from "@san-ocop/kit/scan-suspicion"

/** One check of a label. */
export type Scan = {
  lot_id: string
  /** Null: the label of a lot, or a serial that was never issued. */
  item: number | null
  at: Date
  /** Hash of item and device; null when the phone did not say which it is. */
  device: string | null
  /** Whether the phone has kept its name since an earlier check. */
  came_back: boolean
  kind: "issued" | "forged" | "voided"
}

/** Where somebody let us know that he checks an item. */
export type ItemFix = Fix & {
  lot_id: string
  item: number
  province_code: string
  device: string
  /** Checks of voided labels are counted apart from the others, and stay where they are. */
  voided: boolean
}

export type FixAnswer = { suspicion: Suspicion | null }
