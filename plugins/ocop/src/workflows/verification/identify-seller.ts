import type { MedusaContainer } from "@medusajs/framework/types"
import type { Actor } from "@san-ocop/floor/lib/actor"
import { clock } from "@san-ocop/floor/lib/clock"
import type { LegalIdentity } from "@san-ocop/kit/http/seller-information"
import { unseal } from "../../lib/personal-data/seal"
import { VERIFICATION_MODULE } from "../../modules/verification"
import type VerificationModuleService from "../../modules/verification/service"
import { readRows } from "../../reads/rows"
import { LEGAL_ADDRESS, LEGAL_OF_SELLER, LEGAL_REGISTRATIONS } from "../../reads/verification/legal-identity-sql"

type Sealed = Omit<LegalIdentity, "tax_code" | "personal_id"> & {
  producer_id: string
  tax_code_cipher: string | null
  personal_id_cipher: string | null
}

// Who trades in his own name is known by his personal ID; a cooperative's representative is named, and his number stays closed.
const SEALED = `select p.id as producer_id, p.name, p.kind, i.representative_name, i.tax_code_cipher,
    case when p.kind = 'household_business' or i.tax_code_kind = 'personal' then i.personal_id_cipher end as personal_id_cipher,
    ${LEGAL_ADDRESS} as address, ${LEGAL_REGISTRATIONS} as registrations ${LEGAL_OF_SELLER}`

/** Stands for a number whose key is gone. */
const UNREADABLE = "Không mở được số này"

type Asked = { seller_id: string; actor: Actor; reason: string }

/**
 * Who answers for a stall by law, with whole numbers, each look at one recorded before it is opened. The caller has asserted that the
 * officer handles what `reason` names.
 */
export async function identifySeller(
  container: MedusaContainer,
  { seller_id, actor, reason }: Asked,
): Promise<LegalIdentity[]> {
  const service = container.resolve<VerificationModuleService>(VERIFICATION_MODULE)
  const open = async (producer_id: string, of: "tax_code" | "personal_id", cipher: string | null) => {
    if (cipher === null) return null
    await service.recordLook({ actor, producer_id, what: "identity_viewed", of, reason, at: clock.now() })
    try {
      return unseal(cipher, `${of}:${producer_id}`)
    } catch {
      return UNREADABLE // the rest is handed over all the same
    }
  }
  const identities: LegalIdentity[] = []
  for (const sealed of await readRows<Sealed>(container, SEALED, [seller_id, seller_id])) {
    const { producer_id, tax_code_cipher, personal_id_cipher, ...open_facts } = sealed
    const tax_code = await open(producer_id, "tax_code", tax_code_cipher)
    const personal_id = await open(producer_id, "personal_id", personal_id_cipher)
    identities.push({ ...open_facts, tax_code, personal_id })
  }
  return identities
}
