import type { MedusaContainer } from "@medusajs/framework/types"
import { LICENSED_FROM_PERCENT } from "@san-ocop/kit/alcohol"
import type { ProductGroupCode } from "@san-ocop/kit/product-groups"
import { readRows } from "../rows"

const GIVEN_UP = `select v.name from listing l join listing_revision v on v.id = l.approved_revision_id
    left join product_producer k on k.product_id = l.product_id and k.deleted_at is null
    join producer_registration r on r.producer_id = coalesce(v.producer_id, k.producer_id) and r.deleted_at is null
  where l.deleted_at is null and l.state in ('approved', 'changed') and r.producer_id = ?
    and ((v.group_code = any(r.product_groups) and not v.group_code = any(coalesce(?::text[], r.product_groups)))
      or (?::boolean is false and r.makes_spirits and v.alcohol_percent >= ${LICENSED_FROM_PERCENT}))
  order by l.created_at, l.id limit 4`

type Goods = { groups: readonly ProductGroupCode[] | null; makes_spirits: boolean | null }

/**
 * What is on sale of a producer, at whatever stall, that he would no longer be registered for with these goods; null is what stays.
 * Names of the first four listings.
 */
export async function readGoodsGivenUp(
  container: MedusaContainer,
  producerId: string,
  { groups, makes_spirits }: Goods,
): Promise<string[]> {
  const rows = await readRows<{ name: string }>(container, GIVEN_UP, [producerId, groups, makes_spirits])
  return rows.map(({ name }) => name)
}
