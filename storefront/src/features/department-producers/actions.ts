"use server"

import { type FormState, refusedForm, textField } from "@/shared/forms/form-state"
import { messages } from "@/shared/i18n/messages"
import { MOVES, moveOf } from "./moves"
import { dossierPath } from "./producer-filter"
import { readDecision } from "./read-decision"
import { type Then, write } from "./write-dossier"

const words = messages.verificationDesk.decide
/** One decision on the whole dossier; then the next one that waits. */
export async function decideDossier(previous: FormState, form: FormData): Promise<FormState> {
  const move = moveOf(textField(form, "move"))
  if (!move) return previous
  const read = readDecision(move, form)
  if ("missing" in read) {
    const errors = {
      [read.missing]: read.missing === "reason" || read.missing === "note" ? words.wordsMissing : words.choose,
    }
    return refusedForm(previous, form, Object.values(errors)[0] ?? "", errors)
  }
  const { route, done, goesOn } = MOVES[move]
  return write({ previous, form, route: `/${route}`, json: read.json }, ({ producer_id, next_id }, filter) =>
    dossierPath((goesOn && next_id) || producer_id, filter, { bao: done }),
  )
}

const backTo =
  (form: FormData, done: string): Then =>
  ({ producer_id }, filter) =>
    `${dossierPath(producer_id, filter, { bao: done })}#muc-${textField(form, "requirement")}`

const proofRoute = (form: FormData, does: "accept" | "refuse" | "revoke"): string =>
  `/proofs/${encodeURIComponent(textField(form, "proof"))}/${does}`

export const acceptProof = async (previous: FormState, form: FormData): Promise<FormState> =>
  write({ previous, form, route: proofRoute(form, "accept"), json: {} }, backTo(form, "accepted"))

type Against = { does: "refuse" | "revoke"; done: string }

async function decideAgainst(previous: FormState, form: FormData, { does, done }: Against): Promise<FormState> {
  const reason = textField(form, "reason")
  if (!reason) return refusedForm(previous, form, words.wordsMissing, { reason: words.wordsMissing })
  return write({ previous, form, route: proofRoute(form, does), json: { reason } }, backTo(form, done))
}

export const refuseProof = async (previous: FormState, form: FormData): Promise<FormState> =>
  decideAgainst(previous, form, { does: "refuse", done: "refused" })

export const revokeProof = async (previous: FormState, form: FormData): Promise<FormState> =>
  decideAgainst(previous, form, { does: "revoke", done: "revoked" })

export async function waiveRequirement(previous: FormState, form: FormData): Promise<FormState> {
  const [requirement, reason, expires_on] = [
    textField(form, "requirement"),
    textField(form, "reason"),
    textField(form, "expires_on"),
  ]
  if (!reason) return refusedForm(previous, form, words.wordsMissing, { reason: words.wordsMissing })
  const json = { requirement, reason, ...(expires_on ? { expires_on } : {}) }
  return write({ previous, form, route: "/waive", json }, backTo(form, "waived"))
}
