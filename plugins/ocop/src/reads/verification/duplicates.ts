import type { MedusaContainer } from "@medusajs/framework/types"
import type { VerificationDossier } from "@san-ocop/kit/http/verification-desk"
import { readRows } from "../rows"

// Of another province an officer learns only what shoppers see anyway: that such a producer is verified.
const DUPLICATES = `select p.name, coalesce(v.name, p.province_code) as province_name, p.verification_state as state,
    case when other.tax_code_hash = own.tax_code_hash then 'tax_code' else 'personal_id' end as same
  from producer_identity own
  join producer_identity other on other.producer_id <> own.producer_id and other.deleted_at is null
    and (other.tax_code_hash = own.tax_code_hash or other.personal_id_hash = own.personal_id_hash)
  join producer p on p.id = other.producer_id and p.deleted_at is null
  left join administrative_unit v on v.id = '2025:' || p.province_code and v.level = 'province'
  where own.producer_id = ? and own.deleted_at is null
    and (p.province_code = ? or p.verification_state in ('verified', 'suspended'))
  order by p.name, p.id limit 20`

/** Producers with the same tax code or the same person behind them. */
export const readDuplicates = (
  container: MedusaContainer,
  producerId: string,
  provinceCode: string,
): Promise<VerificationDossier["duplicates"]> => readRows(container, DUPLICATES, [producerId, provinceCode])
