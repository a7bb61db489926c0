"use server"

import type { PackingLots } from "@san-ocop/kit/http/recall"
import { refresh } from "next/cache"
import { redirect } from "next/navigation"
import { type FormState, refusedForm, textField } from "@/shared/forms/form-state"
import { refusal } from "@/shared/forms/refusal"
import { translator } from "@/shared/i18n/translator"
import { BackendProblem } from "@/shared/medusa/errors"
import { SELLER_AREA } from "@/shared/session/area"
import { leaveIfRefused } from "@/shared/session/refused"
import { requireStall, stallRead, stallWrite } from "../seller-session/session"
import { stallPath } from "../seller-session/stall-path"
import { BY_GHN } from "./by-ghn"
import { choiceOf, isAsShown, lotField, withoutMoved } from "./lot-choice"

type Step = {
  route: "confirm" | "ship" | "deliver" | "delivery-failed" | "return" | "take-back" | "cancel" | "ghn" | "ghn/call-off"
  done: string
}

/** Moves the order that the form names, and comes back to its page with a sentence about what was done. */
async function moveOrder(step: Step, previous: FormState, form: FormData, json: unknown): Promise<FormState> {
  const slug = textField(form, "stall")
  const id = encodeURIComponent(textField(form, "order"))
  const path = stallPath(slug, `/don-hang/${id}`)
  const session = await requireStall(slug, path)
  try {
    await stallWrite(session, `/orders/${id}/${step.route}`, json)
  } catch (error) {
    if (error instanceof BackendProblem && error.status === 401) leaveIfRefused(error, SELLER_AREA, path)
    return refusal(error, previous, form)
  }
  redirect(`${path}?bao=${step.done}`)
}

export const confirmOrder = async (previous: FormState, form: FormData): Promise<FormState> =>
  moveOrder({ route: "confirm", done: "confirmed" }, previous, form, {})

export const deliverOrder = async (previous: FormState, form: FormData): Promise<FormState> =>
  moveOrder({ route: "deliver", done: "delivered" }, previous, form, {})

export const returnParcel = async (previous: FormState, form: FormData): Promise<FormState> =>
  moveOrder({ route: "return", done: "returning" }, previous, form, {})

const noteOf = (form: FormData) => {
  const note = textField(form, "note")
  return note ? { note } : {}
}

export async function failDelivery(previous: FormState, form: FormData): Promise<FormState> {
  const reason = textField(form, "reason")
  if (!reason) {
    const missing = translator("seller")("order.failMissing")
    return refusedForm(previous, form, missing, { reason: missing })
  }
  return moveOrder({ route: "delivery-failed", done: "delivery_failed" }, previous, form, { reason, ...noteOf(form) })
}

export async function takeBackParcel(previous: FormState, form: FormData): Promise<FormState> {
  const goods = textField(form, "goods")
  if (!goods) {
    const missing = translator("seller")("order.backMissing")
    return refusedForm(previous, form, missing, { goods: missing })
  }
  return moveOrder({ route: "take-back", done: "returned" }, previous, form, { goods, ...noteOf(form) })
}

/** Writes down which lots go into the parcel, before it is packed. Answers what was refused. */
async function chooseLots(previous: FormState, form: FormData): Promise<FormState | null> {
  const slug = textField(form, "stall")
  const route = `/orders/${encodeURIComponent(textField(form, "order"))}/lots`
  const session = await requireStall(slug, stallPath(slug, `/don-hang/${textField(form, "order")}`))
  const packing = await stallRead<PackingLots>(session, route)
  const field = (name: string): string => textField(form, name)
  const choice = packing.is_packed ? null : choiceOf(packing, field)
  if (choice === null) return null
  if (!isAsShown(packing, field)) {
    refresh()
    const refused = refusedForm(previous, form, translator("recall")("packing.moved"))
    return { ...refused, values: withoutMoved(refused.values) }
  }
  try {
    await stallWrite(session, route, choice)
    return null
  } catch (error) {
    return refusal(error, previous, form, (path) => lotField(choice, path))
  }
}

/** Records the lots and sends the parcel. Where it does not go, the page shows what was recorded. */
async function sendParcel(step: Step, previous: FormState, form: FormData, json: unknown): Promise<FormState> {
  const refused = await chooseLots(previous, form)
  if (refused) return refused
  const unsent = await moveOrder(step, previous, form, json)
  refresh()
  return unsent
}

/** The stall sends the parcel: with GHN where it pressed that button, otherwise by a carrier that it names. */
export async function shipOrder(previous: FormState, form: FormData): Promise<FormState> {
  if (textField(form, "by") === BY_GHN) return sendParcel({ route: "ghn", done: "shipped" }, previous, form, {})
  const t = translator("seller")
  const carrier = textField(form, "carrier")
  const tracking_code = textField(form, "tracking_code")
  const errors = {
    ...(carrier ? {} : { carrier: t("order.carrierMissing") }),
    ...(tracking_code ? {} : { tracking_code: t("order.trackingMissing") }),
  }
  const [first] = Object.values(errors)
  if (first) return refusedForm(previous, form, first, errors)
  return sendParcel({ route: "ship", done: "shipped" }, previous, form, { carrier, tracking_code })
}

async function callOff(step: Step, previous: FormState, form: FormData): Promise<FormState> {
  const reason = textField(form, "reason")
  if (!reason) {
    const missing = translator("seller")("order.cancelMissing")
    return refusedForm(previous, form, missing, { reason: missing })
  }
  return moveOrder(step, previous, form, { reason })
}

export const cancelOrder = async (previous: FormState, form: FormData): Promise<FormState> =>
  callOff({ route: "cancel", done: "cancelled" }, previous, form)

export const callOffGhn = async (previous: FormState, form: FormData): Promise<FormState> =>
  callOff({ route: "ghn/call-off", done: "returning" }, previous, form)
