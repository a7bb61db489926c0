"use server"

import { redirect } from "next/navigation"
import { type FormState, textField } from "@/shared/forms/form-state"
import { refusal } from "@/shared/forms/refusal"
import { requireStall, stallWrite } from "../seller-session/session"
import { stallPath } from "../seller-session/stall-path"

/** Writes something about the appeal of a listing and shows the listing again. */
async function write(previous: FormState, form: FormData, route: string, body: unknown): Promise<FormState> {
  const slug = textField(form, "stall")
  const id = encodeURIComponent(textField(form, "listing"))
  const path = stallPath(slug, `/san-pham/${id}`)
  const session = await requireStall(slug, path)
  try {
    await stallWrite(session, `/listings/${id}${route}`, body)
  } catch (error) {
    return refusal(error, previous, form)
  }
  redirect(path)
}

export const sendAppeal = async (previous: FormState, form: FormData): Promise<FormState> =>
  write(previous, form, "/appeal", { words: textField(form, "words") })

export const withdrawAppeal = async (previous: FormState, form: FormData): Promise<FormState> =>
  write(previous, form, "/appeal/withdraw", {})
