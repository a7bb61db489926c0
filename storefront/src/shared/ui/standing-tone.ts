import type { CertificateStanding } from "@san-ocop/kit/http/catalog"
import type { StateTone } from "./state-tag"

/** How the standing of a certificate looks beside its words. */
export const STANDING_TONE: Readonly<Record<CertificateStanding, StateTone>> = {
  valid: "good",
  expiring: "waiting",
  expired: "plain",
  replaced: "plain",
  suspended: "stopped",
  revoked: "stopped",
  not_recognised: "plain",
}
