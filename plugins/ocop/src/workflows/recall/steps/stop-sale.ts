import type { Context, MedusaContainer } from "@medusajs/framework/types"
import { appendNotice } from "@san-ocop/floor/lib/append-notice"
import { runSql } from "@san-ocop/floor/lib/run-sql"
import { stallHref } from "@san-ocop/marketplace/lib/notices/stall-href"
import { holdListings } from "@san-ocop/marketplace/lib/listings/hold-listings"
import { countStock } from "../../../modules/recall/changes/count-stock"
import { takeFromStock } from "../../../modules/recall/changes/take-from-stock"
import { TRACEABILITY_MODULE } from "../../../modules/traceability"
import type TraceabilityModuleService from "../../../modules/traceability/service"
import type { RecallRecord, Write } from "../../../modules/recall/types"

const LISTINGS = `select id, seller_id, province_code from listing where deleted_at is null
  and product_id in (select product_id from lot where id = any(?)) order by id`
const PACKED_BY = `select distinct o.seller_id from fulfillment_lot packed
  join fulfillment_item item on item.id = packed.fulfillment_item_id
  join order_fulfillment link on link.fulfillment_id = item.fulfillment_id and link.deleted_at is null
  join group_order o on o.order_id = link.order_id and o.deleted_at is null
  where packed.lot_id = any(?) and packed.deleted_at is null`

type Listing = { id: string; seller_id: string; province_code: string }

async function tellStalls(context: Context, recall: RecallRecord, sellers: readonly string[]): Promise<void> {
  for (const seller_id of sellers) {
    await appendNotice(context, {
      topic: "recall.approved",
      to: { kind: "seller", seller_id },
      title: "Thu hồi hàng: dừng bán và không gửi hàng thuộc lô thu hồi",
      body: `${recall.reason} Xin giữ riêng hàng của các lô này và làm theo trang thu hồi. Sàn đã trừ hàng của các lô này khỏi tồn kho.`,
      href: stallHref(seller_id, `/thu-hoi/${recall.id}`),
      province_code: recall.province_code,
      dedupe_key: `recall.approved:${recall.id}:${seller_id}`,
    })
  }
}

/** Departments of other provinces where the goods are sold read what the public reads: the recall itself is not theirs. */
async function tellDepartments(context: Context, recall: RecallRecord, provinces: readonly string[]): Promise<void> {
  for (const province_code of new Set([recall.province_code, ...provinces])) {
    await appendNotice(context, {
      topic: "recall.approved",
      to: { kind: "department", province_code, agency: "trade" },
      title: "Thu hồi hàng đang bán tại tỉnh: đã dừng bán",
      body: recall.reason,
      href: province_code === recall.province_code ? `/so/thu-hoi/${recall.id}` : `/thu-hoi/${recall.code}`,
      dedupe_key: `recall.approved:${recall.id}:${province_code}`,
    })
  }
}

/** Everything that an approval stops, inside its own transaction: the lots, the goods on sale, and the word of it to who sells them. */
export const stopSale =
  (container: MedusaContainer, write: Write) =>
  async (context: Context, recall: RecallRecord, lots: string[]): Promise<void> => {
    const traceability = container.resolve<TraceabilityModuleService>(TRACEABILITY_MODULE)
    await traceability.markRecalled(lots, { recall_id: recall.id, ...write }, context)
    await countStock(context, recall.id, write.at)
    await takeFromStock(context, recall, write)
    const listings = await runSql<Listing>(context, LISTINGS, [lots])
    const holds = {
      listing_ids: listings.map(({ id }) => id),
      ground: "recalled" as const,
      source_id: recall.id,
      reason: `Thu hồi hàng: ${recall.reason}`,
    }
    await holdListings(container, { ...holds, ...write }, context)
    const packed = await runSql<{ seller_id: string }>(context, PACKED_BY, [lots])
    const sellers = new Set([...listings, ...packed].map(({ seller_id }) => seller_id))
    if (recall.seller_id !== null) sellers.add(recall.seller_id)
    await tellStalls(context, recall, [...sellers])
    const provinces = listings.map(({ province_code }) => province_code)
    await tellDepartments(context, recall, provinces)
  }
