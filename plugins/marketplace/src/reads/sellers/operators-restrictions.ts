import type { MedusaContainer } from "@medusajs/framework/types"
import { refuse } from "@san-ocop/floor/lib/problem"
import { readRows } from "../sql"

const OPEN = `select coalesce(array_agg(z.id order by z.announced_at) filter (where u.id is not null), '{}') as own, count(z.id) > 0 as restricted
  from seller s left join seller_restriction z on z.seller_id = s.id and z.lifted_at is null and z.deleted_at is null
  left join "user" u on u.id = z.announced_by
  where s.id = ? and s.deleted_at is null group by s.id`

type Row = { own: string[]; restricted: boolean }

/** The open restrictions of a stall that operators placed, and whether there are any at all. @throws Refusal not_found */
export async function readOperatorsRestrictions(container: MedusaContainer, sellerId: string) {
  const [row] = await readRows<Row>(container, OPEN, [sellerId])
  if (!row) return refuse("not_found", "Không tìm thấy gian hàng này.")
  return { own: row.own, isRestricted: row.restricted }
}
