"use server"

import { redirect } from "next/navigation"
import { type FormState, textField } from "@/shared/forms/form-state"
import { refusal } from "@/shared/forms/refusal"
import { deskPath } from "../department-session/desk-path"
import { deskWrite, requireOfficer } from "../department-session/session"

/** The department looked into an item and found nothing behind the suspicion. */
export async function dismissSuspicion(previous: FormState, form: FormData): Promise<FormState> {
  const lot = `/lots/${encodeURIComponent(textField(form, "lot"))}`
  const page = `/lo-hang/${encodeURIComponent(textField(form, "lot"))}/luot-quet`
  const session = await requireOfficer(deskPath(page))
  try {
    const item = encodeURIComponent(textField(form, "item"))
    await deskWrite(session, `${lot}/suspicions/${item}/dismiss`, { reason: textField(form, "reason") })
  } catch (error) {
    return refusal(error, previous, form)
  }
  redirect(deskPath(page, { bao: "dismissed" }))
}
