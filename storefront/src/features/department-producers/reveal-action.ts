"use server"

import type { Reveal, Revealed } from "@san-ocop/kit/http/verification-desk"
import { type FormState, refusedForm, textField } from "@/shared/forms/form-state"
import { refusal } from "@/shared/forms/refusal"
import { messages } from "@/shared/i18n/messages"
import { deskWrite, requireOfficer } from "../department-session/session"
import { dossierPath, NO_FILTER } from "./producer-filter"

const FIELDS = [
  "tax_code",
  "personal_id",
  "bank_account",
  "new_bank_account",
  "new_tax_code",
  "new_personal_id",
] as const satisfies readonly Reveal["field"][]

/** Shows one number whole, once. The answer holds it in `values.number`; nothing else keeps it. */
export async function revealNumber(previous: FormState, form: FormData): Promise<FormState> {
  const words = messages.verificationDesk.reveal
  const [id, reason] = [textField(form, "producer"), textField(form, "reason")]
  const field = FIELDS.find((each) => each === textField(form, "field"))
  if (!field) return previous
  if (!reason) return refusedForm(previous, form, words.missing, { reason: words.missing })
  const session = await requireOfficer(dossierPath(id, NO_FILTER))
  const json: Reveal = { field, reason }
  try {
    const { value } = await deskWrite<Revealed>(session, `/verifications/${encodeURIComponent(id)}/reveal`, json)
    return { message: null, errors: {}, values: { number: value }, attempts: previous.attempts + 1 }
  } catch (error) {
    return refusal(error, previous, form)
  }
}
