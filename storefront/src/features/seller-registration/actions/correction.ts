"use server"

import type { NewCorrection } from "@san-ocop/kit/http/verification"
import { redirect } from "next/navigation"
import { type FormState, refusedForm, textField } from "@/shared/forms/form-state"
import { refusal } from "@/shared/forms/refusal"
import { messages } from "@/shared/i18n/messages"
import { askedGoods } from "../correction-start"
import { handIn, sessionOf, writeRegistration } from "../hand"
import { handPath } from "../steps"
import { refuseWrong } from "./save-step"

const words = messages.verification

const FIELDS = ["name", "commune_code", "street", "tax_code", "representative_name", "personal_id"] as const

/** What was registered of goods when the form was opened; the form sends it along. */
const REGISTERED = ["registered_groups", "registered_spirits"] as const

async function write(previous: FormState, form: FormData, route: string, json: unknown): Promise<FormState | null> {
  try {
    const session = await sessionOf(handIn(form))
    if (!session) return refusedForm(previous, form, words.step.expired, { expired: "yes" })
    await writeRegistration(session, `/corrections${route}`, json)
    return null
  } catch (error) {
    return refusal(error, previous, form)
  }
}

/** Asks for what was verified to be put right. An empty field stays as it is. */
export async function askCorrection(previous: FormState, form: FormData): Promise<FormState> {
  const given = FIELDS.flatMap((name) => {
    const value = textField(form, name)
    return value ? [[name, value] as const] : []
  })
  const groups = form.getAll("groups").filter((code): code is string => typeof code === "string")
  const start = Object.fromEntries(REGISTERED.map((name) => [name, textField(form, name)]))
  const goods = askedGoods(groups, textField(form, "makes_spirits"), start)
  const json: NewCorrection = { ...Object.fromEntries(given), ...goods, note: textField(form, "note") }
  const refused =
    refuseWrong(previous, form, {
      note: !json.note && words.correction.noteMissing,
      groups: groups.length === 0 && words.groups.missing,
    }) ?? (await write(previous, form, "", json))
  return refused ?? redirect(handPath(handIn(form), "?bao=correctionAsked"))
}

/** Takes back what nobody has decided on. */
export async function withdrawCorrection(previous: FormState, form: FormData): Promise<FormState> {
  const route = `/${encodeURIComponent(textField(form, "correction"))}/withdraw`
  const refused = await write(previous, form, route, {})
  return refused ?? redirect(handPath(handIn(form), "?bao=correctionWithdrawn"))
}
