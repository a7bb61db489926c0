import type { MedusaContainer } from "@medusajs/framework/types"
import { addDays, type Day } from "@san-ocop/kit/day"
import { PAPER_EXPIRING_DAYS } from "@san-ocop/kit/requirement-standing"
import { proofEndsSql } from "../../lib/verification/proof-ends-sql"
import { readRows } from "../rows"

const ENDING = `select distinct x.producer_id from (${proofEndsSql("true")}) x
  join producer p on p.id = x.producer_id and p.verification_state = 'verified' and p.deleted_at is null
  where x.ends <= ? order by x.producer_id`

const ids = async (container: MedusaContainer, sql: string, bindings: unknown[]): Promise<string[]> =>
  (await readRows<{ producer_id: string }>(container, sql, bindings)).map(({ producer_id }) => producer_id)

/** Verified producers a paper of whom ends within the time of reminders, or has ended. */
export const readEndingPapers = (container: MedusaContainer, today: Day): Promise<string[]> =>
  ids(container, ENDING, [addDays(today, PAPER_EXPIRING_DAYS)])

const DUE = `select producer_id from producer_suspension
  where state = 'announced' and effective_on <= ? and deleted_at is null order by producer_id`

/** Producers whose announced suspension is to begin. */
export const readDueSuspensions = (container: MedusaContainer, today: Day): Promise<string[]> =>
  ids(container, DUE, [today])

const UNHELD = `select distinct p.id as producer_id from producer p
    join lateral (
      select l.id, l.state from listing l join listing_revision r on r.id = l.approved_revision_id
       where r.producer_id = p.id and l.deleted_at is null
      union
      select l.id, l.state from product_producer k join listing l on l.product_id = k.product_id and l.deleted_at is null
        join listing_revision r on r.id = l.approved_revision_id
       where k.producer_id = p.id and k.deleted_at is null and r.producer_id is null) l on true
  where p.verification_state in ('suspended', 'closed') and p.deleted_at is null and l.state in ('approved', 'changed', 'taken_down')
    and not exists (select 1 from listing_hold h where h.listing_id = l.id and h.ground = 'producer_suspended'
      and h.source_id = p.id and h.released_at is null and h.deleted_at is null)`

/** Suspended producers whose goods are on sale all the same: the process died after the decision. */
export const readUnheldProducers = (container: MedusaContainer): Promise<string[]> => ids(container, UNHELD, [])

const HELD = `select distinct p.id as producer_id from listing_hold h join producer p on p.id = h.source_id
  where h.ground = 'producer_suspended' and h.released_at is null and h.deleted_at is null
    and p.verification_state = 'verified' and p.deleted_at is null`

/** Verified producers whose goods are still held. */
export const readHeldProducers = (container: MedusaContainer): Promise<string[]> => ids(container, HELD, [])

const STRAY = `select h.source_id as producer_id, array_agg(distinct l.id) as listing_ids from listing_hold h
    join listing l on l.id = h.listing_id and l.deleted_at is null
    join listing_revision r on r.id = l.approved_revision_id
  where h.ground = 'producer_suspended' and h.released_at is null and h.deleted_at is null
    and case when r.producer_id is not null then r.producer_id <> h.source_id
      else not exists (select 1 from product_producer k
        where k.product_id = l.product_id and k.producer_id = h.source_id and k.deleted_at is null) end
  group by h.source_id`

/** By former maker: the listings that are held for him though another producer makes by now what they sell. */
export async function readStrayHolds(container: MedusaContainer): Promise<Map<string, string[]>> {
  const rows = await readRows<{ producer_id: string; listing_ids: string[] }>(container, STRAY, [])
  return new Map(rows.map(({ producer_id, listing_ids }) => [producer_id, listing_ids]))
}

const WITHOUT_STALL = `select r.producer_id from producer_registration r
    join producer p on p.id = r.producer_id and p.verification_state = 'verified' and p.deleted_at is null
  left join seller s on s.id = r.seller_id and s.deleted_at is null
  where r.decided_at < ? and r.deleted_at is null and (s.id is null or exists (select 1 from seller_member m
    where m.id = r.member_id and m.deleted_at is null
      and not exists (select 1 from seller_membership x where x.member_id = m.id and x.seller_id = s.id)))`

/** Producers verified before `before` who got no stall, or whose stall never got its owner. */
export const readProducersWithoutStall = (container: MedusaContainer, before: Date): Promise<string[]> =>
  ids(container, WITHOUT_STALL, [before])

const WITHOUT_LOGIN = `select distinct r.producer_id from producer_registration r
    join onboarding_link l on l.producer_id = r.producer_id and l.used_at < ? and l.deleted_at is null
    join seller_member m on m.id = r.member_id and m.deleted_at is null
  where r.deleted_at is null and r.channel = 'officer' and not exists (select 1 from auth_identity a
      where a.app_metadata->>'seller_member_id' = m.id and a.deleted_at is null)`

/** Producers whose person used his link before `before` and got no login: the process died in between. */
export const readUsedLinksWithoutLogin = (container: MedusaContainer, before: Date): Promise<string[]> =>
  ids(container, WITHOUT_LOGIN, [before])
