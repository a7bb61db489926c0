import type { VerificationState } from "@san-ocop/kit/http/verification"

type Asked = { state: VerificationState; requested: string[]; requested_at: Date | null; saved_at: Date | null }
type Shown = { requirement: string; state: string; created_at: Date | string }

const later = (at: Date | string | null, than: Date): boolean => at !== null && new Date(at) > than

/**
 * What the department asked for and the producer has not answered: neither with a paper handed in since then nor by saving a step,
 * since a paper may have been in order and the name above it wrong. Empty when nothing is asked.
 */
export function openRequests({ state, requested, requested_at, saved_at }: Asked, proofs: readonly Shown[]): string[] {
  if (state !== "needs_information" || requested_at === null || later(saved_at, requested_at)) return []
  return requested.filter(
    (code) =>
      !proofs.some((one) => one.requirement === code && one.state === "waiting" && later(one.created_at, requested_at)),
  )
}
