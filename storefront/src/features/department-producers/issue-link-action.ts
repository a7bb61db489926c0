"use server"

import type { IssuedLink } from "@san-ocop/kit/http/verification-desk"
import { type FormState, textField } from "@/shared/forms/form-state"
import { refusal } from "@/shared/forms/refusal"
import { deskWrite, requireOfficer } from "../department-session/session"
import { showLink } from "./one-time-link"
import { dossierPath, NO_FILTER } from "./producer-filter"

/** A new one-time link, an earlier one ends. The answer holds it in `values`; nothing else keeps it. */
export async function issueLink(previous: FormState, form: FormData): Promise<FormState> {
  const id = textField(form, "producer")
  const session = await requireOfficer(dossierPath(id, NO_FILTER))
  try {
    const issued = await deskWrite<IssuedLink>(session, `/verifications/${encodeURIComponent(id)}/link`, {})
    const values = await showLink(issued)
    return { message: null, errors: {}, values, attempts: previous.attempts + 1 }
  } catch (error) {
    return refusal(error, previous, form)
  }
}
