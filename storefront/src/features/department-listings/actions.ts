"use server"

import type { Decision, ListingReview, ReasonCode } from "@san-ocop/kit/http/department"
import { redirect } from "next/navigation"
import { type FormState, refusedForm, textField } from "@/shared/forms/form-state"
import { refusal } from "@/shared/forms/refusal"
import { translator } from "@/shared/i18n/translator"
import { BackendProblem } from "@/shared/medusa/errors"
import { deskWrite, requireOfficer } from "../department-session/session"
import { queuePath, readFilter } from "./queue-filter"
import { REASON_CODES } from "./reason-codes"

const ROUTES = {
  approved: "approve",
  rejected: "reject",
  changes_requested: "request-changes",
  taken_down: "take-down",
  restored: "restore",
} as const
type Outcome = keyof typeof ROUTES

/** Decided: on to the next listing. Taken down or restored: that listing stays open. */
const GOES_ON: readonly Outcome[] = ["approved", "rejected", "changes_requested"]

async function decide(outcome: Outcome, previous: FormState, form: FormData, json: unknown): Promise<FormState> {
  const id = textField(form, "listing")
  const filter = readFilter(
    Object.fromEntries(["tinh-trang", "diem", "q", "tinh", "trang"].map((name) => [name, textField(form, name)])),
  )
  const session = await requireOfficer(queuePath(filter, { chon: id }))
  let next: string | null
  try {
    const review = await deskWrite<ListingReview>(
      session,
      `/listings/${encodeURIComponent(id)}/${ROUTES[outcome]}`,
      json,
    )
    next = GOES_ON.includes(outcome) ? review.next_id : id
  } catch (error) {
    if (!(error instanceof BackendProblem) || error.problem.type !== "conflict") return refusal(error, previous, form)
    // Somebody was faster: the page is shown anew as it is now, with a word about who did what.
    const bao = error.problem.code === "listing_revision_stale" ? "stale" : "decided"
    redirect(queuePath(filter, { chon: id, bao }))
  }
  redirect(queuePath(filter, { chon: next, bao: outcome }))
}

const revisionOf = (form: FormData): number => Number(textField(form, "revision_number"))

export const approveListing = async (previous: FormState, form: FormData): Promise<FormState> =>
  decide("approved", previous, form, { revision_number: revisionOf(form) })

export const restoreListing = async (previous: FormState, form: FormData): Promise<FormState> =>
  decide("restored", previous, form, {})

/** Refuses, asks for changes or takes down, with a coded reason and the officer's own words. */
export async function refuseListing(previous: FormState, form: FormData): Promise<FormState> {
  const t = translator("department")
  const outcome = (["rejected", "changes_requested", "taken_down"] as const).find(
    (each) => each === textField(form, "outcome"),
  )
  const reason_code: ReasonCode | undefined = REASON_CODES.find((code) => code === textField(form, "reason_code"))
  const reason = textField(form, "reason")
  if (!outcome || !reason_code) {
    return refusedForm(previous, form, t("review.reasonMissing"), { reason_code: t("review.reasonMissing") })
  }
  if (reason_code === "other" && !reason) {
    return refusedForm(previous, form, t("review.wordsMissing"), { reason: t("review.wordsMissing") })
  }
  const decision: Decision = { revision_number: revisionOf(form), reason_code, ...(reason ? { reason } : {}) }
  return decide(outcome, previous, form, decision)
}
