"use server"

import { parsePhone } from "@san-ocop/kit/phone"
import type {
  FurtherRegistration,
  NewRegistration,
  Registration,
  RegistrationOpened,
} from "@san-ocop/kit/http/verification"
import { redirect } from "next/navigation"
import { type FormState, refusedForm, textField } from "@/shared/forms/form-state"
import { refusal } from "@/shared/forms/refusal"
import { messages } from "@/shared/i18n/messages"
import { backend } from "@/shared/medusa/backend"
import { loginAddress, SELLER_AREA } from "@/shared/session/area"
import { logInto } from "@/shared/session/log-in"
import { memberUnlessExpired } from "../../seller-session/session"
import { PRODUCER_KINDS } from "@/shared/producer-kinds"
import { own, registrationPath, stepPath } from "../steps"
import { refuseWrong } from "./save-step"

const words = messages.verification
const LEAST_PASSWORD = 8

const producerOf = (form: FormData) => ({
  kind: PRODUCER_KINDS.find((kind) => kind === textField(form, "kind")),
  name: textField(form, "name"),
  province_code: textField(form, "province_code"),
})

const wrongProducer = ({ kind, name, province_code }: ReturnType<typeof producerOf>) => ({
  kind: !kind && words.open.errors.kind,
  name: !name && words.open.errors.name,
  province_code: !/^\d{2}$/.test(province_code) && words.open.errors.province,
})

/** Passwords are taken as they are typed, blanks and all. */
function takePassword(form: FormData): string {
  const typed = form.get("password")
  // A password never travels back to the page.
  form.delete("password")
  return typeof typed === "string" ? typed : ""
}

/** Logs in with what was just chosen, and goes on; to the login page where that fails, since the account is there already. */
async function enter(phone: string, password: string, path: string): Promise<never> {
  const refused = await logInto(SELLER_AREA, "/seller/me", phone, password)
  redirect(refused ? loginAddress(SELLER_AREA, path, "opened") : path)
}

/** Opens an account with a draft of a registration, and leads to its first step that is not done. */
export async function openAccount(previous: FormState, form: FormData): Promise<FormState> {
  const password = takePassword(form)
  const { kind, ...producer } = producerOf(form)
  const person_name = textField(form, "person_name")
  const phone = parsePhone(textField(form, "phone"))
  const refused = refuseWrong(previous, form, {
    ...wrongProducer({ kind, ...producer }),
    person_name: !person_name && words.open.errors.person,
    phone: !phone && words.open.errors.phone,
    password: password.length < LEAST_PASSWORD && words.open.errors.password,
  })
  if (refused || !kind || !phone) return refused ?? previous
  const email = textField(form, "email")
  const json: NewRegistration = { ...producer, kind, person_name, phone, password, ...(email && { email }) }
  let opened: RegistrationOpened
  try {
    opened = await backend.post<RegistrationOpened>("/registrations", { json })
  } catch (error) {
    return refusal(error, previous, form)
  }
  return enter(phone, password, registrationPath(opened.registration_id, "?bao=opened"))
}

/** One more producer, for a person who is logged in. */
export async function registerFurther(previous: FormState, form: FormData): Promise<FormState> {
  const { kind, ...producer } = producerOf(form)
  const refused = refuseWrong(previous, form, wrongProducer({ kind, ...producer }))
  if (refused || !kind) return refused ?? previous
  const json: FurtherRegistration = { ...producer, kind }
  let saved: Registration
  try {
    const session = await memberUnlessExpired()
    if (!session) return refusedForm(previous, form, words.step.expired, { expired: "yes" })
    saved = await backend.post<Registration>("/seller/me/registrations", { token: session.token, json })
  } catch (error) {
    return refusal(error, previous, form)
  }
  redirect(stepPath(own(saved.id), saved.next_step ?? "basics"))
}

/** Takes over an account that the department has opened: the token of its link, and a password of one's own. */
export async function takeOverAccount(previous: FormState, form: FormData): Promise<FormState> {
  const password = takePassword(form)
  const refused = refuseWrong(previous, form, {
    password: password.length < LEAST_PASSWORD && words.open.errors.password,
  })
  if (refused) return refused
  let opened: RegistrationOpened
  try {
    opened = await backend.post<RegistrationOpened>("/registrations/link/use", {
      json: { token: textField(form, "token"), password },
    })
  } catch (error) {
    return refusal(error, previous, form)
  }
  // Which phone it is, only the department and its owner know: he logs in with it.
  redirect(loginAddress(SELLER_AREA, registrationPath(opened.registration_id), "opened"))
}
