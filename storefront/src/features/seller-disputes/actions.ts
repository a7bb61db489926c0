"use server"

import { refresh } from "next/cache"
import { blankForm, type FormState, textField } from "@/shared/forms/form-state"
import { refusal } from "@/shared/forms/refusal"
import { SELLER_AREA } from "@/shared/session/area"
import { leaveIfRefused } from "@/shared/session/refused"
import { requireStall, stallWrite } from "../seller-session/session"
import { stallPath } from "../seller-session/stall-path"

/** The stall answers a dispute about an order of its own. */
export async function answerDispute(previous: FormState, form: FormData): Promise<FormState> {
  const slug = textField(form, "stall")
  const id = encodeURIComponent(textField(form, "dispute"))
  const session = await requireStall(slug, stallPath(slug, `/tranh-chap/${id}`))
  try {
    await stallWrite(session, `/disputes/${id}/answer`, { words: textField(form, "words") }).catch((error: unknown) =>
      leaveIfRefused(error, SELLER_AREA, session.path),
    )
  } catch (error) {
    return refusal(error, previous, form)
  }
  refresh()
  return blankForm
}
