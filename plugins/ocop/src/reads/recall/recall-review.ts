import type { MedusaContainer } from "@medusajs/framework/types"
import { type Actor, assertMaySee, mayVerify } from "@san-ocop/floor/lib/actor"
import { refuse } from "@san-ocop/floor/lib/problem"
import { readRows } from "@san-ocop/floor/lib/read-rows"
import type { RecallMoment, RecallReport, RecallReview, RecallTelling } from "@san-ocop/kit/http/recall"
import { barredFrom, barredFromWaiting, recallMatter } from "../../lib/own-decision"
import { orderIsHeld } from "../../lib/recall/held-orders-sql"
import { onePersonSql } from "../../lib/recall/one-person-sql"
import { isTellingSql } from "../../lib/recall/telling-sql"
import { countReport } from "./count-report"
import { readRecallFiles } from "./recall-file"
import { readRecalledLots } from "./recalled-lots"

type Row = Pick<
  RecallReview,
  "id" | "code" | "state" | "is_drill" | "hazard_class" | "province_code" | "reason" | "advice" | "contact_phone"
> & {
  producer_id: string
  producer_name: string
  by_producer: boolean
  drafted_by: string
  drafted_by_name: string
  drafted_at: Date
  approved_by_name: string | null
  approved_at: Date | null
  ended_by_name: string | null
  ended_at: Date | null
  end_words: string | null
  report: RecallReport | null
  listings_held: number
  telling: RecallTelling | null
  is_own_draft: boolean
}

const ONE = `select r.*, ${onePersonSql("r.drafted_by", "?")} as is_own_draft, r.seller_id is not null as by_producer, coalesce(m.name, '') as producer_name,
    (select count(*)::int from listing_hold h where h.ground = 'recalled' and h.source_id = r.id and h.released_at is null
      and h.deleted_at is null) as listings_held,
    case when ${isTellingSql("r")} then (select json_build_object('found', r.traced_at is not null, 'told', count(b.told_at),
      'buyers', count(*)) from recall_buyer b where b.recall_id = r.id and b.deleted_at is null) end as telling
  from recall r left join producer m on m.id = r.producer_id where r.id = ? and r.deleted_at is null`
const HELD = `select o.code as order_code, s.name as stall, s.slug as stall_slug, o.state from group_order o join seller s on s.id = o.seller_id
  where o.state in ('placed', 'confirmed') and o.deleted_at is null and ${orderIsHeld("?")} order by o.placed_at, o.id limit 200`

const moment = (at: Date | null, by: string | null, words: string | null = null): RecallMoment | null =>
  at ? { at: at.toISOString(), by: by ?? "", words } : null

/** One recall as its department sees it. @throws Refusal not_found */
export async function readRecall(container: MedusaContainer, actor: Actor, id: string): Promise<RecallReview> {
  const [row] = await readRows<Row>(container, ONE, [actor.id, id])
  if (!row) refuse("not_found", "Không tìm thấy đợt thu hồi này.")
  assertMaySee(actor, row)
  const isOpen = row.state === "approved"
  // Nobody is appointed for a drill.
  const ask = row.is_drill ? barredFrom : barredFromWaiting
  const [lots, files, held, counted, barred] = await Promise.all([
    readRecalledLots(container, row),
    readRecallFiles(container, id),
    isOpen ? readRows<RecallReview["held"][number]>(container, HELD, [id]) : [],
    isOpen ? countReport(container, id) : null,
    row.state === "draft" || isOpen ? ask(container, actor, recallMatter(row)) : null,
  ])
  const works = mayVerify(actor)
  const decides = works && barred === null
  const {
    code,
    state,
    is_drill,
    hazard_class,
    province_code,
    reason,
    advice,
    contact_phone,
    by_producer,
    is_own_draft,
  } = row
  return {
    ...{ id, code, state, is_drill, hazard_class, province_code, reason, advice, contact_phone, by_producer },
    producer: { id: row.producer_id, name: row.producer_name },
    drafted_at: row.drafted_at.toISOString(),
    lots,
    files,
    drafted: { at: row.drafted_at.toISOString(), by: row.drafted_by_name, words: null },
    approved: moment(row.approved_at, row.approved_by_name),
    ended: moment(row.ended_at, row.ended_by_name, row.end_words),
    report: row.report ?? counted,
    telling: row.telling,
    held,
    listings_held: row.listings_held,
    may: {
      approve: decides && state === "draft" && !is_own_draft,
      withdraw: decides && state === "draft",
      close: decides && isOpen && row.telling === null,
      resume_sale: decides && isOpen && row.listings_held > 0,
      add_file: works && (state === "draft" || isOpen),
      call: works && isOpen,
    },
    is_own_draft,
    barred,
  }
}
