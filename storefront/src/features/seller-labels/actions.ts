"use server"

import { LABELS_AT_ONCE, type NewLabelBatch, type VoidLabelBatch } from "@san-ocop/kit/http/labels"
import { redirect } from "next/navigation"
import { type FormState, refusedForm, textField } from "@/shared/forms/form-state"
import { refusal } from "@/shared/forms/refusal"
import { translator } from "@/shared/i18n/translator"
import { SELLER_AREA } from "@/shared/session/area"
import { leaveIfRefused } from "@/shared/session/refused"
import { wholeNumber } from "../seller-listings/whole-number"
import { requireStall, stallWrite } from "../seller-session/session"
import { stallPath } from "../seller-session/stall-path"

type Write = { route: string; json: unknown; done: string }

/** Writes for the lot that the form names, and comes back to its page with a sentence about what was done. */
async function write({ route, json, done }: Write, previous: FormState, form: FormData): Promise<FormState> {
  const slug = textField(form, "stall")
  const lot = encodeURIComponent(textField(form, "lot"))
  const path = stallPath(slug, `/lo-hang/${lot}/tem`)
  const session = await requireStall(slug, path)
  try {
    await stallWrite(session, `/lots/${lot}/label-batches${route}`, json).catch((error: unknown) =>
      leaveIfRefused(error, SELLER_AREA, path),
    )
  } catch (error) {
    return refusal(error, previous, form)
  }
  redirect(`${path}?bao=${done}`)
}

/** Enters labels into the register. */
export async function printLabels(previous: FormState, form: FormData): Promise<FormState> {
  const quantity = wholeNumber(textField(form, "quantity"))
  if (quantity === null || quantity < 1 || quantity > LABELS_AT_ONCE) {
    const wrong = translator("labels")("form.quantityWrong")
    return refusedForm(previous, form, wrong, { quantity: wrong })
  }
  const kind = textField(form, "kind") as NewLabelBatch["kind"]
  const layout = textField(form, "layout") as NewLabelBatch["layout"]
  return write(
    { route: "", json: { request_key: textField(form, "request_key") || null, kind, layout, quantity }, done: "made" },
    previous,
    form,
  )
}

/** Voids labels that were printed: all of a batch, or those that the form names. */
export async function voidLabels(previous: FormState, form: FormData): Promise<FormState> {
  const reason = textField(form, "reason")
  if (!reason) {
    const missing = translator("labels")("void.reasonMissing")
    return refusedForm(previous, form, missing, { reason: missing })
  }
  const [from, to] = [textField(form, "from"), textField(form, "to")]
  const some = textField(form, "what") === "part"
  if (some && !from) {
    const missing = translator("labels")("void.fromMissing")
    return refusedForm(previous, form, missing, { from: missing })
  }
  const route = `/${encodeURIComponent(textField(form, "batch"))}/void`
  const json = { reason, ...(some && { from, ...(to && { to }) }) } satisfies VoidLabelBatch
  return write({ route, json, done: "voided" }, previous, form)
}
