"use server"

import type { LotPage } from "@san-ocop/kit/http/lots"
import { redirect } from "next/navigation"
import { type FormState, refusedForm, textField } from "@/shared/forms/form-state"
import { refusal } from "@/shared/forms/refusal"
import { messages } from "@/shared/i18n/messages"
import { translator } from "@/shared/i18n/translator"
import { takePictures } from "../seller-listings/take-pictures"
import { type StallSession, stallUnlessExpired, stallWrite } from "../seller-session/session"
import { lotPath } from "./lot-path"
import { type Faults, readCorrectForm, readLotForm, readStepForm } from "./read-forms"

const FAULT = {
  wholeNumber: messages.lots.form.wholeNumber,
  timeWrong: messages.lots.step.timeWrong,
  reasonMissing: messages.lots.step.reasonMissing,
} as const

function faulty(previous: FormState, form: FormData, faults: Faults): FormState {
  const errors = Object.fromEntries(Object.entries(faults).map(([name, fault]) => [name, FAULT[fault]]))
  const count = Object.keys(errors).length
  return refusedForm(previous, form, translator("lots")("form.wrongFields", { count }), errors)
}

/** Who sends the form, with the pictures that came with it; or the form's next state. */
async function enter(previous: FormState, form: FormData): Promise<StallSession | FormState> {
  const session = await stallUnlessExpired(textField(form, "stall"))
  if (!session) return refusedForm(previous, form, messages.seller.form.expired, { expired: "yes" })
  try {
    await takePictures(session, form)
  } catch (error) {
    return refusal(error, previous, form, () => "pictures")
  }
  return session
}

// "parts.0.lot_id" stands at the list.
const fieldOf = (path: string): string => path.replace(/^((?:event\.)?(?:parts|inputs|pictures))[.[].*$/, "$1")

/** Records a lot by the form that was sent, and goes on to it. */
export async function saveLot(previous: FormState, form: FormData): Promise<FormState> {
  const session = await enter(previous, form)
  if (!("stall" in session)) return session
  const read = readLotForm(form)
  if ("faults" in read) return faulty(previous, form, read.faults)
  let id: string
  try {
    id = (await stallWrite<LotPage>(session, "/lots", read.lot)).id
  } catch (error) {
    return refusal(error, previous, form, fieldOf)
  }
  redirect(lotPath(session.stall.slug, id, "", { bao: "saved" }))
}

/** Declares a step of a lot, or a step anew that was declared wrong. */
export async function saveStep(previous: FormState, form: FormData): Promise<FormState> {
  const session = await enter(previous, form)
  if (!("stall" in session)) return session
  const id = textField(form, "lot")
  const mistake = textField(form, "event")
  const route = `/lots/${encodeURIComponent(id)}/events`
  const never = textField(form, "intent") === "never"
  const read = never ? { event: null } : readStepForm(form, mistake ? "event." : "")
  if ("faults" in read) return faulty(previous, form, read.faults)
  const reason = textField(form, "reason")
  if (mistake && reason === "") return faulty(previous, form, { reason: "reasonMissing" })
  try {
    if (mistake)
      await stallWrite(session, `${route}/${encodeURIComponent(mistake)}/correct`, { reason, event: read.event })
    else await stallWrite(session, route, read.event)
  } catch (error) {
    return refusal(error, previous, form, fieldOf)
  }
  redirect(lotPath(session.stall.slug, id, "", { bao: mistake ? "corrected" : "step" }))
}

/** Declares facts of a lot anew. */
export async function correctLot(previous: FormState, form: FormData): Promise<FormState> {
  const session = await enter(previous, form)
  if (!("stall" in session)) return session
  const id = textField(form, "lot")
  const read = readCorrectForm(form)
  if ("faults" in read) return faulty(previous, form, read.faults)
  try {
    await stallWrite(session, `/lots/${encodeURIComponent(id)}/correct`, read.change)
  } catch (error) {
    return refusal(error, previous, form, fieldOf)
  }
  redirect(lotPath(session.stall.slug, id, "", { bao: "corrected" }))
}

/** Says which GTIN or which number of the state a product has. */
export async function addIdentifier(previous: FormState, form: FormData): Promise<FormState> {
  const session = await enter(previous, form)
  if (!("stall" in session)) return session
  const value = textField(form, "value")
  const missing = messages.lots.identifier.missing
  if (value === "") return refusedForm(previous, form, missing, { value: missing })
  const identifier = { product_id: textField(form, "product"), scheme: textField(form, "scheme"), value }
  try {
    await stallWrite(session, "/product-identifiers", identifier)
  } catch (error) {
    return refusal(error, previous, form)
  }
  redirect(lotPath(session.stall.slug, textField(form, "lot"), "", { bao: "identifier" }))
}

/** Ends the history of a lot. */
export async function closeLot(previous: FormState, form: FormData): Promise<FormState> {
  const session = await enter(previous, form)
  if (!("stall" in session)) return session
  const id = textField(form, "lot")
  try {
    await stallWrite(session, `/lots/${encodeURIComponent(id)}/close`, {})
  } catch (error) {
    return refusal(error, previous, form)
  }
  redirect(lotPath(session.stall.slug, id, "", { bao: "closed" }))
}
