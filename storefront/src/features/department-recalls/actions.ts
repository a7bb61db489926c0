"use server"

import type { RecallReview } from "@san-ocop/kit/http/recall"
import { redirect } from "next/navigation"
import { type FormState, refusedForm, textField } from "@/shared/forms/form-state"
import { refusal } from "@/shared/forms/refusal"
import { BackendProblem } from "@/shared/medusa/errors"
import { newRecallField, readNewRecall } from "@/shared/recall/read-new-recall"
import { deskPath } from "../department-session/desk-path"
import { deskWrite, requireOfficer } from "../department-session/session"
import { recallPath, type RecallNews } from "./recall-path"

/** Drafts a recall and opens its page. */
export async function draftRecall(previous: FormState, form: FormData): Promise<FormState> {
  const session = await requireOfficer(deskPath("/thu-hoi/moi"))
  const read = readNewRecall(form)
  if (!read.ok) return refusedForm(previous, form, read.message, { [read.field]: read.message })
  let id: string
  try {
    ;({ id } = await deskWrite<RecallReview>(session, "/recalls", read.json))
  } catch (error) {
    return refusal(error, previous, form, newRecallField)
  }
  redirect(recallPath(id, { bao: "drafted" }))
}

type Move = { route: string; done: RecallNews; json?: unknown }

/** Writes on a recall and comes back to its page, also when a colleague was faster. */
async function write({ route, done, json = {} }: Move, previous: FormState, form: FormData): Promise<FormState> {
  const id = textField(form, "id")
  const session = await requireOfficer(recallPath(id))
  try {
    await deskWrite(session, `/recalls/${encodeURIComponent(id)}/${route}`, json, 60_000)
  } catch (error) {
    const moved = error instanceof BackendProblem && error.problem.code === "recall_moved"
    if (!moved) return refusal(error, previous, form)
    redirect(recallPath(id, { bao: "moved" }))
  }
  redirect(recallPath(id, { bao: done }))
}

const words = (form: FormData) => ({ words: textField(form, "words") })

export const approveRecall = async (previous: FormState, form: FormData): Promise<FormState> =>
  write({ route: "approve", done: "approved" }, previous, form)

export const resumeSale = async (previous: FormState, form: FormData): Promise<FormState> =>
  write({ route: "resume-sale", done: "resumed" }, previous, form)

export const withdrawRecall = async (previous: FormState, form: FormData): Promise<FormState> =>
  write({ route: "withdraw", done: "withdrawn", json: words(form) }, previous, form)

export const closeRecall = async (previous: FormState, form: FormData): Promise<FormState> =>
  write({ route: "close", done: "closed", json: words(form) }, previous, form)

export async function logCall(previous: FormState, form: FormData): Promise<FormState> {
  const buyer = encodeURIComponent(textField(form, "buyer"))
  const json = { outcome: textField(form, "outcome") || undefined, words: textField(form, "words") }
  return write({ route: `buyers/${buyer}/calls`, done: "called", json }, previous, form)
}
