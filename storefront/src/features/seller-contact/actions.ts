"use server"

import type { SaveStallContact } from "@san-ocop/kit/http/seller"
import { redirect } from "next/navigation"
import { type FormState, refusedForm, textField } from "@/shared/forms/form-state"
import { refusal } from "@/shared/forms/refusal"
import { messages } from "@/shared/i18n/messages"
import { stallUnlessExpired, stallWrite } from "../seller-session/session"
import { stallPath } from "../seller-session/stall-path"

/** Writes how the stall is reached; it shows at once. */
export async function saveContact(previous: FormState, form: FormData): Promise<FormState> {
  const slug = textField(form, "stall")
  const json: SaveStallContact = { phone: textField(form, "phone"), email: textField(form, "email") }
  try {
    const session = await stallUnlessExpired(slug)
    if (!session) return refusedForm(previous, form, messages.verification.step.expired, { expired: "yes" })
    await stallWrite(session, "/contact", json)
  } catch (error) {
    return refusal(error, previous, form)
  }
  redirect(stallPath(slug, "/lien-he?bao=saved"))
}
