"use server"

import type { AcceptTerms, ProducerKind, SaveBasics, SaveGroups, SaveIdentity } from "@san-ocop/kit/http/verification"
import { isProductGroup } from "@san-ocop/kit/product-groups"
import { type FormState, textField } from "@/shared/forms/form-state"
import { messages } from "@/shared/i18n/messages"
import { PRODUCER_KINDS } from "@/shared/producer-kinds"
import { refuseWrong, saveStep } from "./save-step"

const words = messages.verification

const kindOf = (form: FormData): ProducerKind | undefined =>
  PRODUCER_KINDS.find((kind) => kind === textField(form, "kind"))

export async function saveBasics(previous: FormState, form: FormData): Promise<FormState> {
  const [kind, name, contact] = [kindOf(form), textField(form, "name"), textField(form, "contact_name")]
  const refused = refuseWrong(previous, form, {
    kind: !kind && words.open.errors.kind,
    name: !name && words.open.errors.name,
  })
  if (refused || !kind) return refused ?? previous
  const json: SaveBasics = { kind, name, ...(contact ? { contact_name: contact } : {}) }
  return saveStep({ previous, form, step: "basics", json })
}

const IDENTITY = [
  "tax_code",
  "representative_name",
  "personal_id",
  "bank_name",
  "bank_account",
  "bank_account_name",
] as const satisfies readonly (keyof SaveIdentity)[]

/** A number that is there already is shown masked, and its field is empty: left empty it stays as it is. */
export async function saveIdentity(previous: FormState, form: FormData): Promise<FormState> {
  const json: SaveIdentity = Object.fromEntries(
    IDENTITY.flatMap((name) => {
      const typed = textField(form, name)
      return typed ? [[name, typed]] : []
    }),
  )
  return saveStep({ previous, form, step: "identity", json })
}

export async function saveGroups(previous: FormState, form: FormData): Promise<FormState> {
  const groups = form.getAll("groups").filter((code): code is string => typeof code === "string")
  const refused = refuseWrong(previous, form, { groups: groups.length === 0 && words.groups.missing })
  if (refused) return refused
  const json: SaveGroups = {
    groups: groups.filter(isProductGroup),
    makes_spirits: textField(form, "makes_spirits") === "yes",
  }
  return saveStep({ previous, form, step: "groups", json })
}

export async function acceptTerms(previous: FormState, form: FormData): Promise<FormState> {
  const refused = refuseWrong(previous, form, { agree: textField(form, "agree") !== "yes" && words.terms.agreeMissing })
  if (refused) return refused
  const json: AcceptTerms = { version: textField(form, "version") }
  return saveStep({ previous, form, step: "terms", json })
}
