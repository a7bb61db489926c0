import type { MedusaContainer } from "@medusajs/framework/types"
import { refuse } from "@san-ocop/floor/lib/problem"
import { readRows } from "@san-ocop/floor/lib/read-rows"
import type { RecallParcel, SellerRecall, SellerRecallRow } from "@san-ocop/kit/http/recall"
import { orderIsHeld } from "../../lib/recall/held-orders-sql"
import { PARCEL_REMEDY } from "../../lib/recall/parcel-remedy-sql"
import { RECALL_COLUMNS, type RecallRowRead, toRecallRow } from "./recall-rows"
import { readRecallFiles } from "./recall-file"
import { readRecalledLots } from "./recalled-lots"

// What a stall drafted itself, drills too; and every approved recall of goods that it lists or sent.
const CONCERNS = `r.deleted_at is null and (r.seller_id = ? or (r.approved_at is not null and not r.is_drill and (
    exists (select 1 from recall_parcel p where p.recall_id = r.id and p.seller_id = ? and p.deleted_at is null)
    or exists (select 1 from recall_lot x join lot l on l.id = x.lot_id join listing g on g.product_id = l.product_id
      where x.recall_id = r.id and g.seller_id = ? and x.deleted_at is null and g.deleted_at is null))))`

const sentSql = (join = ""): string => `select count(*)::int from recall_parcel p ${join}
  where p.recall_id = r.id and p.seller_id = ? and not r.is_drill and p.deleted_at is null`
const ROW = `${RECALL_COLUMNS},
  (select count(*)::int from group_order o where o.seller_id = ? and o.state in ('placed', 'confirmed') and o.deleted_at is null
    and r.state = 'approved' and not r.is_drill and ${orderIsHeld("r.id")}) as held_orders,
  (${sentSql()}) as sent_orders,
  (${sentSql(`cross join ${PARCEL_REMEDY}`)} and remedy.state = 'to_refund') as to_refund`
const FROM = `from recall r left join producer m on m.id = r.producer_id where ${CONCERNS}`

type RowRead = RecallRowRead & Omit<SellerRecallRow, "drafted_at">
type OneRead = RowRead & Pick<SellerRecall, "reason" | "advice" | "contact_phone"> & { is_own: boolean }
const bindings = (sellerId: string): string[] => Array.from({ length: 6 }, () => sellerId)

/** The recalls that concern a stall, open ones first. */
export async function readSellerRecalls(container: MedusaContainer, sellerId: string): Promise<SellerRecallRow[]> {
  const order = `order by array_position(array['approved', 'draft', 'closed', 'withdrawn'], r.state), r.drafted_at desc limit 100`
  const rows = await readRows<RowRead>(container, `select ${ROW} ${FROM} ${order}`, bindings(sellerId))
  return rows.map(({ held_orders, sent_orders, to_refund, ...row }) => ({
    ...toRecallRow(row),
    ...{ held_orders, sent_orders, to_refund },
  }))
}

const HELD = `select o.id, o.code, o.state, g.contact_name as customer_name from group_order o join order_group g on g.id = o.group_id
  where o.seller_id = ? and o.state in ('placed', 'confirmed') and o.deleted_at is null and ${orderIsHeld("?")}
  order by o.placed_at, o.id limit 200`
const PARCELS = `select p.id, p.group_order_id as order_id, p.order_code, b.name as customer_name, p.match, p.quantity,
    remedy.state as remedy, remedy.returned, p.how, remedy.payment_method, remedy.return_id
  from recall_parcel p join recall_buyer b on b.id = p.buyer_id cross join ${PARCEL_REMEDY}
  where p.seller_id = ? and p.recall_id = ? and p.deleted_at is null order by remedy.returned >= p.quantity, p.order_code limit 500`

/** One recall as a stall sees it, with its own parcels alone. @throws Refusal not_found */
export async function readSellerRecall(
  container: MedusaContainer,
  sellerId: string,
  id: string,
): Promise<SellerRecall> {
  const one = `select ${ROW}, r.reason, r.advice, r.contact_phone, r.seller_id is not distinct from ? as is_own
    ${FROM} and r.id = ?`
  const [found] = await readRows<OneRead>(container, one, [...bindings(sellerId), sellerId, id])
  if (!found) refuse("not_found", "Không tìm thấy đợt thu hồi này.")
  const { is_own, ...row } = found
  const isReal = row.state === "approved" && !row.is_drill
  const [lots, files, held, sent] = await Promise.all([
    readRecalledLots(container, row),
    is_own ? readRecallFiles(container, id) : [],
    isReal ? readRows<SellerRecall["held"][number]>(container, HELD, [sellerId, id]) : [],
    row.is_drill ? [] : readRows<RecallParcel>(container, PARCELS, [sellerId, id]),
  ])
  const may_add_file = is_own && (row.state === "draft" || row.state === "approved")
  const own = files.filter(({ side }) => side === "seller")
  return { ...row, drafted_at: row.drafted_at.toISOString(), lots, files: own, may_add_file, held, sent }
}
