"use server"

import { parseLookupCode } from "@san-ocop/kit/lookup-code"
import { parsePhone } from "@san-ocop/kit/phone"
import { redirect } from "next/navigation"
import { type FormState, refusedForm, textField } from "@/shared/forms/form-state"
import { refusal } from "@/shared/forms/refusal"
import { translator } from "@/shared/i18n/translator"
import { rememberOrder } from "../data/order-cookie"
import { lookUpOrder } from "../data/order-api"

/** Opens an order by its code and the receiver's phone number, and remembers it on this device. */
export async function lookUp(previous: FormState, form: FormData): Promise<FormState> {
  const t = translator("order")
  const code = parseLookupCode(textField(form, "code"))
  const phone = parsePhone(textField(form, "phone"))
  const errors = {
    ...(code ? {} : { code: t("lookup.errors.code") }),
    ...(phone ? {} : { phone: t("lookup.errors.phone") }),
  }
  if (!code || !phone) return refusedForm(previous, form, translator("checkout")("errors.check"), errors)
  try {
    const group = await lookUpOrder({ code, phone })
    if (!group) return refusedForm(previous, form, t("lookup.errors.notFound"))
  } catch (error) {
    return refusal(error, previous, form)
  }
  await rememberOrder({ code, phone })
  redirect(`/don-hang/${code}`)
}
