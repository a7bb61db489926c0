import { readCrockford } from "@san-ocop/kit/crockford"
import type { ItemVerdict, ScannedItem, Suspicion } from "@san-ocop/kit/http/scans"

/** What the database knows of the scans of an item; null before the first one was written. */
export type WrittenScans = { count: number; first_at: string; suspicion: Suspicion | null } | null

type Known = {
  serial: string
  scanned: WrittenScans
  /** The stall declared the label void. */
  voided: boolean
  /** Scans that are not in `scanned`: those in memory, and this one. */
  more: number
  at: Date
}

/** What the scans of one item come to. A suspicion says more than any count, and a voiding more than both. */
export function scannedItem({ serial, scanned, voided, more, at }: Known): ScannedItem {
  const count = Math.max(1, (scanned?.count ?? 0) + more)
  const suspicion = scanned?.suspicion ?? null
  const counted = suspicion !== null ? "suspected" : count === 1 ? "first" : "seen"
  const verdict: ItemVerdict = voided ? "voided" : counted
  const first_at = new Date(scanned?.first_at ?? at).toISOString()
  return { serial: readCrockford(serial), verdict, count, first_at, suspicion }
}
