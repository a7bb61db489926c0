"use server"

import type { NewOnboarding, OnboardProducer } from "@san-ocop/kit/http/verification-desk"
import { parsePhone } from "@san-ocop/kit/phone"
import { isProductGroup } from "@san-ocop/kit/product-groups"
import { textField, typedValues } from "@/shared/forms/form-state"
import { messages } from "@/shared/i18n/messages"
import { translator } from "@/shared/i18n/translator"
import { BackendDown, BackendProblem } from "@/shared/medusa/errors"
import { readCommunes, searchOldNames } from "@/shared/place/geography"
import { placeValues } from "@/shared/place/read-place"
import { PRODUCER_KINDS } from "@/shared/producer-kinds"
import { deskPath } from "../department-session/desk-path"
import { deskWrite, type OfficerSession, requireOfficer } from "../department-session/session"
import { type OnboardState, PLACE_NAMES } from "./onboard-state"
import { showLink } from "./one-time-link"

const words = messages.verificationDesk.onboard

/** Whatever the form asks for: communes, what became of an old name of the province, or to register the producer. */
export async function onboardProducer(previous: OnboardState, form: FormData): Promise<OnboardState> {
  const session = await requireOfficer(deskPath("/chu-the/moi"))
  const province = session.me.province_code ?? ""
  const base = { ...previous, message: null, errors: {}, places: null, done: null, attempts: previous.attempts + 1 }
  try {
    const communes = await readCommunes(province)
    const knows = (commune: string) => communes.some(({ code }) => code === commune)
    const place = placeValues(form, PLACE_NAMES, knows)
    const values = { ...typedValues(form), ...place, [PLACE_NAMES.province]: province }
    const state = { ...base, communes, values }
    if (textField(form, "intent") === "old_names") {
      return { ...state, places: await searchOldNames(textField(form, "old_query"), province) }
    }
    return textField(form, "intent") === "save" ? await register(session, state, form) : state
  } catch (error) {
    if (error instanceof BackendDown) {
      return { ...base, values: typedValues(form), message: translator("common")("problem.unreachable") }
    }
    if (!(error instanceof BackendProblem)) throw error
    const { message, field } = error.problem
    return { ...base, values: typedValues(form), message, errors: field ? { [field]: message } : {} }
  }
}

async function register(session: OfficerSession, state: OnboardState, form: FormData): Promise<OnboardState> {
  const kind = PRODUCER_KINDS.find((each) => each === textField(form, "kind"))
  const phone = parsePhone(textField(form, "contact_phone"))
  const rest = {
    name: textField(form, "name"),
    commune_code: state.values[PLACE_NAMES.commune] ?? "",
    street: textField(form, "street"),
    contact_name: textField(form, "contact_name"),
    groups: form
      .getAll("groups")
      .filter((code) => typeof code === "string")
      .filter(isProductGroup),
    makes_spirits: textField(form, "makes_spirits") === "yes",
  }
  const errors = {
    ...(kind ? {} : { kind: words.errors.kind }),
    ...(rest.name ? {} : { name: words.errors.name }),
    ...(rest.contact_name ? {} : { contact_name: words.errors.contactName }),
    ...(phone ? {} : { contact_phone: words.errors.phone }),
    ...(rest.commune_code ? {} : { commune_code: words.errors.commune }),
    ...(rest.street ? {} : { street: words.errors.street }),
    ...(rest.groups.length > 0 ? {} : { groups: words.errors.groups }),
  }
  if (!kind || !phone || Object.keys(errors).length > 0) return { ...state, errors, message: words.errors.check }
  const email = textField(form, "contact_email")
  const json: OnboardProducer = { ...rest, kind, contact_phone: phone, ...(email && { contact_email: email }) }
  const { producer_id, link } = await deskWrite<NewOnboarding>(session, "/verifications", json)
  return { ...state, done: { producer: producer_id, name: rest.name, link: link && (await showLink(link)) } }
}
