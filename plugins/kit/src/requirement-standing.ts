import { addDays, type Day } from "./day"

/** Days before its last day from which a paper counts as expiring. */
export const PAPER_EXPIRING_DAYS = 60

/**
 * What a requirement is worth on a day. "in_grace": the paper has ended, and goods may stay on sale for some days more;
 * "lapsed": those are over, too.
 */
export type RequirementStanding = "missing" | "waiting" | "met" | "expiring" | "in_grace" | "lapsed"

/** The part of a proof that counts. */
export type DatedProof = {
  state: "waiting" | "accepted" | "refused" | "withdrawn" | "revoked"
  /** Last day on which it holds, inclusive; null: it does not end. */
  expires_on: Day | null
  /** When it was handed in, or waived; null: it is said anew each day, as what a registration says of itself. */
  created_at: Date | string | null
}

const endsLater = (a: DatedProof, b: DatedProof): boolean =>
  b.expires_on !== null && (a.expires_on === null || a.expires_on > b.expires_on)

const latest = (proofs: readonly DatedProof[], of: DatedProof["state"]): number =>
  Math.max(
    ...proofs
      .filter(({ state }) => state === of)
      .map(({ created_at }) => (created_at === null ? Infinity : new Date(created_at).getTime())),
  )

/**
 * The proof that counts: of the accepted ones the one that holds longest. Null when none was accepted, and when the newest that
 * ever was has been revoked: an older paper, which it had replaced, does not count again.
 */
export const proofThatCounts = <P extends DatedProof>(proofs: readonly P[]): P | null =>
  latest(proofs, "revoked") > latest(proofs, "accepted")
    ? null
    : proofs
        .filter((proof) => proof.state === "accepted")
        .reduce<P | null>((best, proof) => (best === null || endsLater(proof, best) ? proof : best), null)

/**
 * The standing of one requirement on the day `on` in Vietnam. A renewal that waits changes nothing: only its acceptance does.
 * A paper that ended before anybody accepted it proves nothing.
 */
export function requirementStanding(proofs: readonly DatedProof[], graceDays: number, on: Day): RequirementStanding {
  const proof = proofThatCounts(proofs)
  if (proof === null) {
    const waits = proofs.some(
      ({ state, expires_on }) => state === "waiting" && (expires_on === null || expires_on >= on),
    )
    return waits ? "waiting" : "missing"
  }
  if (proof.expires_on === null) return "met"
  if (proof.expires_on >= on) return proof.expires_on <= addDays(on, PAPER_EXPIRING_DAYS) ? "expiring" : "met"
  return addDays(proof.expires_on, graceDays) >= on ? "in_grace" : "lapsed"
}

/** True while the requirement does not stand in the way of being verified. */
export const holds = (standing: RequirementStanding): boolean => standing === "met" || standing === "expiring"

type Line = { mandatory: boolean; standing: RequirementStanding }

/** May be sent to the department: nothing that is mandatory is missing or has ended. */
export const mayBeSent = (checklist: readonly Line[]): boolean =>
  checklist.every(({ mandatory, standing }) => !mandatory || standing === "waiting" || holds(standing))

/** May be verified: all that is mandatory was accepted and holds. */
export const mayBeVerified = (checklist: readonly Line[]): boolean =>
  checklist.every(({ mandatory, standing }) => !mandatory || holds(standing))

/** A mandatory paper for which nothing accepted holds, not even in its days of grace. */
export const standsInTheWay = ({ mandatory, standing, ways }: Line & { ways: readonly string[] }): boolean =>
  mandatory && ways.some((way) => way !== "fact") && !holds(standing) && standing !== "in_grace"

/**
 * May be trusted again after a suspension: of each mandatory paper one was accepted and is not past its grace. What a registration
 * says of itself (its terms among it) does not count here: nobody is off sale for it.
 */
export const mayComeBack = (checklist: readonly (Line & { ways: readonly string[] })[]): boolean =>
  checklist.every((line) => !standsInTheWay(line))
