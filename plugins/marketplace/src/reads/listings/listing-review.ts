import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import type { OfficerOnDuty } from "@san-ocop/floor/lib/officer-request"
import { refuse } from "@san-ocop/floor/lib/problem"
import type { Day } from "@san-ocop/kit/day"
import type { ListingReview } from "@san-ocop/kit/http/department"
import type { Finding, Screening } from "@san-ocop/kit/http/screening"
import type { ListingState } from "@san-ocop/kit/http/seller"
import { mayDecideOnStall } from "../../lib/own-stall"
import { changedFields, type RevisionColumns, toContent } from "../../modules/listing/content"
import { moderatorTargets, WAITING } from "../../modules/listing/listing-moves"
import { readRows } from "../sql"
import { readListingHistory } from "./history"
import { readCertificates } from "./programme-facts"
import { readNextWaiting } from "./review-queue"

const LISTING = `
  select l.id, l.state, l.province_code, l.price::float8 as price, l.submitted_at, l.product_id, l.current_revision_id, l.approved_revision_id,
         l.risk, x.risk as screened_risk, x.findings, x.rules_version, x.screened_at, s.id as seller_id, s.name as seller_name, s.phone as seller_phone, s.status as seller_status, s.slug as seller_slug,
         p.id as producer_id, p.name as producer_name, p.verified_on
    from listing l
    join listing_revision r on r.id = l.current_revision_id
    join seller s on s.id = l.seller_id
    left join product_producer pp on pp.product_id = l.product_id and pp.deleted_at is null
    left join producer p on p.id = coalesce(r.producer_id, pp.producer_id) and p.deleted_at is null
    left join lateral (
      select x.* from listing_screening x
       where x.revision_id = r.id and x.deleted_at is null order by x.screened_at desc limit 1
    ) x on true
   where l.id = ? and l.deleted_at is null and (?::text is null or l.province_code = ?)`

const REVISIONS = `select * from listing_revision where id = any(?)`

type Row = {
  id: string
  state: ListingState
  province_code: string
  price: number
  submitted_at: Date | null
  product_id: string | null
  current_revision_id: string
  approved_revision_id: string | null
  risk: number
  screened_risk: Screening["risk"] | null
  findings: Finding[] | null
  rules_version: string | null
  screened_at: Date | null
  seller_id: string
  seller_name: string
  seller_phone: string | null
  seller_status: string
  seller_slug: string
  producer_id: string | null
  producer_name: string | null
  verified_on: Day | null
}
type Revision = RevisionColumns & { id: string; number: number }

const screeningOf = ({ screened_risk, findings, rules_version, screened_at }: Row): ListingReview["screening"] =>
  screened_risk !== null && findings && rules_version && screened_at
    ? { version: rules_version, risk: screened_risk, findings, screened_at: screened_at.toISOString() }
    : null

async function readRevisions(
  container: MedusaContainer,
  row: Row,
): Promise<{ current: Revision; approved: Revision | null }> {
  const rows = await readRows<Revision>(container, REVISIONS, [
    [row.current_revision_id, row.approved_revision_id ?? ""],
  ])
  const current = rows.find((one) => one.id === row.current_revision_id)
  if (!current) throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, `listing ${row.id} has no current revision`)
  return { current, approved: rows.find((one) => one.id === row.approved_revision_id) ?? null }
}

/** What an officer needs to decide on a listing. @throws Refusal not_found, also for another province's listing */
export async function readListingReview(
  container: MedusaContainer,
  officer: OfficerOnDuty,
  id: string,
): Promise<ListingReview> {
  const scope = officer.province_code
  const [row] = await readRows<Row>(container, LISTING, [id, scope, scope])
  if (!row) return refuse("not_found", "Không tìm thấy sản phẩm này.")
  const { current, approved } = await readRevisions(container, row)
  const [content, shown] = [toContent(current), approved && toContent(approved)]
  const producer =
    row.producer_id && row.producer_name
      ? { id: row.producer_id, name: row.producer_name, verified_on: row.verified_on }
      : null
  const targets = moderatorTargets(row.state)
  const waits = WAITING.includes(row.state)
  const matter = { ...row, kind: "listing" as const, waits, is_open: targets.length > 0 }
  const { decides, barred } = await mayDecideOnStall(container, officer, matter)
  return {
    id: row.id,
    name: content.name,
    picture: content.pictures[0] ?? null,
    state: row.state,
    seller_name: row.seller_name,
    producer_name: producer?.name ?? null,
    group: content.group,
    price: row.price,
    submitted_at: row.submitted_at?.toISOString() ?? null,
    is_first: shown === null,
    risk: row.risk,
    flags: row.risk > 0 ? (row.findings ?? []).map(({ rule }) => rule) : [],
    screening: screeningOf(row),
    revision_number: current.number,
    content,
    approved: shown,
    changed_fields: shown ? changedFields(shown, content) : [],
    seller: {
      id: row.seller_id,
      name: row.seller_name,
      phone: row.seller_phone,
      status: row.seller_status,
      slug: row.seller_slug,
    },
    producer,
    certificates: await readCertificates(container, row.product_id, producer?.id ?? null),
    history: await readListingHistory(container, row.id),
    moves: decides ? targets : [],
    barred,
    next_id: await readNextWaiting(container, scope, { ...row, risk: row.screened_risk ?? row.risk }),
  }
}
