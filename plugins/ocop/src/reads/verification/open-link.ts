import type { MedusaContainer } from "@medusajs/framework/types"
import { clock } from "@san-ocop/floor/lib/clock"
import { hashLinkToken } from "../../lib/verification/link-token"
import { readRows } from "../rows"

export type OpenLink = {
  producer_id: string
  producer_name: string
  person_name: string
  phone: string
  expires_at: Date
}

const LINK = `select r.producer_id, p.name as producer_name, coalesce(r.contact_name, p.name) as person_name,
    r.contact_phone as phone, l.expires_at
  from onboarding_link l
  join producer_registration r on r.producer_id = l.producer_id and r.deleted_at is null
  join producer p on p.id = r.producer_id and p.deleted_at is null
  where l.token_hash = ? and l.used_at is null and l.revoked_at is null and l.expires_at > ? and l.deleted_at is null
    and r.member_id is null and r.contact_phone is not null`

/** The link that a token opens today; null for one that was used, ended, replaced or never given out. */
export async function readOpenLink(container: MedusaContainer, token: string): Promise<OpenLink | null> {
  const [link] = await readRows<OpenLink>(container, LINK, [hashLinkToken(token), clock.now()])
  return link ?? null
}
