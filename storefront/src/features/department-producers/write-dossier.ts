import "server-only"
import type { VerificationDossier } from "@san-ocop/kit/http/verification-desk"
import { refresh } from "next/cache"
import { redirect } from "next/navigation"
import { type FormState, textField } from "@/shared/forms/form-state"
import { refusal } from "@/shared/forms/refusal"
import { BackendProblem } from "@/shared/medusa/errors"
import { deskWrite, requireOfficer } from "../department-session/session"
import { dossierPath, type ProducerFilter, readFilter } from "./producer-filter"

const FILTER_FIELDS = ["tinh-trang", "loai", "het-han", "q", "tinh", "trang"]

const filterOf = (form: FormData): ProducerFilter =>
  readFilter(Object.fromEntries(FILTER_FIELDS.map((name) => [name, textField(form, name)])))

type Write = { previous: FormState; form: FormData; route: string; json: unknown }
export type Then = (dossier: VerificationDossier, filter: ProducerFilter) => string

/** Writes to a dossier and leads on. When somebody was faster, the page is shown anew with a word about it. */
export async function write({ previous, form, route, json }: Write, then: Then): Promise<FormState> {
  const id = textField(form, "producer")
  const filter = filterOf(form)
  const session = await requireOfficer(dossierPath(id, filter))
  let path: string
  try {
    const dossier = await deskWrite<VerificationDossier>(
      session,
      `/verifications/${encodeURIComponent(id)}${route}`,
      json,
    )
    path = then(dossier, filter)
  } catch (error) {
    if (!(error instanceof BackendProblem) || error.problem.type !== "conflict") return refusal(error, previous, form)
    path = dossierPath(id, filter, { bao: "stale" })
  }
  // Of two papers decided on at once the way on from the first takes over the second's: then the page is read anew.
  refresh()
  redirect(path)
}
