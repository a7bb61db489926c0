import type { MedusaContainer } from "@medusajs/framework/types"
import type { OfficerOnDuty } from "@san-ocop/floor/lib/officer-request"
import { refuse } from "@san-ocop/floor/lib/problem"
import type { ReportReason, ReportReview, ReportState, ReportStatus } from "@san-ocop/kit/http/casework"
import { parseLookupCode } from "@san-ocop/kit/lookup-code"
import { mayDecideOnStall } from "../../lib/own-stall"
import { readRows } from "../sql"
import { readNextCase } from "./case-list"

const REPORT = `
  select r.id, r.code, r.province_code, r.subject, r.reason_code, r.words, r.contact_phone, r.contact_email, r.state, r.received_at, r.due_at,
         r.decided_at, r.answer, r.listing_id, l.state as listing_state, rev.number as revision_number, p.handle,
         s.id as seller_id, s.name as seller_name, s.slug as seller_slug,
         (select count(*)::int from shopper_report o
           where o.id <> r.id and o.seller_id = r.seller_id and o.listing_id is not distinct from r.listing_id
             and o.state = 'received' and o.deleted_at is null) as others
    from shopper_report r
    join seller s on s.id = r.seller_id
    left join listing l on l.id = r.listing_id and l.deleted_at is null
    left join listing_revision rev on rev.id = l.current_revision_id
    left join product p on p.id = l.product_id and p.deleted_at is null
   where r.id = ? and r.deleted_at is null and (?::text is null or r.province_code = ?)`

type Row = {
  id: string
  code: string
  province_code: string
  subject: string
  reason_code: ReportReason
  words: string
  contact_phone: string | null
  contact_email: string | null
  state: ReportState
  received_at: Date
  due_at: Date
  decided_at: Date | null
  answer: string | null
  listing_id: string | null
  listing_state: string | null
  revision_number: number | null
  handle: string | null
  seller_id: string
  seller_name: string
  seller_slug: string
  others: number
}

const listingOf = ({ listing_id: id, listing_state: state, revision_number }: Row): ReportReview["listing"] =>
  id !== null && state !== null && revision_number !== null ? { id, state, revision_number } : null

/** A report as the department sees it. @throws Refusal not_found, also for another province's */
export async function readReportReview(
  container: MedusaContainer,
  officer: OfficerOnDuty,
  id: string,
): Promise<ReportReview> {
  const scope = officer.province_code
  const [row] = await readRows<Row>(container, REPORT, [id, scope, scope])
  if (!row) return refuse("not_found", "Không tìm thấy phản ánh này.")
  const open = row.state === "received"
  const matter = { ...row, kind: "report" as const, waits: open }
  const { decides, barred } = await mayDecideOnStall(container, officer, matter)
  return {
    id: row.id,
    code: row.code,
    subject_kind: row.listing_id === null ? "stall" : "listing",
    subject: row.subject,
    path: row.handle === null ? `/gian-hang/${row.seller_slug}` : `/san-pham/${row.handle}`,
    listing: listingOf(row),
    seller: { id: row.seller_id, name: row.seller_name, slug: row.seller_slug },
    reason_code: row.reason_code,
    words: row.words,
    contact: { phone: row.contact_phone, email: row.contact_email },
    state: row.state,
    received_at: row.received_at.toISOString(),
    due_at: open ? row.due_at.toISOString() : null,
    decided_at: row.decided_at?.toISOString() ?? null,
    answer: row.answer,
    others: row.others,
    may_decide: open && decides,
    barred,
    next_id: await readNextCase(container, scope, { kind: "report", id }),
  }
}

const STATUS = `select code, subject, state, received_at, decided_at, answer from shopper_report
  where code = ? and deleted_at is null`

type StatusRow = Omit<ReportStatus, "received_at" | "decided_at"> & { received_at: Date; decided_at: Date | null }

/** A report for whoever kept its code (as typed); null when there is none. */
export async function readReportStatus(container: MedusaContainer, typed: string): Promise<ReportStatus | null> {
  const code = parseLookupCode(typed)
  const [row] = code ? await readRows<StatusRow>(container, STATUS, [code]) : []
  if (!row) return null
  return { ...row, received_at: row.received_at.toISOString(), decided_at: row.decided_at?.toISOString() ?? null }
}
