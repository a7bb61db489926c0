import { canonicalJson } from "@san-ocop/kit/canonical-json"

type Confirmation = { event_id: string; confirmed_by: string; note: string | null; at: Date }

/** What a department said of an event, in canonical JSON: the exact text that is stored, and that a log would hash. */
export const confirmationBytes = ({ event_id, confirmed_by, note, at }: Confirmation): string =>
  canonicalJson({
    type: "ocop:Confirmation",
    eventID: event_id,
    confirmedBy: confirmed_by,
    note: note ?? undefined,
    recordTime: at.toISOString(),
  })

type Correction = {
  /** The address by which events call the lot. */
  lot: string
  field: string
  before: string | null
  after: string | null
  reason: string
  declared_by: string
  at: Date
}

/** What was said of a lot and what is said now, in canonical JSON: the exact text that is stored, and that a log would hash. */
export const factBytes = ({ lot, field, before, after, reason, declared_by, at }: Correction): string =>
  canonicalJson({
    type: "ocop:Correction",
    lot,
    field,
    before,
    after,
    reason,
    declaredBy: declared_by,
    recordTime: at.toISOString(),
  })
