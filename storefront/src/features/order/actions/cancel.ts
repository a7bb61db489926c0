"use server"

import { refresh } from "next/cache"
import { blankForm, type FormState, refusedForm, textField } from "@/shared/forms/form-state"
import { refusal } from "@/shared/forms/refusal"
import { translator } from "@/shared/i18n/translator"
import { cancelOrder } from "../data/order-api"
import { readOrders } from "../data/order-cookie"

/** Cancels one parcel. Only a device that opened the order may: the phone number comes from its own cookie. */
export async function cancel(previous: FormState, form: FormData): Promise<FormState> {
  const code = textField(form, "code")
  const known = (await readOrders()).find((order) => order.code === code)
  if (!known) return refusedForm(previous, form, translator("order")("lookup.errors.notFound"))
  const reason = textField(form, "reason").slice(0, 300)
  try {
    await cancelOrder(code, textField(form, "order_code"), { phone: known.phone, ...(reason ? { reason } : {}) })
  } catch (error) {
    return refusal(error, previous, form)
  }
  refresh()
  return blankForm
}
