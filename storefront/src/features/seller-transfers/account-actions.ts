"use server"

import type { SaveStallAccount } from "@san-ocop/kit/http/transfers"
import { redirect } from "next/navigation"
import { type FormState, refusedForm, textField } from "@/shared/forms/form-state"
import { refusal } from "@/shared/forms/refusal"
import { messages } from "@/shared/i18n/messages"
import { requireStall, stallUnlessExpired, stallWrite } from "../seller-session/session"
import { stallPath } from "../seller-session/stall-path"

const PAGE = "/tai-khoan-ngan-hang"

/** Writes into which account shoppers pay; orders that were placed keep theirs. */
export async function saveAccount(previous: FormState, form: FormData): Promise<FormState> {
  const w = messages.transfer.account_page
  const slug = textField(form, "stall")
  const json: SaveStallAccount = {
    bank_bin: textField(form, "bank_bin"),
    account_number: textField(form, "account_number"),
    holder_name: textField(form, "holder_name"),
  }
  const errors = {
    ...(json.bank_bin ? {} : { bank_bin: w.bankMissing }),
    ...(json.account_number ? {} : { account_number: w.numberMissing }),
    ...(json.holder_name ? {} : { holder_name: w.holderMissing }),
  }
  const [first] = Object.values(errors)
  if (first) return refusedForm(previous, form, first, errors)
  try {
    const session = await stallUnlessExpired(slug)
    if (!session) return refusedForm(previous, form, messages.verification.step.expired, { expired: "yes" })
    await stallWrite(session, "/bank-account", json)
  } catch (error) {
    return refusal(error, previous, form)
  }
  redirect(stallPath(slug, `${PAGE}?bao=saved`))
}

/** From now on nobody pays the stall by transfer. */
export async function removeAccount(previous: FormState, form: FormData): Promise<FormState> {
  const slug = textField(form, "stall")
  const session = await requireStall(slug, stallPath(slug, PAGE))
  try {
    await stallWrite(session, "/bank-account/remove", {})
  } catch (error) {
    return refusal(error, previous, form)
  }
  redirect(stallPath(slug, `${PAGE}?bao=removed`))
}
