"use server"

import { type FormState, refusedForm, textField } from "@/shared/forms/form-state"
import { messages } from "@/shared/i18n/messages"
import { dossierPath } from "./producer-filter"
import { type Then, write } from "./write-dossier"

const routeOf = (form: FormData, does: "confirm" | "refuse"): string =>
  `/corrections/${encodeURIComponent(textField(form, "correction"))}/${does}`

const back =
  (bao: string): Then =>
  ({ producer_id }, filter) =>
    dossierPath(producer_id, filter, { bao })

/** From now on it is on every page. */
export const confirmCorrection = async (previous: FormState, form: FormData): Promise<FormState> =>
  write({ previous, form, route: routeOf(form, "confirm"), json: {} }, back("correction_confirmed"))

export async function refuseCorrection(previous: FormState, form: FormData): Promise<FormState> {
  const reason = textField(form, "reason")
  const missing = messages.verificationDesk.decide.wordsMissing
  if (!reason) return refusedForm(previous, form, missing, { reason: missing })
  return write({ previous, form, route: routeOf(form, "refuse"), json: { reason } }, back("correction_refused"))
}
