"use server"

import { parseLookupCode } from "@san-ocop/kit/lookup-code"
import { parsePhone } from "@san-ocop/kit/phone"
import { refresh } from "next/cache"
import { redirect } from "next/navigation"
import { readOrders } from "@/features/order/data/order-cookie"
import { accountField, accountOf } from "@/shared/casework/account-fields"
import { blankForm, type FormState, refusedForm, textField } from "@/shared/forms/form-state"
import { refusal } from "@/shared/forms/refusal"
import { translator } from "@/shared/i18n/translator"
import { lookUpDispute, openDispute, takeDisputeBack } from "./dispute-api"
import { phoneOfDispute, rememberDispute } from "./dispute-cookie"

const notFound = (previous: FormState, form: FormData): FormState =>
  refusedForm(previous, form, translator("disputes")("notFound"))

/** Opens a dispute. Only a device that opened the order may: the phone number comes from its own cookie. */
export async function disputeOrder(previous: FormState, form: FormData): Promise<FormState> {
  const code = textField(form, "code")
  const known = (await readOrders()).find((order) => order.code === code)
  if (!known) return notFound(previous, form)
  let made: string
  try {
    const said = { reason: textField(form, "reason"), words: textField(form, "words"), ...accountOf(form) }
    made = (await openDispute(code, textField(form, "order_code"), { phone: known.phone, ...said })).code
  } catch (error) {
    return refusal(error, previous, form, accountField)
  }
  await rememberDispute({ code: made, phone: known.phone })
  redirect(`/tranh-chap/${made}`)
}

/** Opens a dispute's page by its code and phone number, and remembers it on this device. */
export async function findDispute(previous: FormState, form: FormData): Promise<FormState> {
  const code = parseLookupCode(textField(form, "code"))
  const phone = parsePhone(textField(form, "phone"))
  if (!code || !phone) return notFound(previous, form)
  try {
    if (!(await lookUpDispute(code, phone))) return notFound(previous, form)
  } catch (error) {
    return refusal(error, previous, form)
  }
  await rememberDispute({ code, phone })
  redirect(`/tranh-chap/${code}`)
}

/** The shopper lets his dispute be. */
export async function withdrawDispute(previous: FormState, form: FormData): Promise<FormState> {
  const code = textField(form, "code")
  const phone = await phoneOfDispute(code)
  if (!phone) return notFound(previous, form)
  try {
    await takeDisputeBack(code, phone)
  } catch (error) {
    return refusal(error, previous, form)
  }
  refresh()
  return blankForm
}
