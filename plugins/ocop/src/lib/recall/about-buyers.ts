import type { Context } from "@medusajs/framework/types"
import { runSql } from "@san-ocop/floor/lib/run-sql"
import { aboutGoods, type OwnGoods, type RecalledGoods } from "./about-goods"
import type { About } from "./buyer-words"

type OwnRow = OwnGoods & { buyer_id: string; purchase_code: string }

/** Lots of a recall (?) that people buy, as RecalledGoods. */
export const GOODS_OF_RECALL = `select p.id as product_id, p.title, l.code
  from recall_lot r join lot l on l.id = r.lot_id join product p on p.id = l.product_id
  where r.recall_id = ? and r.deleted_at is null order by p.title, l.code`

// Of buyers (?) of a recall, all that is in the parcels that it found.
const OWN = `select distinct p.buyer_id, g.code as purchase_code, line.product_id, l.code
  from recall_parcel p
  join group_order o on o.id = p.group_order_id
  join order_group g on g.id = o.group_id
  join order_fulfillment link on link.order_id = o.order_id and link.deleted_at is null
  join fulfillment f on f.id = link.fulfillment_id and f.canceled_at is null
  join fulfillment_item item on item.fulfillment_id = f.id and item.deleted_at is null
  join order_line_item line on line.id = item.line_item_id and line.deleted_at is null
  left join fulfillment_lot packed on packed.fulfillment_item_id = item.id and packed.deleted_at is null
  left join lot l on l.id = packed.lot_id
 where p.buyer_id = any(?) and p.deleted_at is null order by l.code, line.product_id`

/** How to name the goods of a recall to one of these buyers; with the code of a purchase, to who gave that one away. */
export type AboutBuyers = (
  context: Context,
  buyerIds: string[],
) => Promise<(buyerId: string, purchase?: string) => About>

/** Names the goods of a recall to each of its buyers, what he has himself first. */
export function aboutBuyers(goods: readonly RecalledGoods[]): AboutBuyers {
  const about = aboutGoods(goods)
  return async (context, buyerIds) => {
    const rows = await runSql<OwnRow>(context, OWN, [buyerIds])
    return (buyerId, purchase) =>
      about(rows.filter((row) => row.buyer_id === buyerId && (purchase ?? row.purchase_code) === row.purchase_code))
  }
}
