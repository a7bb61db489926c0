import type { MedusaContainer } from "@medusajs/framework/types"
import { refuse } from "@san-ocop/floor/lib/problem"
import type { OrderState } from "@san-ocop/kit/http/checkout"
import { STORAGE_CLASSES, type StorageClass } from "@san-ocop/kit/storage-class"
import { addressWords } from "../../lib/parcels/parcel-words"
import type { Parcel, ParcelGoods } from "../../lib/parcels/types"
import { readSellerOrder } from "../seller-orders"
import { readRows } from "../sql"

/** Nothing of these is sent, or not yet. */
const NOT_SENT: readonly OrderState[] = ["awaiting_payment", "cancelled"]

const SENDER = `
  select s.slug, s.name, s.phone, s.street, o.settlement_mode, commune.full_name as commune_name, province.full_name as province_name,
    (o.item_total - coalesce((select sum(d.amount) from order_discount d
      where d.group_order_id = o.id and d.item_id is not null and d.bearer = 'seller' and d.reverses is null), 0))::float8 as worth
  from group_order o
  join seller s on s.id = o.seller_id
  left join administrative_unit commune on commune.id = '2025:' || s.commune_code and commune.level = 'commune'
  left join administrative_unit province on province.id = '2025:' || s.province_code and province.level = 'province'
  where o.id = ?`
// As the lines were sold. Orders from before this was kept say nothing.
const HANDLING = `
  select line.title as name, item.quantity::float8 as quantity, h.weight_grams, h.length_cm as length, h.width_cm as width, h.height_cm as height,
    coalesce(h.storage_classes, '{}') as storage_classes
  from group_order o
  join "order" m on m.id = o.order_id
  join order_item item on item.order_id = m.id and item.version = m.version and item.deleted_at is null
  join order_line_item line on line.id = item.item_id
  left join line_handling h on h.item_id = line.id
  where o.id = ?`

type SenderRow = {
  slug: string
  name: string
  settlement_mode: Parcel["settlement_mode"]
  worth: number
  phone: string | null
  street: string | null
  commune_name: string | null
  province_name: string | null
}
type HandlingRow = Omit<ParcelGoods, "size"> & {
  length: number | null
  width: number | null
  height: number | null
  storage_classes: StorageClass[]
}

const goodsOf = ({ name, quantity, weight_grams, length, width, height }: HandlingRow): ParcelGoods => ({
  name,
  quantity,
  weight_grams,
  size: length && width && height ? { length, width, height } : null,
})

/** Grams of all goods; null where those of some are not known. */
const weigh = (rows: readonly HandlingRow[]): number | null =>
  rows.reduce<number | null>(
    (sum, { quantity, weight_grams }) => (sum === null || weight_grams === null ? null : sum + quantity * weight_grams),
    0,
  )

/** One seller's order as a parcel. @throws Refusal not_found, also for another seller's order; not_allowed when nothing of it is sent */
export async function readParcel(container: MedusaContainer, sellerId: string, id: string): Promise<Parcel> {
  const order = await readSellerOrder(container, { id: sellerId, role: "packing" }, id)
  if (NOT_SENT.includes(order.state)) {
    const why = order.state === "cancelled" ? "Đơn này đã hủy" : "Đơn này còn chờ khách trả tiền"
    refuse("not_allowed", `${why}, nên chưa có phiếu và tem để in.`, { code: "nothing_to_send" })
  }
  const [[sender], rows] = await Promise.all([
    readRows<SenderRow>(container, SENDER, [order.id]),
    readRows<HandlingRow>(container, HANDLING, [order.id]),
  ])
  if (!sender) return refuse("not_found", "Không tìm thấy đơn hàng này.")
  const { slug, name, phone, street, commune_name, province_name, settlement_mode, worth } = sender
  return {
    order,
    sender: { slug, name, phone, address: addressWords([street, commune_name, province_name]) },
    settlement_mode,
    goods: rows.map(goodsOf),
    worth,
    weight_grams: weigh(rows),
    storage_classes: STORAGE_CLASSES.map(({ code }) => code).filter((code) =>
      rows.some(({ storage_classes }) => storage_classes.includes(code)),
    ),
  }
}
