"use server"

import { refresh } from "next/cache"
import { redirect } from "next/navigation"
import { blankForm, type FormState, textField } from "@/shared/forms/form-state"
import { refusal } from "@/shared/forms/refusal"
import { SELLER_AREA } from "@/shared/session/area"
import { leaveIfRefused } from "@/shared/session/refused"
import { requireStall, stallWrite } from "../seller-session/session"
import { stallPath } from "../seller-session/stall-path"

async function write(page: string, route: string, previous: FormState, form: FormData): Promise<FormState> {
  const session = await requireStall(textField(form, "stall"), stallPath(textField(form, "stall"), page))
  try {
    await stallWrite(session, route, { words: textField(form, "words") }).catch((error: unknown) =>
      leaveIfRefused(error, SELLER_AREA, session.path),
    )
  } catch (error) {
    return refusal(error, previous, form)
  }
  refresh()
  return blankForm
}

const onComplaint = (move: "answer" | "messages" | "appeal") => async (previous: FormState, form: FormData) => {
  const id = encodeURIComponent(textField(form, "complaint"))
  return write(`/khieu-nai/${id}`, `/complaints/${id}/${move}`, previous, form)
}

export const answerComplaint = async (previous: FormState, form: FormData) => onComplaint("answer")(previous, form)
export const writeToShopper = async (previous: FormState, form: FormData) => onComplaint("messages")(previous, form)
export const appealComplaint = async (previous: FormState, form: FormData) => onComplaint("appeal")(previous, form)

/** Appeals against a measure of the department, and says that it was sent. */
export async function appealMeasure(previous: FormState, form: FormData): Promise<FormState> {
  const id = encodeURIComponent(textField(form, "measure"))
  const state = await write("/bien-phap", `/measures/${id}/appeal`, previous, form)
  if (state.message) return state
  redirect(stallPath(textField(form, "stall"), "/bien-phap", { bao: "sent" }))
}
