import type { MedusaContainer } from "@medusajs/framework/types"
import { readRows } from "@san-ocop/floor/lib/read-rows"
import type { Page } from "@san-ocop/kit/http/problem"
import type { RecallRow, RecallState } from "@san-ocop/kit/http/recall"
import { RECALL_COLUMNS, type RecallRowRead, toRecallRow } from "./recall-rows"

/** `state` narrows the list. */
export type RecallsQuery = { state?: RecallState | undefined; limit: number; offset: number }

const WHERE = `where r.deleted_at is null and (?::text is null or r.province_code = ?) and (?::text is null or r.state = ?)`
// What waits for somebody comes first.
const LIST = `select ${RECALL_COLUMNS} from recall r left join producer m on m.id = r.producer_id ${WHERE}
  order by array_position(array['draft', 'approved', 'closed', 'withdrawn'], r.state), r.drafted_at desc, r.id limit ? offset ?`
const COUNT = `select count(*)::int as count from recall r ${WHERE}`

/** Recalls of one province, or (null) of all. */
export async function listRecalls(
  container: MedusaContainer,
  province: string | null,
  { state, limit, offset }: RecallsQuery,
): Promise<Page<RecallRow>> {
  const scope = [province, province, state ?? null, state ?? null]
  const [rows, [total]] = await Promise.all([
    readRows<RecallRowRead>(container, LIST, [...scope, limit, offset]),
    readRows<{ count: number }>(container, COUNT, scope),
  ])
  return { items: rows.map(toRecallRow), count: total?.count ?? 0, limit, offset }
}
