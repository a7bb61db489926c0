import { maskPersonalId } from "@san-ocop/kit/mask-number"
import type { TaxCodeKind } from "@san-ocop/kit/tax-code"
import type { ContractParty } from "@san-ocop/marketplace/lib/contracts/types"
import { unseal } from "../personal-data/seal"

/** A producer with his tax code as it is kept. */
export type SealedParty = Omit<ContractParty, "tax_code"> & {
  producer_id: string
  tax_code_kind: TaxCodeKind | null
  tax_code_cipher: string | null
  tax_code_last4: string | null
}

/**
 * A producer as a shopper may know him who buys from him. The tax code of an organisation is in public registers and is told; one that is a person's ID, or
 * whose key is gone, by its last digits, and so is a personal ID in the number of a registration. No personal number is opened, so no look is recorded.
 */
export function openParty({ producer_id, tax_code_kind, tax_code_cipher, tax_code_last4, ...party }: SealedParty) {
  const isPublic = tax_code_kind === "organisation" || tax_code_kind === "branch"
  const whole = isPublic && tax_code_cipher ? tryToOpen(tax_code_cipher, producer_id) : null
  return {
    ...party,
    tax_code: whole ?? (tax_code_last4 && `*** *** ${tax_code_last4}`),
    registrations: party.registrations.map((paper) => ({ ...paper, number: maskPersonalId(paper.number) })),
  } satisfies ContractParty
}

function tryToOpen(cipher: string, producer_id: string): string | null {
  try {
    return unseal(cipher, `tax_code:${producer_id}`)
  } catch {
    return null // the contract is told all the same
  }
}
