import type { RegistrationStep, VerificationState } from "@san-ocop/kit/http/verification"
import { stepOf } from "./facts"

export type Asked = {
  state: VerificationState
  requested: string[]
  requested_at: Date | null
  identity_saved_at: Date | null
  terms_accepted_at: Date | null
}
type Shown = { requirement: string; state: string; created_at: Date | string }

/**
 * True when what the department asked for was answered since: with something handed in for it that waits, or in the step in which it
 * is met. Another step answers nothing.
 */
export function isAnswered(asked: Omit<Asked, "state">, code: string, proofs: readonly Shown[]): boolean {
  const { requested, requested_at, identity_saved_at, terms_accepted_at } = asked
  if (requested_at === null || !requested.includes(code)) return false
  const since = (at: Date | string | null = null): boolean => at !== null && new Date(at) > requested_at
  const saved: Partial<Record<RegistrationStep, Date | null>> = {
    identity: identity_saved_at,
    terms: terms_accepted_at,
  }
  return (
    since(saved[stepOf(code)]) ||
    proofs.some((one) => one.requirement === code && one.state === "waiting" && since(one.created_at))
  )
}

/** What the department asked for and the producer has not answered. Empty when nothing is asked. */
export const openRequests = (asked: Asked, proofs: readonly Shown[]): string[] =>
  asked.state === "needs_information" ? asked.requested.filter((code) => !isAnswered(asked, code, proofs)) : []
