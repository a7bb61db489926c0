import type { Day } from "../day"
import type { TracePage } from "./trace"

/** Why a labelled item looks copied: two places too far apart for the time between, or more devices than one pack meets. */
export type Suspicion = "speed" | "devices"

/** What the scans of one labelled item say. `voided`: the stall withdrew it. */
export type ItemVerdict = "first" | "seen" | "suspected" | "voided"

/** A label that carries a serial, as its trace page shows it. */
export type ScannedItem = {
  /** In capitals, as printed. */
  serial: string
  verdict: ItemVerdict
  /** How often it was checked, this time included. */
  count: number
  /** ISO 8601 instant. */
  first_at: string
  suspicion: Suspicion | null
}

/** A name for the phone that checked, to be sent with its next check; null when it has one that we gave it, or nobody checked. */
type GivenName = { device: string | null }

/** GET /catalog/traces/:code/:serial: the lot, and the one item. A serial that was never issued is 404 `forged_serial`. */
export type ItemTracePage = TracePage & { item: ScannedItem & GivenName }

/** POST /catalog/scans: where the phone is, sent with its owner's consent. Answers ItemPlace. */
export type NewItemPlace = {
  code: string
  serial: string
  /** The name of the phone, as it was sent with the check. */
  device: string
  latitude: number
  longitude: number
}
/** The province is all that is kept for longer than two days. */
export type ItemPlace = { province_code: string; province_name: string; suspicion: Suspicion | null }

export type ScanCounts = {
  /** Checks of labels, of lots and of items. */
  scans: number
  /** Items that were checked for the first time. */
  first: number
  /** Checks of serials that were never issued. */
  forged: number
  /** Checks of labels that were withdrawn. */
  voided: number
}

/** `province_code` null: the shopper did not say where he is. */
export type ScansOfProvince = { province_code: string | null; province_name: string | null; scans: number }
export type ScansOfDay = ScanCounts & { day: Day }

/** An item that looks copied. */
export type SuspectItem = {
  /** The number of the item within its lot, counted from 1 in the order of printing. */
  item: number
  count: number
  devices: number
  first_at: string
  suspected_at: string
  suspicion: Suspicion
}

/**
 * GET /seller/:seller_id/lots/:lot_id/scans and GET /department/lots/:id/scans: what became of the labels of one lot in the last 30 days.
 */
export type LotScans = {
  lot: { id: string; code: string; product_name: string }
  from: Day
  to: Day
  total: ScanCounts
  provinces: ScansOfProvince[]
  days: ScansOfDay[]
  /** The newest 50. */
  suspects: SuspectItem[]
}

/** The same as its department sees it; `barred` as of DepartmentLot. */
export type DepartmentLotScans = LotScans & { barred: string | null }

/** A lot with something odd about its labels. */
export type ScanAnomaly = {
  lot_id: string
  code: string
  product_name: string
  producer_name: string
  forged: number
  voided: number
  suspects: number
  last_day: Day
}

/** GET /department/scans?from&to: scans of the lots of the officer's province. */
export type DepartmentScans = {
  from: Day
  to: Day
  total: ScanCounts
  provinces: ScansOfProvince[]
  /** The lots with the most to look at first, at most 100. */
  anomalies: ScanAnomaly[]
}

/** POST /department/lots/:id/suspicions/:item/dismiss: nothing is behind it. Answers DepartmentLotScans. */
export type DismissSuspicion = { reason: string }
