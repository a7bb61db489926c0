"use server"

import type { ImportPage } from "@san-ocop/kit/http/recognition"
import { redirect } from "next/navigation"
import { type FormState, refusedForm, textField } from "@/shared/forms/form-state"
import { refusal } from "@/shared/forms/refusal"
import { translator } from "@/shared/i18n/translator"
import { deskPath } from "../department-session/desk-path"
import { deskWrite, requireOfficer } from "../department-session/session"
import { decisionPath } from "./decision-path"
import { sendFile } from "./send-file"

/** Thousands of certificates in one go take longer than a usual write. */
const LONG_MS = 120_000

const importPath = (id: string, query: Record<string, string> = {}) => deskPath(`/chung-nhan/nhap/${id}`, query)

const chosenFile = (form: FormData): File | null => {
  const file = form.get("file")
  return file instanceof File && file.size > 0 ? file : null
}

/** Sends a file for its dry run and shows it. The same file again shows the import that is there. */
export async function checkImport(previous: FormState, form: FormData): Promise<FormState> {
  const missing = translator("recognition")("import.fileMissing")
  const session = await requireOfficer(deskPath("/chung-nhan/nhap"))
  const file = chosenFile(form)
  if (!file) return refusedForm(previous, form, missing, { file: missing })
  let page: ImportPage
  try {
    page = await sendFile<ImportPage>(session, "/recognition-imports", file, LONG_MS)
  } catch (error) {
    return refusal(error, previous, form)
  }
  redirect(importPath(page.id, page.state === "checked" ? {} : { bao: "same" }))
}

/** Says for one line which product it means, or leaves it out or takes it back. */
export async function chooseForLine(previous: FormState, form: FormData): Promise<FormState> {
  const id = textField(form, "import")
  const page = textField(form, "page")
  const session = await requireOfficer(importPath(id))
  const product = textField(form, "product_id")
  const leave = textField(form, "leave_out")
  const choice = leave ? { leave_out: leave === "true" } : { product_id: product }
  try {
    const route = `/recognition-imports/${encodeURIComponent(id)}/lines/${encodeURIComponent(textField(form, "row"))}`
    await deskWrite(session, route, choice)
  } catch (error) {
    return refusal(error, previous, form)
  }
  redirect(importPath(id, page ? { trang: page, dong: textField(form, "only") } : { dong: textField(form, "only") }))
}

/** Records the whole file. */
export async function commitImport(previous: FormState, form: FormData): Promise<FormState> {
  const id = textField(form, "import")
  const session = await requireOfficer(importPath(id))
  try {
    await deskWrite(session, `/recognition-imports/${encodeURIComponent(id)}/commit`, {}, LONG_MS)
  } catch (error) {
    return refusal(error, previous, form)
  }
  redirect(importPath(id, { bao: "imported" }))
}

/** Takes the whole import back. */
export async function undoImport(previous: FormState, form: FormData): Promise<FormState> {
  const id = textField(form, "import")
  const session = await requireOfficer(importPath(id))
  try {
    const route = `/recognition-imports/${encodeURIComponent(id)}/undo`
    await deskWrite(session, route, { reason: textField(form, "reason") }, LONG_MS)
  } catch (error) {
    return refusal(error, previous, form)
  }
  redirect(importPath(id, { bao: "undone" }))
}

/** Hands in the scanned paper of a decision. */
export async function attachDecisionFile(previous: FormState, form: FormData): Promise<FormState> {
  const missing = translator("recognition")("decisions.fileMissing")
  const decision = textField(form, "decision")
  const session = await requireOfficer(decisionPath(decision))
  const file = chosenFile(form)
  if (!file) return refusedForm(previous, form, missing, { file: missing })
  try {
    const route = `/recognition-decisions/${encodeURIComponent(decision)}/file`
    await sendFile(session, route, file, LONG_MS)
  } catch (error) {
    return refusal(error, previous, form)
  }
  redirect(decisionPath(decision, { bao: "filed" }))
}
