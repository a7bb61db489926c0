import type { ProducerKind, RegistrationStep } from "@san-ocop/kit/http/verification"
import { isTaxCodeOf } from "../../lib/verification/tax-code-of"
import { TERMS_VERSION } from "../../lib/terms"
import type { IdentityRow, ProofRow } from "./types"

type Said = { terms_version: string | null; kind: ProducerKind }
type Known = Omit<IdentityRow, "tax_code_hash">

const SAID_IN: Readonly<Record<string, RegistrationStep>> = {
  tax_code: "identity",
  representative: "identity",
  bank_account: "identity",
  terms: "terms",
}

/** The step of the registration in which a requirement is met: papers have their own. */
export const stepOf = (requirement: string): RegistrationStep => SAID_IN[requirement] ?? "documents"

/**
 * Requirements that are met by what the registration itself says, as proofs that count. A number alone names nobody: it counts with
 * the name that belongs to it. A tax code that was said as a household's is not a cooperative's.
 */
export function factsOf({ terms_version, kind }: Said, identity: Known | null): ProofRow[] {
  const said: Readonly<Record<string, boolean>> = {
    tax_code: Boolean(identity?.tax_code_last4 && isTaxCodeOf(kind, identity.tax_code_kind)),
    representative: Boolean(identity?.personal_id_last4 && identity.representative_name),
    bank_account: Boolean(identity?.bank_account_last4 && identity.bank_name && identity.bank_account_name),
    terms: terms_version === TERMS_VERSION,
  }
  return Object.entries(said).flatMap(([requirement, isSaid]): ProofRow[] =>
    isSaid
      ? [{ id: requirement, requirement, kind: "fact", state: "accepted", expires_on: null, created_at: null }]
      : [],
  )
}
