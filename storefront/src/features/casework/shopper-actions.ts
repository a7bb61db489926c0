"use server"

import type { ComplaintReason, ComplaintWish, ReportReason } from "@san-ocop/kit/http/casework"
import { parseLookupCode } from "@san-ocop/kit/lookup-code"
import { parsePhone } from "@san-ocop/kit/phone"
import { refresh } from "next/cache"
import { redirect } from "next/navigation"
import { readOrders } from "@/features/order/data/order-cookie"
import { blankForm, type FormState, refusedForm, textField } from "@/shared/forms/form-state"
import { refusal } from "@/shared/forms/refusal"
import { translator } from "@/shared/i18n/translator"
import { lookUpComplaint, moveComplaint, openComplaint, sendReport } from "./data/casework-api"
import { knownPhone, rememberComplaint } from "./data/complaint-cookie"

/** Reports a product or a stall, and leads to the page that follows the report. */
export async function report(previous: FormState, form: FormData): Promise<FormState> {
  const kind = textField(form, "kind") === "stalls" ? ("stalls" as const) : ("products" as const)
  const [phone, email] = [textField(form, "phone"), textField(form, "email")]
  let code: string
  try {
    ;({ code } = await sendReport(kind, textField(form, "key"), {
      // The backend says which reasons there are.
      reason_code: textField(form, "reason_code") as ReportReason,
      words: textField(form, "words"),
      ...(phone ? { phone } : {}),
      ...(email ? { email } : {}),
    }))
  } catch (error) {
    return refusal(error, previous, form)
  }
  redirect(`/phan-anh/${code}?moi=1`)
}

const notFound = (previous: FormState, form: FormData): FormState =>
  refusedForm(previous, form, translator("casework")("complaint.notFound"))

/** Opens a complaint. Only a device that opened the order may: the phone number comes from its own cookie. */
export async function complain(previous: FormState, form: FormData): Promise<FormState> {
  const code = textField(form, "code")
  const known = (await readOrders()).find((order) => order.code === code)
  if (!known) return notFound(previous, form)
  let complaint: string
  try {
    const opened = await openComplaint(code, textField(form, "order_code"), {
      phone: known.phone,
      reason_code: textField(form, "reason_code") as ComplaintReason,
      wish: textField(form, "wish") as ComplaintWish,
      words: textField(form, "words"),
    })
    complaint = opened.code
  } catch (error) {
    return refusal(error, previous, form)
  }
  await rememberComplaint({ code: complaint, phone: known.phone })
  redirect(`/khieu-nai/${complaint}`)
}

/** Opens a complaint's page by its code and phone number, and remembers it on this device. */
export async function findComplaint(previous: FormState, form: FormData): Promise<FormState> {
  const code = parseLookupCode(textField(form, "code"))
  const phone = parsePhone(textField(form, "phone"))
  if (!code || !phone) return notFound(previous, form)
  try {
    if (!(await lookUpComplaint(code, phone))) return notFound(previous, form)
  } catch (error) {
    return refusal(error, previous, form)
  }
  await rememberComplaint({ code, phone })
  redirect(`/khieu-nai/${code}`)
}

async function move(
  to: "messages" | "resolve" | "escalate" | "appeal",
  previous: FormState,
  form: FormData,
): Promise<FormState> {
  const code = textField(form, "code")
  const phone = await knownPhone(code)
  if (!phone) return notFound(previous, form)
  try {
    await moveComplaint(code, to, { phone, words: textField(form, "words") })
  } catch (error) {
    return refusal(error, previous, form)
  }
  refresh()
  return blankForm
}

export const writeMessage = async (previous: FormState, form: FormData) => move("messages", previous, form)
export const resolveComplaint = async (previous: FormState, form: FormData) => move("resolve", previous, form)
export const escalateComplaint = async (previous: FormState, form: FormData) => move("escalate", previous, form)
export const appealComplaint = async (previous: FormState, form: FormData) => move("appeal", previous, form)
