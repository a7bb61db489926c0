import type { CodLine, CodReading, JudgedCodLine } from "@san-ocop/kit/http/cod-statements"

/** Name of the hidden field that carries what was read from one form to the next. */
export const READING = "reading"

/** A reading with what else its taking in needs to know. */
export type CarriedReading = CodReading & { carrier: string; file_name: string }

const NOTHING: CarriedReading = { carrier: "", file_name: "", file_hash: "", lines: [], errors: [] }

/** What was read, as a form carries it; nothing when it is not understood, since it comes from outside. */
export function parseReading(text: string | undefined): CarriedReading | null {
  if (!text) return null
  try {
    const reading = JSON.parse(text) as Partial<CarriedReading> | null
    return Array.isArray(reading?.lines) ? { ...NOTHING, ...reading } : null
  } catch {
    return null
  }
}

/** How many lines fit a parcel, are known already, and have to be looked at. */
export function countOutcomes(lines: readonly Pick<JudgedCodLine, "outcome">[]) {
  const settles = lines.filter(({ outcome }) => outcome === "settles").length
  const known = lines.filter(({ outcome }) => outcome === "known").length
  return { settles, known, differs: lines.length - settles - known }
}

/** All lines as they are taken in, also those that are known: each is told from its like by counting them in their file. */
export const linesToTakeIn = ({ lines }: CarriedReading): CodLine[] =>
  lines.map(({ line, day, tracking_code, cod, fee, remitted }) => ({ line, day, tracking_code, cod, fee, remitted }))
