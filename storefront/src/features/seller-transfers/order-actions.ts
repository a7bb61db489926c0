"use server"

import { redirect } from "next/navigation"
import { type FormState, textField } from "@/shared/forms/form-state"
import { refusal } from "@/shared/forms/refusal"
import { requireStall, stallWrite } from "../seller-session/session"
import { stallPath } from "../seller-session/stall-path"

/** Writes the stall's word about the money of the order that the form names, and comes back to its page. */
async function say(what: "received" | "refunded", previous: FormState, form: FormData): Promise<FormState> {
  const slug = textField(form, "stall")
  const id = encodeURIComponent(textField(form, "order"))
  const path = stallPath(slug, `/don-hang/${id}`)
  const session = await requireStall(slug, path)
  try {
    await stallWrite(session, `/orders/${id}/transfer-${what}`, {})
  } catch (error) {
    return refusal(error, previous, form)
  }
  redirect(`${path}?bao=${what}`)
}

export const sayReceived = async (previous: FormState, form: FormData): Promise<FormState> =>
  say("received", previous, form)

export const sayRefunded = async (previous: FormState, form: FormData): Promise<FormState> =>
  say("refunded", previous, form)
