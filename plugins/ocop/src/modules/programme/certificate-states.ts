import type { CertificateState } from "@san-ocop/kit/certificate-standing"
import type { StateTable } from "@san-ocop/kit/state-table"

/**
 * Decisions about a certificate: from each state, the states that may follow. `expiring` and `expired` are not here: they
 * follow from the dates. A renewed or upgraded certificate may be suspended just as a first one; when it is restored it is recognised.
 */
export const CERTIFICATE_STATES = {
  recognised: ["renewed", "upgraded", "suspended"],
  renewed: ["suspended"],
  upgraded: ["suspended"],
  suspended: ["revoked", "recognised"],
  revoked: [],
  not_recognised: [],
} as const satisfies StateTable<CertificateState>
