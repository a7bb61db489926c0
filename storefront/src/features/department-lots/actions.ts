"use server"

import { redirect } from "next/navigation"
import { type FormState, textField } from "@/shared/forms/form-state"
import { refusal } from "@/shared/forms/refusal"
import { deskPath } from "../department-session/desk-path"
import { deskWrite, requireOfficer } from "../department-session/session"

/** The department says that a step is so. */
export async function confirmEvent(previous: FormState, form: FormData): Promise<FormState> {
  const id = textField(form, "lot")
  const page = `/lo-hang/${encodeURIComponent(id)}`
  const session = await requireOfficer(deskPath(page))
  try {
    const route = `/lots/${encodeURIComponent(id)}/events/${encodeURIComponent(textField(form, "event"))}/confirm`
    await deskWrite(session, route, { note: textField(form, "note") || null })
  } catch (error) {
    return refusal(error, previous, form)
  }
  redirect(deskPath(page, { bao: "confirmed" }))
}
