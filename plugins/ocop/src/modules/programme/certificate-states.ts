import type { CertificateState } from "@san-ocop/kit/certificate-standing"
import type { StateTable } from "@san-ocop/kit/state-table"

/**
 * The life of a product's recognition. `renewed` and `upgraded` are the states of the certificate that follows another one; the one
 * before keeps its state and gives way on the day `replaced_from`. `expiring`, `expired` and `replaced` are not here: they follow from
 * dates. A suspended certificate is restored or revoked before anything may follow it; restored, it is recognised.
 */
export const CERTIFICATE_STATES = {
  recognised: ["renewed", "upgraded", "suspended"],
  renewed: ["renewed", "upgraded", "suspended"],
  upgraded: ["renewed", "upgraded", "suspended"],
  suspended: ["revoked", "recognised"],
  revoked: [],
  not_recognised: [],
} as const satisfies StateTable<CertificateState>
