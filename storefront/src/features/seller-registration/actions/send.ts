"use server"

import { redirect } from "next/navigation"
import { type FormState, refusedForm, textField } from "@/shared/forms/form-state"
import { refusal } from "@/shared/forms/refusal"
import { messages } from "@/shared/i18n/messages"
import { handIn, sessionOf, writeRegistration } from "../hand"
import { handPath } from "../steps"

const words = messages.verification

async function send(previous: FormState, form: FormData, route: "/submit" | "/appeal", json: unknown) {
  const hand = handIn(form)
  try {
    const session = await sessionOf(hand)
    if (!session) return refusedForm(previous, form, words.step.expired, { expired: "yes" })
    await writeRegistration(session, route, json)
  } catch (error) {
    return refusal(error, previous, form)
  }
  redirect(handPath(hand, `?bao=${route === "/submit" ? "submitted" : "appealed"}`))
}

/** Sends the registration to the department. */
export const submitRegistration = async (previous: FormState, form: FormData): Promise<FormState> =>
  send(previous, form, "/submit", {})

/** Appeals against a refusal or a suspension. */
export async function appeal(previous: FormState, form: FormData): Promise<FormState> {
  const text = textField(form, "text")
  if (!text) return refusedForm(previous, form, words.appeal.missing, { text: words.appeal.missing })
  return send(previous, form, "/appeal", { text })
}
