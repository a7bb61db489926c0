"use server"

import type { CodReading, ResolveCodLine, TakeInCodStatement } from "@san-ocop/kit/http/cod-statements"
import { redirect } from "next/navigation"
import { type FormState, refusedForm, textField } from "@/shared/forms/form-state"
import { refusal } from "@/shared/forms/refusal"
import { messages } from "@/shared/i18n/messages"
import { requireStall, stallWrite } from "../seller-session/session"
import { stallPath } from "../seller-session/stall-path"
import { type CarriedReading, countOutcomes, linesToTakeIn, parseReading, READING } from "./cod-reading"
import { sendCodStatement } from "./send-cod-statement"

const PAGE = "/tien/bang-ke"

/** Sends a statement for its dry run. What was read comes back with the form, also without JavaScript; nothing is written. */
export async function readCodStatement(previous: FormState, form: FormData): Promise<FormState> {
  const words = messages.cod.form
  const slug = textField(form, "stall")
  const session = await requireStall(slug, stallPath(slug, PAGE))
  const carrier = textField(form, "carrier")
  const file = form.get("file")
  if (carrier === "") return refusedForm(previous, form, words.carrierMissing, { carrier: words.carrierMissing })
  if (!(file instanceof File) || file.size === 0)
    return refusedForm(previous, form, words.fileMissing, { file: words.fileMissing })
  try {
    const reading: CarriedReading = { ...(await sendCodStatement(session, file)), carrier, file_name: file.name }
    const values = { carrier, [READING]: JSON.stringify(reading) }
    return { message: null, errors: {}, values, attempts: previous.attempts + 1 }
  } catch (error) {
    return refusal(error, previous, form)
  }
}

/** Takes in the statement that was read. */
export async function takeInCodStatement(previous: FormState, form: FormData): Promise<FormState> {
  const slug = textField(form, "stall")
  const session = await requireStall(slug, stallPath(slug, PAGE))
  const reading = parseReading(textField(form, READING))
  if (!reading) return refusedForm(previous, form, messages.cod.form.fileMissing)
  const { carrier, file_name, file_hash } = reading
  const json: TakeInCodStatement = { carrier, file_name, file_hash, lines: linesToTakeIn(reading) }
  let taken: CodReading
  try {
    taken = await stallWrite<CodReading>(session, "/cod-statements", json)
  } catch (error) {
    return refusal(error, previous, form)
  }
  const { settles, differs } = countOutcomes(taken.lines)
  redirect(stallPath(slug, PAGE, { bao: "applied", khop: settles, xem: differs }))
}

/** Carries out what the stall decided about one row that does not fit. */
export async function resolveCodLine(previous: FormState, form: FormData): Promise<FormState> {
  const slug = textField(form, "stall")
  const session = await requireStall(slug, stallPath(slug, PAGE))
  const route = `/cod-lines/${encodeURIComponent(textField(form, "line"))}/resolve`
  const json = { resolution: textField(form, "resolution") } as ResolveCodLine
  try {
    await stallWrite(session, route, json)
  } catch (error) {
    return refusal(error, previous, form)
  }
  redirect(stallPath(slug, PAGE, { bao: "moved" }))
}
