import type { LotEvent, LotPage } from "@san-ocop/kit/http/lots"
import type { LotStep } from "@san-ocop/kit/lot-templates"
import { templateOf } from "./template-of"

/** The step of the lot's template by its name; null for one that it has not. */
export const stepOf = (lot: Pick<LotPage, "kind" | "group">, name: string): LotStep | null =>
  templateOf(lot).find(({ step }) => step === name) ?? null

/** The step of an event that is declared anew, also of one that came with the lot itself. */
export function stepOfMistake(lot: Pick<LotPage, "kind" | "group">, { step, title, parts }: LotEvent): LotStep | null {
  if (step === "holding") return null
  const known = stepOf(lot, step) ?? { step, title, hint: "", party: null, document: null, takes_inputs: false }
  return { ...known, takes_inputs: known.takes_inputs || parts.length > 0 }
}
