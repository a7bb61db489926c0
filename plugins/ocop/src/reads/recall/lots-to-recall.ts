import type { MedusaContainer } from "@medusajs/framework/types"
import { readRows } from "@san-ocop/floor/lib/read-rows"
import { fold } from "@san-ocop/kit/fold"
import type { LotToRecall } from "@san-ocop/kit/http/recall"

const MOST = 60

type Scope = { province_code: string | null; seller_id: string | null }

const LOTS = `select l.code, coalesce(l.name, p.title, '') as name, l.producer_id, m.name as producer_name, l.made_on, l.best_before,
    l.state = 'recalled' as is_recalled
  from lot l join producer m on m.id = l.producer_id left join product p on p.id = l.product_id
  where l.deleted_at is null and (?::text is null or l.province_code = ?)
    and (?::text is null or exists (select 1 from seller_producer s
      where s.seller_id = ? and s.producer_id = l.producer_id and s.deleted_at is null))
  order by (l.code = upper(?)) desc, l.made_on desc, l.code limit 2000`

/** Lots that a recall may name, newest first, by parts of their code, product or producer, with or without marks; by its whole code however old. */
export async function readLotsToRecall(container: MedusaContainer, scope: Scope, q: string): Promise<LotToRecall[]> {
  const { province_code, seller_id } = scope
  const rows = await readRows<LotToRecall>(container, LOTS, [
    province_code,
    province_code,
    seller_id,
    seller_id,
    q.trim(),
  ])
  const words = fold(q).split(/\s+/).filter(Boolean)
  const fits = (row: LotToRecall): boolean => {
    const text = fold(`${row.code} ${row.name} ${row.producer_name}`)
    return words.every((word) => text.includes(word))
  }
  return rows.filter(fits).slice(0, MOST)
}
