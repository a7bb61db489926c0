"use server"

import type { SayRemitted } from "@san-ocop/kit/http/remittances"
import { redirect } from "next/navigation"
import { type FormState, refusedForm, textField } from "@/shared/forms/form-state"
import { refusal } from "@/shared/forms/refusal"
import { translator } from "@/shared/i18n/translator"
import { requireStall, stallWrite } from "../seller-session/session"
import { stallPath } from "../seller-session/stall-path"

const PAGE = "/tien/sao-ke"

/** The stall says for which orders a carrier has paid it. */
export async function sayRemitted(previous: FormState, form: FormData): Promise<FormState> {
  const slug = textField(form, "stall")
  const session = await requireStall(slug, stallPath(slug, PAGE))
  const orders = form.getAll("orders").filter((one): one is string => typeof one === "string")
  if (orders.length === 0) return refusedForm(previous, form, translator("earnings")("remitNone"), {})
  const json: SayRemitted = { orders }
  try {
    await stallWrite(session, "/remittances", json)
  } catch (error) {
    return refusal(error, previous, form)
  }
  redirect(stallPath(slug, PAGE, { bao: "remitted" }))
}
