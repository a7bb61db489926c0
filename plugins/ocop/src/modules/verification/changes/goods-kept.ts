import type { Context } from "@medusajs/framework/types"
import { refuse } from "@san-ocop/floor/lib/problem"
import { runSql } from "@san-ocop/floor/lib/run-sql"
import { type Goods as Sold, goodsGap } from "@san-ocop/kit/registered-goods"
import type { RegistrationRecord } from "../types"
import type { Goods } from "./correction-goods"

// Of marketplace, and only read: what is on sale of a producer, at whatever stall.
const ON_SALE = `select v.name, v.group_code as group, v.alcohol_percent from listing l
    join listing_revision v on v.id = l.approved_revision_id
    left join product_producer k on k.product_id = l.product_id and k.deleted_at is null
  where l.deleted_at is null and l.state in ('approved', 'changed') and coalesce(v.producer_id, k.producer_id) = ?
  order by l.created_at, l.id`

const SHOWN = 3

/**
 * A producer stays registered for what is on sale: its papers must go on being watched. Reads under the lock of his registration,
 * which whoever shows a listing waits for. @throws Refusal not_allowed naming goods of a group, or spirits, that would be given up
 */
export async function refuseGivenUp(context: Context, record: RegistrationRecord, wish: Goods): Promise<void> {
  const before = { groups: record.product_groups, makes_spirits: record.makes_spirits }
  const after = {
    groups: wish.product_groups ?? before.groups,
    makes_spirits: wish.makes_spirits ?? before.makes_spirits,
  }
  const keepsAll = before.groups.every((group) => after.groups.includes(group))
  if (keepsAll && (after.makes_spirits || !before.makes_spirits)) return
  const sold = await runSql<Sold>(context, ON_SALE, [record.producer_id])
  const lost = sold.filter((goods) => !goodsGap(goods, before) && goodsGap(goods, after))
  if (lost.length === 0) return
  const shown = lost.slice(0, SHOWN).map(({ name }) => `“${name}”`)
  const list = [...shown, ...(lost.length > SHOWN ? ["…"] : [])].join(", ")
  const what = keepsAll ? "Bà con đang bán rượu" : "Nhóm hàng này còn sản phẩm đang bán"
  refuse("not_allowed", `${what}: ${list}. Mời sửa tin đăng của sản phẩm hoặc nhờ Sở gỡ tin trước.`, {
    field: keepsAll ? "makes_spirits" : "groups",
    code: "goods_on_sale",
  })
}
