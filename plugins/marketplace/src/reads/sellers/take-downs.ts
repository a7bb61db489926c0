import type { MedusaContainer } from "@medusajs/framework/types"
import type { StallTakeDown } from "@san-ocop/kit/http/stall-record"
import { readRows } from "../sql"

/** Take-downs that are shown; the log has all of them. */
const MOST = 100

// Each holds until the next one; an appeal in between is against it.
const TAKE_DOWNS = `
  with taken as (
    select l.id as listing_id, l.state, l.current_revision_id, e.at, e.reason,
           lead(e.at) over (partition by l.id order by e.at, e.id) as next_at
      from listing l join audit_entry e on e.entity_type = 'listing' and e.entity_id = l.id and e.deleted_at is null
     where l.seller_id = ? and e.action = 'listing.taken_down' and l.deleted_at is null
  )
  select t.listing_id, r.name, t.at, t.reason, t.state = 'taken_down' and t.next_at is null as holds,
         (select a.state from listing_appeal a
           where a.listing_id = t.listing_id and a.against = 'taken_down' and a.opened_at >= t.at
             and (t.next_at is null or a.opened_at < t.next_at) and a.deleted_at is null
           order by a.opened_at desc limit 1) as appeal
    from taken t join listing_revision r on r.id = t.current_revision_id
   order by t.at desc, t.listing_id limit ${MOST}`

/** What departments took off sale of a stall's goods, the newest first, from the log. */
export async function readTakeDowns(container: MedusaContainer, sellerId: string): Promise<StallTakeDown[]> {
  const rows = await readRows<Omit<StallTakeDown, "at"> & { at: Date }>(container, TAKE_DOWNS, [sellerId])
  return rows.map(({ at, ...row }) => ({ ...row, at: at.toISOString() }))
}
