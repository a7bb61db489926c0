"use server"

import type { ApplyStatement, StatementReading } from "@san-ocop/kit/http/transfers"
import { redirect } from "next/navigation"
import { type FormState, refusedForm, textField } from "@/shared/forms/form-state"
import { refusal } from "@/shared/forms/refusal"
import { messages } from "@/shared/i18n/messages"
import { requireStall, stallWrite } from "../seller-session/session"
import { stallPath } from "../seller-session/stall-path"
import { sendStatement } from "./send-statement"
import { linesToApply, READING } from "./statement-reading"

const PAGE = "/tien/chuyen-khoan"

/** Carries out what the stall decided about one transfer. */
export async function resolveTransfer(previous: FormState, form: FormData): Promise<FormState> {
  const slug = textField(form, "stall")
  const session = await requireStall(slug, stallPath(slug, PAGE))
  const route = `/transfers/${encodeURIComponent(textField(form, "transfer"))}/resolve`
  try {
    await stallWrite(session, route, { resolution: textField(form, "resolution") })
  } catch (error) {
    return refusal(error, previous, form)
  }
  redirect(stallPath(slug, PAGE, { bao: "moved" }))
}

/** Sends a statement for its dry run. What was read comes back with the form, also without JavaScript; nothing is written. */
export async function readStatement(previous: FormState, form: FormData): Promise<FormState> {
  const slug = textField(form, "stall")
  const session = await requireStall(slug, stallPath(slug, PAGE))
  const file = form.get("file")
  const missing = messages.transfer.statement.fileMissing
  if (!(file instanceof File) || file.size === 0) return refusedForm(previous, form, missing, { file: missing })
  try {
    const reading = await sendStatement(session, file)
    return {
      message: null,
      errors: {},
      values: { [READING]: JSON.stringify(reading) },
      attempts: previous.attempts + 1,
    }
  } catch (error) {
    return refusal(error, previous, form)
  }
}

/** Takes in the statement that was read. */
export async function applyStatement(previous: FormState, form: FormData): Promise<FormState> {
  const slug = textField(form, "stall")
  const session = await requireStall(slug, stallPath(slug, PAGE))
  const json: ApplyStatement = {
    lines: linesToApply(textField(form, READING), textField(form, "only") === "yes"),
  }
  let applied: StatementReading
  try {
    applied = await stallWrite<StatementReading>(session, "/transfers/statement/apply", json)
  } catch (error) {
    return refusal(error, previous, form)
  }
  const paid = applied.lines.filter(({ outcome }) => outcome === "pays").length
  const waiting = applied.lines.filter(({ outcome }) => !["pays", "confirms", "known"].includes(outcome)).length
  redirect(stallPath(slug, PAGE, { bao: "applied", tra: paid, xem: waiting }))
}
