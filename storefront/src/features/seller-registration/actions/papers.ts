"use server"

import type { NewProof } from "@san-ocop/kit/http/verification"
import { redirect } from "next/navigation"
import { type FormState, refusedForm, textField } from "@/shared/forms/form-state"
import { refusal } from "@/shared/forms/refusal"
import { messages } from "@/shared/i18n/messages"
import { handIn, type HandSession, sessionOf, writeRegistration } from "../hand"
import { paperPath } from "../steps"
import { MOST_PAPER_BYTES, uploadPaper } from "../upload-paper"
import { refuseWrong } from "./save-step"

const words = messages.verification.paper
const expired = (previous: FormState, form: FormData): FormState =>
  refusedForm(previous, form, messages.verification.step.expired, { expired: "yes" })

/** The file that came with the form itself, as it does without JavaScript. */
async function takeFile(session: HandSession, form: FormData): Promise<string | null> {
  const file = form.get("file")
  form.delete("file")
  if (!(file instanceof File) || file.size === 0) return null
  if (file.size > MOST_PAPER_BYTES) return words.tooBig
  const bytes = new Uint8Array(await file.arrayBuffer())
  const stored = await uploadPaper(session, { name: file.name, type: file.type, bytes })
  form.set("file_id", stored.id)
  form.set("file_name", stored.name)
  form.set("file_size", String(stored.size))
  return null
}

/** Hands in one paper. Whatever is refused, what was typed stays, and a file that has arrived need not be sent again. */
export async function addPaper(previous: FormState, form: FormData): Promise<FormState> {
  const [hand, requirement] = [handIn(form), textField(form, "requirement")]
  let path: string
  try {
    const session = await sessionOf(hand)
    if (!session) return expired(previous, form)
    const tooBig = await takeFile(session, form)
    const field = (name: string) => textField(form, name)
    const refused = refuseWrong(previous, form, {
      file_id: tooBig ?? (!field("file_id") && words.errors.file),
      number: !field("number") && words.errors.number,
      issuer: !field("issuer") && words.errors.issuer,
      issued_on: !field("issued_on") && words.errors.issued,
      expires_on: field("needs_expiry") === "yes" && !field("expires_on") && words.errors.expires,
    })
    if (refused) return refused
    const json: NewProof = {
      requirement,
      kind: "document",
      number: field("number"),
      issuer: field("issuer"),
      issued_on: field("issued_on"),
      expires_on: field("expires_on") || null,
      file_id: field("file_id"),
    }
    const saved = await writeRegistration(session, "/proofs", json)
    path = `${paperPath(hand, requirement)}?bao=${saved.may_edit ? "addedDraft" : "added"}`
  } catch (error) {
    return refusal(error, previous, form)
  }
  redirect(path)
}

/** Promises what the requirement asks for, where a promise is enough. */
export async function attest(previous: FormState, form: FormData): Promise<FormState> {
  const [hand, requirement] = [handIn(form), textField(form, "requirement")]
  const refused = refuseWrong(previous, form, {
    attest: textField(form, "attest") !== "yes" && words.attestMissing,
  })
  if (refused) return refused
  const json: NewProof = { requirement, kind: "attestation" }
  let path: string
  try {
    const session = await sessionOf(hand)
    if (!session) return expired(previous, form)
    const saved = await writeRegistration(session, "/proofs", json)
    path = `${paperPath(hand, requirement)}?bao=${saved.may_edit ? "addedDraft" : "added"}`
  } catch (error) {
    return refusal(error, previous, form)
  }
  redirect(path)
}

/** Takes a paper back that nobody has decided on. */
export async function withdrawPaper(previous: FormState, form: FormData): Promise<FormState> {
  const [hand, requirement] = [handIn(form), textField(form, "requirement")]
  try {
    const session = await sessionOf(hand)
    if (!session) return expired(previous, form)
    await writeRegistration(session, `/proofs/${encodeURIComponent(textField(form, "proof"))}/withdraw`, {})
  } catch (error) {
    return refusal(error, previous, form)
  }
  redirect(`${paperPath(hand, requirement)}?bao=withdrawn`)
}
