import type { MedusaContainer } from "@medusajs/framework/types"
import { clock } from "@san-ocop/floor/lib/clock"
import type { SellerHome } from "@san-ocop/kit/http/seller"
import { lastDayOf } from "../../lib/cases/deadlines"
import { disputeWaitsForSeller } from "../disputes/lists"
import { LISTING_TODO } from "../listings/todo-sql"
import { RETURN_WAITS_FOR_SELLER } from "../returns/returns"
import { readRows } from "../sql"

// One that was announced has its day; of one that has begun the registration says why.
const SUSPENSIONS = `(
    select coalesce(json_agg(json_build_object('registration_id', g.id, 'producer_name', p.name, 'on', w.effective_on,
        'reason_code', coalesce(w.reason_code, g.reason_code), 'reason', coalesce(w.reason, g.reason, '')) order by p.name, p.id), '[]')
      from producer_registration g
      join producer p on p.id = g.producer_id and p.deleted_at is null
      left join producer_suspension w on w.producer_id = p.id and w.state = 'announced' and w.deleted_at is null
        and p.verification_state <> 'suspended'
     where g.seller_id = :seller and g.deleted_at is null and (p.verification_state = 'suspended' or w.id is not null))`
const COMPLAINTS = "complaint where seller_id = :seller and state = 'opened' and deleted_at is null"

const HOME = `
  select
    (select count(*)::int from group_order where seller_id = :seller and state = 'placed' and deleted_at is null) as to_confirm,
    (select count(*)::int from group_order where seller_id = :seller and state = 'confirmed' and deleted_at is null) as to_ship,
    (select count(*)::int from bank_transfer where seller_id = :seller and state in ('waiting', 'to_refund')) as transfers_waiting,
    (select count(*)::int from cod_line where owner_id = :seller and owner_kind = 'seller' and state = 'waiting') as cod_lines_waiting,
    (select count(*)::int from ${COMPLAINTS}) as complaints_waiting,
    (select min(due_at) from ${COMPLAINTS}) as complaint_due_at,
    (select count(*)::int from goods_return where seller_id = :seller and ${RETURN_WAITS_FOR_SELLER} and deleted_at is null) as returns_waiting,
    (select count(*)::int from dispute where seller_id = :seller and ${disputeWaitsForSeller(":now")} and deleted_at is null) as disputes_waiting,
    ${SUSPENSIONS} as suspensions,
    count(*) filter (where ${LISTING_TODO.changes_needed})::int as changes_needed,
    count(*) filter (where ${LISTING_TODO.waiting_review})::int as waiting_review,
    count(*) filter (where ${LISTING_TODO.low_stock})::int as low_stock
    from listing l
    join listing_revision r on r.id = l.current_revision_id
    join seller s on s.id = l.seller_id
   where l.seller_id = :seller and l.deleted_at is null`

const NAMED = /(?<!:):(?:seller|now)\b/g

type Row = Omit<SellerHome, "complaint_due_on"> & { complaint_due_at: Date | null }

const homeOf = ({ complaint_due_at, ...home }: Row): SellerHome => ({
  ...home,
  complaint_due_on: complaint_due_at && lastDayOf(complaint_due_at),
})

/** What waits for the seller today. */
export async function readSellerHome(container: MedusaContainer, sellerId: string): Promise<SellerHome> {
  const values: unknown[] = []
  const sql = HOME.replaceAll(NAMED, (name) => {
    values.push(name === ":now" ? clock.now() : sellerId)
    return "?"
  })
  const [row] = await readRows<Row>(container, sql, values)
  return (
    (row && homeOf(row)) ?? {
      to_confirm: 0,
      to_ship: 0,
      transfers_waiting: 0,
      cod_lines_waiting: 0,
      complaints_waiting: 0,
      complaint_due_on: null,
      returns_waiting: 0,
      disputes_waiting: 0,
      changes_needed: 0,
      waiting_review: 0,
      low_stock: 0,
      suspensions: [],
    }
  )
}
