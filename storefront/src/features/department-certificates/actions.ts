"use server"

import type { CertificateGround } from "@san-ocop/kit/http/catalog"
import type { CertificateRecord } from "@san-ocop/kit/http/recognition"
import { redirect } from "next/navigation"
import { type FormState, refusedForm, textField } from "@/shared/forms/form-state"
import { refusal } from "@/shared/forms/refusal"
import { translator } from "@/shared/i18n/translator"
import { deskPath } from "../department-session/desk-path"
import { deskWrite, requireOfficer } from "../department-session/session"
import { GROUNDS } from "./grounds"
import { readRenewal } from "./read-renewal"

const ROUTES = { suspend: "suspended", revoke: "revoked", restore: "restored" } as const

/** Suspends, revokes or restores, by the form that was sent; then the record as it is, with a word about what happened. */
export async function decideOnCertificate(previous: FormState, form: FormData): Promise<FormState> {
  const t = translator("recognition")
  const id = textField(form, "certificate")
  const move = (["suspend", "revoke", "restore"] as const).find((one) => one === textField(form, "move"))
  const session = await requireOfficer(deskPath(`/chung-nhan/${id}`))
  const ground: CertificateGround | undefined = GROUNDS.find((one) => one === textField(form, "ground"))
  const decided_on = textField(form, "decided_on")
  const note = textField(form, "note")
  if (!move || (move !== "restore" && !ground)) {
    return refusedForm(previous, form, t("decide.groundMissing"), { ground: t("decide.groundMissing") })
  }
  if (!decided_on) {
    return refusedForm(previous, form, t("decide.dayMissing"), { decided_on: t("decide.dayMissing") })
  }
  const decision = {
    seen_state: textField(form, "seen_state"),
    decision_number: textField(form, "decision_number"),
    decided_on,
    ...(note && { note }),
    ...(ground && move !== "restore" && { ground }),
  }
  try {
    await deskWrite(session, `/certificates/${encodeURIComponent(id)}/${move}`, decision)
  } catch (error) {
    return refusal(error, previous, form)
  }
  redirect(deskPath(`/chung-nhan/${id}`, { bao: ROUTES[move] }))
}

/** Records the certificate that follows, and goes on to it. */
export async function renewCertificate(previous: FormState, form: FormData): Promise<FormState> {
  const id = textField(form, "certificate")
  const session = await requireOfficer(deskPath(`/chung-nhan/${id}`))
  const { renewal, errors } = readRenewal(form)
  const [message] = Object.values(errors)
  if (!renewal) return refusedForm(previous, form, message ?? "", errors)
  let next: string
  try {
    const route = `/certificates/${encodeURIComponent(id)}/renew`
    next = (await deskWrite<CertificateRecord>(session, route, renewal)).id
  } catch (error) {
    return refusal(error, previous, form)
  }
  redirect(deskPath(`/chung-nhan/${next}`, { bao: "renewed" }))
}
