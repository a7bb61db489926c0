"use server"

import type { AppealAnswer, AppealReview, BulkApproval, BulkApprovalResult } from "@san-ocop/kit/http/moderation"
import { redirect } from "next/navigation"
import { type FormState, refusedForm, textField } from "@/shared/forms/form-state"
import { refusal } from "@/shared/forms/refusal"
import { translator } from "@/shared/i18n/translator"
import { deskPath } from "../department-session/desk-path"
import { deskWrite, requireOfficer } from "../department-session/session"
import { appealPath, BULK_PATH } from "./paths"
import { APPROVED } from "./bulk-fields"

function chosenListings(form: FormData): BulkApproval["listings"] {
  return form.getAll("chosen").flatMap((value) => {
    const [id, number] = typeof value === "string" ? value.split(" ") : []
    return id && number ? [{ id, revision_number: Number(number) }] : []
  })
}

/** Approves the chosen listings; the form comes back with what became of each. */
export async function approveMany(previous: FormState, form: FormData): Promise<FormState> {
  const t = translator("moderation")
  const session = await requireOfficer(deskPath(BULK_PATH))
  const listings = chosenListings(form)
  if (listings.length === 0) return refusedForm(previous, form, t("bulk.none"))
  const body: BulkApproval = { listings, confirmed_count: Number(textField(form, "confirmed_count")) || 0 }
  let done: BulkApprovalResult
  try {
    done = await deskWrite<BulkApprovalResult>(session, "/listing-approvals", body)
  } catch (error) {
    return refusal(error, previous, form)
  }
  const left = done.results.filter(({ approved }) => !approved)
  const summary = t("bulk.done", { approved: done.approved, sent: done.results.length })
  const answered = refusedForm(
    previous,
    form,
    left.length > 0 ? `${summary} ${t("bulk.left")}` : summary,
    Object.fromEntries(left.map(({ id, message }) => [id, message ?? ""])),
  )
  const approved = done.results.filter((one) => one.approved).map(({ id }) => id)
  const before = previous.values[APPROVED] ?? ""
  return { ...answered, values: { ...answered.values, [APPROVED]: [before, ...approved].filter(Boolean).join(" ") } }
}

/** Grants or dismisses an appeal, by the button that was pressed; then the next one that waits. */
export async function answerAppeal(previous: FormState, form: FormData): Promise<FormState> {
  const id = textField(form, "appeal")
  const session = await requireOfficer(appealPath(id))
  const verb = textField(form, "intent") === "grant" ? "grant" : "dismiss"
  const body: AppealAnswer = { answer: textField(form, "answer") }
  let next: string | null
  try {
    const route = `/listing-appeals/${encodeURIComponent(id)}/${verb}`
    next = (await deskWrite<AppealReview>(session, route, body)).next_id
  } catch (error) {
    return refusal(error, previous, form)
  }
  redirect(next === null ? `${appealPath(id)}?bao=het` : `${appealPath(next)}?bao=xong`)
}
