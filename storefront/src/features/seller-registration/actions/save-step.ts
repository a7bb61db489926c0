import "server-only"
import type { Registration, RegistrationStep } from "@san-ocop/kit/http/verification"
import { redirect } from "next/navigation"
import { type FormState, refusedForm } from "@/shared/forms/form-state"
import { refusal } from "@/shared/forms/refusal"
import { messages } from "@/shared/i18n/messages"
import { handIn, sessionOf, writeRegistration } from "../hand"
import { type Hand, handPath, stepPath } from "../steps"

/** Where to go on: the first step that is not done, or the page of the whole registration. */
const placeAfter = (hand: Hand, { next_step }: Registration, saved: RegistrationStep): string =>
  next_step && next_step !== saved ? stepPath(hand, next_step) : handPath(hand, "?bao=saved")

type Input = { previous: FormState; form: FormData; step: RegistrationStep; json: unknown }

/** Saves one step and leads to the next one that is not done. What is refused comes back at its field, with all that was typed. */
export async function saveStep({ previous, form, step, json }: Input): Promise<FormState> {
  const hand = handIn(form)
  let path: string
  try {
    const session = await sessionOf(hand)
    if (!session) return refusedForm(previous, form, messages.verification.step.expired, { expired: "yes" })
    path = placeAfter(hand, await writeRegistration(session, `/${step}`, json), step)
  } catch (error) {
    return refusal(error, previous, form)
  }
  redirect(path)
}

/** Refuses a form for fields that are wrong before the backend is asked; null when there are none. */
export function refuseWrong(
  previous: FormState,
  form: FormData,
  wrong: Readonly<Record<string, string | false>>,
): FormState | null {
  const errors = Object.fromEntries(
    Object.entries(wrong).flatMap(([name, fault]) => (fault ? [[name, fault] as const] : [])),
  )
  const all = Object.values(errors)
  const message = all.length > 1 ? messages.verification.place.errors.check : all[0]
  return message ? refusedForm(previous, form, message, errors) : null
}
