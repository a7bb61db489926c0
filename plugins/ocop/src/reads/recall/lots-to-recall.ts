import type { MedusaContainer } from "@medusajs/framework/types"
import { readRows } from "@san-ocop/floor/lib/read-rows"
import type { Page } from "@san-ocop/kit/http/problem"
import type { LotToRecall } from "@san-ocop/kit/http/recall"
import { lotWordsSql } from "../../lib/traceability/lot-words-sql"
import { ofSellerSql } from "../../lib/traceability/of-seller-sql"

type Scope = { province_code: string | null; seller_id: string | null }
export type LotsToRecallQuery = { q: string; limit: number; offset: number }

const lots = (
  narrowed: string,
): string => `select x.code, coalesce(x.name, p.title, '') as name, x.producer_id, m.name as producer_name,
    x.made_on, x.best_before, x.state = 'recalled' as is_recalled, count(*) over ()::int as total
  from lot x ${narrowed} join producer m on m.id = x.producer_id left join product p on p.id = x.product_id
  where x.deleted_at is null and (?::text is null or x.province_code = ?)
    and (?::text is null or ${ofSellerSql("x", "?")})
  order by (x.code = upper(?)) desc, x.made_on desc, x.code limit ? offset ?`

/** Lots that a recall of an officer, or (with `seller_id`) of a stall, may name, by parts of their code, product or producer: the one with exactly this code first, then the newest. */
export async function readLotsToRecall(
  container: MedusaContainer,
  { province_code, seller_id }: Scope,
  { q, limit, offset }: LotsToRecallQuery,
): Promise<Page<LotToRecall>> {
  const words = lotWordsSql("x", q)
  const scope = [province_code, province_code, seller_id, seller_id, seller_id]
  const bindings = [...words.bindings, ...scope, q.trim(), limit, offset]
  const rows = await readRows<LotToRecall & { total: number }>(container, lots(words.join), bindings)
  return { items: rows.map(({ total: _total, ...lot }) => lot), count: rows[0]?.total ?? 0, limit, offset }
}
