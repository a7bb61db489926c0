import type { MedusaContainer } from "@medusajs/framework/types"
import type { ContractParty } from "@san-ocop/marketplace/lib/contracts/types"
import { openParty, type SealedParty } from "../../lib/verification/open-party"
import { readRows } from "../../reads/rows"
import { LEGAL_ADDRESS, LEGAL_OF_SELLER, LEGAL_REGISTRATIONS } from "../../reads/verification/legal-identity-sql"

const PARTIES = `select p.id as producer_id, p.name, p.kind, i.tax_code_kind, i.tax_code_cipher, i.tax_code_last4,
    ${LEGAL_ADDRESS} as address, ${LEGAL_REGISTRATIONS} as registrations ${LEGAL_OF_SELLER}`

/** Who answers for a stall by law, as whoever bought from it may know: no personal number is opened. */
export const nameParties = async (container: MedusaContainer, seller_id: string): Promise<ContractParty[]> =>
  (await readRows<SealedParty>(container, PARTIES, [seller_id, seller_id])).map(openParty)
