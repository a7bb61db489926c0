import type { MedusaContainer } from "@medusajs/framework/types"
import { clock } from "@san-ocop/floor/lib/clock"
import { refuse } from "@san-ocop/floor/lib/problem"
import { alcoholDuties } from "@san-ocop/kit/alcohol"
import { vietnamDay } from "@san-ocop/kit/day"
import type { ProductGroupCode } from "@san-ocop/kit/product-groups"
import { proofEndsSql } from "../../lib/verification/proof-ends-sql"
import { readRows } from "../../reads/rows"
import type { CheckedListing } from "./assert-listing-producer"

const LICENCES = "q.producer_id = r.producer_id and q.requirement = 'spirits_licence' and q.kind = 'document'"

const GOODS = `
  select r.name, r.group_code as group, r.alcohol_percent, exists (
      select 1 from (${proofEndsSql(LICENCES)}) one where one.ends >= ?) as licensed
    from listing_revision r where r.id = ?`

type Goods = { name: string; group: ProductGroupCode; alcohol_percent: number | null; licensed: boolean }

/**
 * Refuses to approve spirits whose maker has no accepted licence that holds today (Decree 105/2017, amended by 17/2020). Only
 * the paper itself counts: a department cannot do without a licence that the decree demands.
 * @throws Refusal not_allowed
 */
export async function assertSpiritsLicence(container: MedusaContainer, listing: CheckedListing): Promise<void> {
  const bindings = [vietnamDay(clock.now()), listing.current_revision_id]
  const [goods] = await readRows<Goods>(container, GOODS, bindings)
  if (!goods || goods.licensed || !alcoholDuties(goods).needs_licence) return
  const message = "Hàng có cồn từ 5,5% cần giấy phép sản xuất rượu đã được duyệt và còn hạn của chủ thể."
  refuse("not_allowed", message, { field: "content.producer_id", code: "spirits_licence_missing" })
}
