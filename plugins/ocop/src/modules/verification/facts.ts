import { TERMS_VERSION } from "../../lib/terms"
import type { ProofRow } from "./types"

type Said = { terms_version: string | null }
type Known = { tax_code_last4: string | null; personal_id_last4: string | null; bank_account_last4: string | null }

/** Requirements that are met by what the registration itself says, as proofs that count. */
export function factsOf({ terms_version }: Said, identity: Known | null): ProofRow[] {
  const said: Readonly<Record<string, boolean>> = {
    tax_code: Boolean(identity?.tax_code_last4),
    representative: Boolean(identity?.personal_id_last4),
    bank_account: Boolean(identity?.bank_account_last4),
    terms: terms_version === TERMS_VERSION,
  }
  return Object.entries(said).flatMap(([requirement, isSaid]): ProofRow[] =>
    isSaid ? [{ id: requirement, requirement, kind: "fact", state: "accepted", expires_on: null }] : [],
  )
}
