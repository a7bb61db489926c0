"use server"

import type { NewBankAccount } from "@san-ocop/kit/http/verification"
import { redirect } from "next/navigation"
import { type FormState, refusedForm, textField } from "@/shared/forms/form-state"
import { refusal } from "@/shared/forms/refusal"
import { messages } from "@/shared/i18n/messages"
import { handIn, sessionOf, writeRegistration } from "../hand"
import { handPath } from "../steps"
import { refuseWrong } from "./save-step"

const words = messages.verification

async function write(previous: FormState, form: FormData, route: string, json: unknown): Promise<FormState | null> {
  try {
    const session = await sessionOf(handIn(form))
    if (!session) return refusedForm(previous, form, words.step.expired, { expired: "yes" })
    await writeRegistration(session, `/bank-account${route}`, json)
    return null
  } catch (error) {
    return refusal(error, previous, form)
  }
}

/** Asks for another bank account, which the department confirms before money goes there. */
export async function askBankChange(previous: FormState, form: FormData): Promise<FormState> {
  const json: NewBankAccount = {
    bank_name: textField(form, "bank_name"),
    bank_account: textField(form, "bank_account"),
    bank_account_name: textField(form, "bank_account_name"),
  }
  const refused =
    refuseWrong(previous, form, {
      bank_name: !json.bank_name && words.bank.errors.bank,
      bank_account: !json.bank_account && words.bank.errors.account,
      bank_account_name: !json.bank_account_name && words.bank.errors.name,
    }) ?? (await write(previous, form, "", json))
  return refused ?? redirect(handPath(handIn(form), "?bao=bankAsked"))
}

/** Takes back what nobody has decided on. */
export async function withdrawBankChange(previous: FormState, form: FormData): Promise<FormState> {
  const route = `/${encodeURIComponent(textField(form, "change"))}/withdraw`
  const refused = await write(previous, form, route, {})
  return refused ?? redirect(handPath(handIn(form), "?bao=bankWithdrawn"))
}
