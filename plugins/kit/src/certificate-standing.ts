import { addDays, type Day } from "./day"
import type { Badge, CertificateStanding } from "./http/catalog"

/** Days before the last valid day from which a certificate counts as expiring. */
export const EXPIRING_DAYS = 90

export type CertificateState = "recognised" | "renewed" | "upgraded" | "suspended" | "revoked" | "not_recognised"

/** The columns of a certificate on which its standing depends. */
export type DatedCertificate = {
  state: CertificateState
  /** First and last day on which it holds, both inclusive. Null: not decided, or not known. */
  valid_from: Day | null
  valid_until: Day | null
  /** First day of the certificate that follows it after a renewal or an upgrade: from then on that one speaks for the product. */
  replaced_from: Day | null
}

/**
 * What a certificate is worth on the day `on` in Vietnam. Suspension and revocation win over dates, a following certificate over its own;
 * without a last day, or before the first one, it is not a recognition yet.
 * Its SQL twin is `certificateStandingSql` of the ocop plugin; both are tested to agree.
 */
export function certificateStanding(certificate: DatedCertificate, on: Day): CertificateStanding {
  const { state, valid_from, valid_until, replaced_from } = certificate
  if (state === "suspended" || state === "revoked" || state === "not_recognised") return state
  if (replaced_from !== null && replaced_from <= on) return "replaced"
  if (valid_until === null) return "not_recognised"
  if (valid_until < on) return "expired"
  if (valid_from !== null && valid_from > on) return "not_recognised"
  return valid_until <= addDays(on, EXPIRING_DAYS) ? "expiring" : "valid"
}

/** Three, four or five stars make a badge; fewer do not (Decision 148/QD-TTg). */
export const isBadgeStars = (stars: number): stars is Badge["stars"] => stars === 3 || stars === 4 || stars === 5

export type BadgeCertificate = DatedCertificate & {
  number: string
  stars: number
  decision_number: string
  is_sample: boolean
}

/** The badge that `certificate` gives on the day `on`, or null. Never store it: it ends by itself at midnight in Vietnam. */
export function badgeOf(certificate: BadgeCertificate, on: Day): Badge | null {
  const standing = certificateStanding(certificate, on)
  const holds = standing === "valid" || standing === "expiring"
  if (!holds || certificate.valid_until === null || !isBadgeStars(certificate.stars)) return null
  return {
    stars: certificate.stars,
    certificate_number: certificate.number,
    decision_number: certificate.decision_number,
    valid_until: certificate.valid_until,
    is_sample: certificate.is_sample,
  }
}
