"use server"

import { redirect } from "next/navigation"
import { type FormState, refusedForm, textField } from "@/shared/forms/form-state"
import { refusal } from "@/shared/forms/refusal"
import { messages } from "@/shared/i18n/messages"
import { requireStall, stallUnlessExpired, stallWrite } from "../seller-session/session"
import { stallPath } from "../seller-session/stall-path"
import { notNumbers, readVoucher } from "./read-voucher-form"

const PAGE = "/ma-giam-gia"

/** Gives a voucher. */
export async function makeVoucher(previous: FormState, form: FormData): Promise<FormState> {
  const w = messages.voucher.form
  const slug = textField(form, "stall")
  const wrong = notNumbers(form)
  if (wrong.length > 0) {
    return refusedForm(previous, form, w.check, Object.fromEntries(wrong.map((name) => [name, w.number])))
  }
  try {
    const session = await stallUnlessExpired(slug)
    if (!session) return refusedForm(previous, form, messages.verification.step.expired, { expired: "yes" })
    await stallWrite(session, "/vouchers", readVoucher(form))
  } catch (error) {
    return refusal(error, previous, form)
  }
  redirect(stallPath(slug, `${PAGE}?bao=made`))
}

/** Nobody can use it any more; orders that did keep what it took. */
export async function stopVoucher(previous: FormState, form: FormData): Promise<FormState> {
  const slug = textField(form, "stall")
  const session = await requireStall(slug, stallPath(slug, PAGE))
  try {
    await stallWrite(session, `/vouchers/${encodeURIComponent(textField(form, "voucher"))}/stop`, {})
  } catch (error) {
    return refusal(error, previous, form)
  }
  redirect(stallPath(slug, `${PAGE}?bao=stopped`))
}
