import type { ProofState } from "@san-ocop/kit/http/verification"
import type { StateTable } from "@san-ocop/kit/state-table"

/** What becomes of a proof. A waiver begins as accepted; what was accepted ends by its date or is revoked. */
export const REQUIREMENT_PROOF = {
  waiting: ["accepted", "refused", "withdrawn"],
  accepted: ["revoked"],
  refused: [],
  withdrawn: [],
  revoked: [],
} as const satisfies StateTable<ProofState>
