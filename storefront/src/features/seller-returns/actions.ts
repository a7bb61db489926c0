"use server"

import { refresh } from "next/cache"
import { redirect } from "next/navigation"
import { blankForm, type FormState, textField } from "@/shared/forms/form-state"
import { refusal } from "@/shared/forms/refusal"
import { SELLER_AREA } from "@/shared/session/area"
import { leaveIfRefused } from "@/shared/session/refused"
import { requireStall, stallWrite } from "../seller-session/session"
import { stallPath } from "../seller-session/stall-path"

type Target = { page: string; route: string }

async function send(target: Target, json: unknown, previous: FormState, form: FormData): Promise<FormState> {
  const slug = textField(form, "stall")
  const session = await requireStall(slug, stallPath(slug, target.page))
  try {
    await stallWrite(session, target.route, json).catch((error: unknown) =>
      leaveIfRefused(error, SELLER_AREA, session.path),
    )
  } catch (error) {
    return refusal(error, previous, form)
  }
  refresh()
  return blankForm
}

async function onReturn(move: string, json: unknown, previous: FormState, form: FormData): Promise<FormState> {
  const id = encodeURIComponent(textField(form, "return"))
  return send({ page: `/tra-hang/${id}`, route: `/returns/${id}/${move}` }, json, previous, form)
}

const words = (form: FormData) => ({ words: textField(form, "words") })

export const approveReturn = async (previous: FormState, form: FormData) =>
  onReturn("approve", words(form), previous, form)
export const waiveReturn = async (previous: FormState, form: FormData) => onReturn("waive", words(form), previous, form)
export const refuseReturn = async (previous: FormState, form: FormData) =>
  onReturn("refuse", words(form), previous, form)
export const sayReturnRefunded = async (previous: FormState, form: FormData) =>
  onReturn("refunded", { reference: textField(form, "reference") }, previous, form)
export const receiveReturn = async (previous: FormState, form: FormData) =>
  onReturn(
    "receive",
    { goods: textField(form, "goods"), restock: textField(form, "restock") === "yes" },
    previous,
    form,
  )

/** Gives a part of an order's price back to the card that paid it. */
export async function refundToCard(previous: FormState, form: FormData): Promise<FormState> {
  const id = encodeURIComponent(textField(form, "order"))
  const json = { amount: Number(textField(form, "amount").replace(/[.\s]/g, "")), reason: textField(form, "reason") }
  const target = { page: `/don-hang/${id}`, route: `/orders/${id}/card-refund` }
  const state = await send(target, json, previous, form)
  if (state.message) return state
  redirect(stallPath(textField(form, "stall"), `/don-hang/${id}`, { bao: "card" }))
}
