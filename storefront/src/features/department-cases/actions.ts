"use server"

import type { CaseRow } from "@san-ocop/kit/http/casework"
import { redirect } from "next/navigation"
import { type FormState, refusedForm, textField } from "@/shared/forms/form-state"
import { refusal } from "@/shared/forms/refusal"
import { translator } from "@/shared/i18n/translator"
import { BackendProblem } from "@/shared/medusa/errors"
import { deskPath } from "../department-session/desk-path"
import { deskWrite, requireOfficer } from "../department-session/session"
import { casePath } from "./case-filter"

type Kind = CaseRow["page"]["kind"]
type Decided = { next_id?: string | null }

/** Writes on a case: on to the next one, or this one again when a colleague was faster. */
async function decide(
  page: { kind: Kind; id: string },
  route: string,
  json: unknown,
  previous: FormState,
  form: FormData,
  stay = false,
): Promise<FormState> {
  const session = await requireOfficer(casePath(page))
  let next: string | null
  try {
    next = (await deskWrite<Decided>(session, route, json)).next_id ?? null
  } catch (error) {
    const moved = error instanceof BackendProblem && error.problem.code === "case_moved"
    if (!moved) return refusal(error, previous, form)
    redirect(casePath(page, "moved"))
  }
  if (next === null || stay) redirect(casePath(page, "last"))
  redirect(casePath({ kind: page.kind, id: next }, "done"))
}

const idOf = (form: FormData): string => textField(form, "id")
const given = (form: FormData, ...names: string[]): Record<string, string> =>
  Object.fromEntries(names.map((name) => [name, textField(form, name)] as const).filter(([, value]) => value !== ""))

export const decideReport = async (previous: FormState, form: FormData): Promise<FormState> => {
  const json = given(form, "outcome", "answer", "reason_code")
  // Which goods are to go is told to their seller; other outcomes have no such reason.
  if (json["outcome"] !== "take_down") delete json["reason_code"]
  return decide(
    { kind: "report", id: idOf(form) },
    `/reports/${encodeURIComponent(idOf(form))}/decide`,
    json,
    previous,
    form,
  )
}

export const decideComplaint = async (previous: FormState, form: FormData): Promise<FormState> => {
  const route = `/complaints/${encodeURIComponent(idOf(form))}/decide`
  return decide({ kind: "complaint", id: idOf(form) }, route, given(form, "outcome", "words"), previous, form)
}

export const writeOnComplaint = async (previous: FormState, form: FormData): Promise<FormState> => {
  const route = `/complaints/${encodeURIComponent(idOf(form))}/messages`
  return decide({ kind: "complaint", id: idOf(form) }, route, given(form, "words"), previous, form, true)
}

export const carryOut = async (previous: FormState, form: FormData): Promise<FormState> => {
  const route = `/authority-requests/${encodeURIComponent(idOf(form))}/carry-out`
  return decide({ kind: "authority_request", id: idOf(form) }, route, {}, previous, form)
}

export const liftRestriction = async (previous: FormState, form: FormData): Promise<FormState> => {
  const route = `/restrictions/${encodeURIComponent(idOf(form))}/lift`
  return decide({ kind: "restriction", id: idOf(form) }, route, given(form, "words"), previous, form)
}

const KINDS: readonly Kind[] = ["complaint", "authority_request", "restriction"]

/** Judges an appeal on the page of the case that it is about. */
export const decideAppeal = async (previous: FormState, form: FormData): Promise<FormState> => {
  const kind = KINDS.find((each) => each === textField(form, "kind")) ?? "restriction"
  const json = given(form, "state", "words", "outcome")
  if (json["state"] !== "overturned") delete json["outcome"]
  const route = `/case-appeals/${encodeURIComponent(textField(form, "appeal"))}/decide`
  return decide({ kind, id: idOf(form) }, route, json, previous, form)
}

/** Writes a new case and opens its page. */
async function open(kind: Kind, route: string, json: unknown, previous: FormState, form: FormData): Promise<FormState> {
  const session = await requireOfficer(deskPath("/vu-viec"))
  let id: string
  try {
    ;({ id } = await deskWrite<{ id: string }>(session, route, json))
  } catch (error) {
    return refusal(error, previous, form)
  }
  redirect(casePath({ kind, id }))
}

export async function registerRequest(previous: FormState, form: FormData): Promise<FormState> {
  const day = textField(form, "received_on")
  const time = textField(form, "received_time")
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || !/^\d{2}:\d{2}$/.test(time)) {
    const missing = translator("casework")("request.timeMissing")
    return refusedForm(previous, form, missing, { received_on: missing })
  }
  const json = {
    ...given(form, "kind", "authority", "paper_number", "words", "seller_id"),
    received_at: `${day}T${time}:00+07:00`,
    listing_ids: textField(form, "kind") === "remove_listings" ? form.getAll("listing_ids").map(String) : [],
  }
  const state = await open("authority_request", "/authority-requests", json, previous, form)
  const wrong = state.errors["received_at"]
  return wrong ? { ...state, errors: { ...state.errors, received_on: wrong } } : state
}

export const announceRestriction = async (previous: FormState, form: FormData): Promise<FormState> =>
  open("restriction", "/restrictions", given(form, "seller_id", "ground", "words"), previous, form)
