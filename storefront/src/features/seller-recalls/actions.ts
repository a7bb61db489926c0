"use server"

import type { SellerRecall } from "@san-ocop/kit/http/recall"
import { redirect } from "next/navigation"
import { accountField, accountOf } from "@/shared/casework/account-fields"
import { type FormState, refusedForm, textField } from "@/shared/forms/form-state"
import { refusal } from "@/shared/forms/refusal"
import { translator } from "@/shared/i18n/translator"
import { newRecallField, readNewRecall } from "@/shared/recall/read-new-recall"
import { SELLER_AREA } from "@/shared/session/area"
import { leaveIfRefused } from "@/shared/session/refused"
import { requireStall, stallWrite } from "../seller-session/session"
import { stallPath } from "../seller-session/stall-path"

/** Asks the department to recall lots, and opens what was asked for. */
export async function draftRecall(previous: FormState, form: FormData): Promise<FormState> {
  const stall = textField(form, "stall")
  const session = await requireStall(stall, stallPath(stall, "/thu-hoi/moi"))
  const read = readNewRecall(form)
  if (!read.ok) return refusedForm(previous, form, read.message, { [read.field]: read.message })
  let id: string
  try {
    const writing = stallWrite<SellerRecall>(session, "/recalls", read.json)
    ;({ id } = await writing.catch((error: unknown) => leaveIfRefused(error, SELLER_AREA, session.path)))
  } catch (error) {
    return refusal(error, previous, form, newRecallField)
  }
  redirect(stallPath(stall, `/thu-hoi/${id}`, { bao: "drafted" }))
}

type Move = { route: string; json: unknown; done: "withdrawn" | "recorded" }

async function write({ route, json, done }: Move, previous: FormState, form: FormData): Promise<FormState> {
  const stall = textField(form, "stall")
  const id = encodeURIComponent(textField(form, "recall"))
  const session = await requireStall(stall, stallPath(stall, `/thu-hoi/${id}`))
  try {
    const writing = stallWrite(session, `/recalls/${id}/${route}`, json)
    await writing.catch((error: unknown) => leaveIfRefused(error, SELLER_AREA, session.path))
  } catch (error) {
    return refusal(error, previous, form, accountField)
  }
  redirect(stallPath(stall, `/thu-hoi/${id}`, { bao: done }))
}

export const withdrawRecall = async (previous: FormState, form: FormData): Promise<FormState> =>
  write({ route: "withdraw", json: { words: textField(form, "words") }, done: "withdrawn" }, previous, form)

/** Goods of one parcel came back. */
export async function recordReturn(previous: FormState, form: FormData): Promise<FormState> {
  const quantity = textField(form, "quantity")
  if (!/^[1-9]\d{0,4}$/.test(quantity)) {
    const wrong = translator("recall")("seller.quantityWrong")
    return refusedForm(previous, form, wrong, { quantity: wrong })
  }
  const json = { quantity: Number(quantity), how: textField(form, "how") || undefined, ...accountOf(form) }
  const route = `parcels/${encodeURIComponent(textField(form, "parcel"))}/return`
  return write({ route, json, done: "recorded" }, previous, form)
}
