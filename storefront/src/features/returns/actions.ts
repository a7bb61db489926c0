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
import { askReturn, lookUpReturn, moveReturn } from "./return-api"
import { phoneOfReturn, rememberReturn } from "./return-cookie"

const QUANTITY = "so-luong-"
const notFound = (previous: FormState, form: FormData): FormState =>
  refusedForm(previous, form, translator("returns")("notFound"))

const linesOf = (form: FormData) =>
  [...form.keys()]
    .filter((name) => name.startsWith(QUANTITY))
    .map((name) => ({ line_id: name.slice(QUANTITY.length), quantity: Number(textField(form, name) || 0) }))
    .filter(({ quantity }) => quantity !== 0)

/** Asks for a return. Only a device that opened the order may: the phone number comes from its own cookie. */
export async function requestReturn(previous: FormState, form: FormData): Promise<FormState> {
  const code = textField(form, "code")
  const known = (await readOrders()).find((order) => order.code === code)
  if (!known) return notFound(previous, form)
  let made: string
  try {
    const wish = { reason: textField(form, "reason"), words: textField(form, "words"), lines: linesOf(form) }
    const asked = { phone: known.phone, ...wish, ...accountOf(form) }
    made = (await askReturn(code, textField(form, "order_code"), asked)).code
  } catch (error) {
    return refusal(error, previous, form, accountField)
  }
  await rememberReturn({ code: made, phone: known.phone })
  redirect(`/tra-hang/${made}`)
}

/** Opens a return's page by its code and phone number, and remembers it on this device. */
export async function findReturn(previous: FormState, form: FormData): Promise<FormState> {
  const code = parseLookupCode(textField(form, "code"))
  const phone = parsePhone(textField(form, "phone"))
  if (!code || !phone) return notFound(previous, form)
  try {
    if (!(await lookUpReturn(code, phone))) return notFound(previous, form)
  } catch (error) {
    return refusal(error, previous, form)
  }
  await rememberReturn({ code, phone })
  redirect(`/tra-hang/${code}`)
}

async function move(to: "withdraw" | "send", previous: FormState, form: FormData): Promise<FormState> {
  const code = textField(form, "code")
  const phone = await phoneOfReturn(code)
  if (!phone) return notFound(previous, form)
  try {
    await moveReturn(code, to, { phone, ...(to === "send" && { parcel: textField(form, "parcel") }) })
  } catch (error) {
    return refusal(error, previous, form)
  }
  refresh()
  return blankForm
}

export const sendGoods = async (previous: FormState, form: FormData): Promise<FormState> => move("send", previous, form)
export const withdrawReturn = async (previous: FormState, form: FormData): Promise<FormState> =>
  move("withdraw", previous, form)
