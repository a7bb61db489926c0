import type { MedusaContainer } from "@medusajs/framework/types"
import type { RegistrationList } from "@san-ocop/kit/http/verification"
import { TERMS_VERSION } from "../../lib/terms"
import { readRows } from "../rows"
import { readRegistration } from "./registration"

const OWN = `select r.id from producer_registration r join producer p on p.id = r.producer_id and p.deleted_at is null
  where r.deleted_at is null and (r.member_id = ? or exists (select 1 from seller_membership m where m.seller_id = r.seller_id
    and m.member_id = ? and m.role = 'owner' and m.status = 'active' and m.deleted_at is null))
  order by r.created_at, r.id limit 20`

/** What a member registered, and the producers of stalls that he owns. */
export async function readOwnRegistrations(container: MedusaContainer, memberId: string): Promise<RegistrationList> {
  const rows = await readRows<{ id: string }>(container, OWN, [memberId, memberId])
  const all = await Promise.all(rows.map(({ id }) => readRegistration(container, id)))
  const registrations = all.map(({ id, producer_name, state, to_do, stall }) => ({
    id,
    producer_name,
    state,
    to_do,
    stall,
  }))
  return { registrations, terms_version: TERMS_VERSION }
}
