import type { MedusaContainer } from "@medusajs/framework/types"
import { clock } from "@san-ocop/floor/lib/clock"
import type { OfficerOnDuty } from "@san-ocop/floor/lib/officer-request"
import { refuse } from "@san-ocop/floor/lib/problem"
import type { Complaint, ComplaintReview, ComplaintRow } from "@san-ocop/kit/http/casework"
import { parseLookupCode } from "@san-ocop/kit/lookup-code"
import type { Page } from "@san-ocop/kit/http/problem"
import { barredFromAppeal } from "../../lib/appeal-judges"
import { caseContact } from "../../lib/cases/case-contact"
import { opensCaseSql } from "../../lib/cases/opens-case-sql"
import type { Shown } from "../../lib/cases/shown-by"
import { lastDayOf } from "../../lib/cases/deadlines"
import { mayDecideOnStall } from "../../lib/own-stall"
import { readRows } from "../sql"
import { readNextCase } from "./case-list"
import { readComplaint } from "./complaint-view"
import { readDeciders } from "./deciders"

const OPENS = opensCaseSql("c", "c.by_receiver is distinct from false")

const missing = (): never => refuse("not_found", "Không tìm thấy khiếu nại này.")

/** A complaint for who knows its code (as typed) and shows what opens it; null otherwise. Of a gift, its giver reads the code of the purchase. */
export async function readShopperComplaint(
  container: MedusaContainer,
  typed: string,
  { phone, orders }: Shown,
): Promise<Complaint | null> {
  const code = parseLookupCode(typed)
  if (!code) return null
  const found = await readComplaint(container, "shopper", `c.code = ? and ${OPENS}`, [code, phone, orders])
  return found?.complaint ?? null
}

/** A complaint as its seller sees it. @throws Refusal not_found, also for another seller's */
export async function readSellerComplaint(
  container: MedusaContainer,
  sellerId: string,
  id: string,
): Promise<Complaint> {
  const found = await readComplaint(container, "seller", "c.id = ? and c.seller_id = ?", [id, sellerId])
  return found?.complaint ?? missing()
}

/** A complaint as the department sees it. @throws Refusal not_found, also for another province's */
export async function readComplaintReview(
  container: MedusaContainer,
  officer: OfficerOnDuty,
  id: string,
): Promise<ComplaintReview> {
  const scope = officer.province_code
  const where = "c.id = ? and (?::text is null or c.province_code = ?)"
  const found = await readComplaint(container, "department", where, [id, scope, scope])
  if (!found) return missing()
  const { complaint, row } = found
  const matter = { ...row, kind: "complaint" as const, waits: complaint.moves.includes("decide") }
  const { decides, barred } = await mayDecideOnStall(container, officer, matter)
  const waits = complaint.appeal?.state === "filed"
  const decided = async () => ({ ...row, deciders: await readDeciders(container, "complaint", id) })
  const appeal_barred = waits ? await barredFromAppeal(container, officer, await decided()) : null
  return {
    ...complaint,
    moves: decides ? complaint.moves : [],
    barred,
    contact: caseContact(row),
    decided_by_me: row.decided_by === officer.id,
    may_decide_appeal: decides && waits && appeal_barred === null,
    appeal_barred,
    next_id: await readNextCase(container, scope, { kind: "complaint", id }),
  }
}

const LIST = `
  select id, code, order_code, reason_code, state, opened_at, due_at, count(*) over ()::int as total
    from complaint where seller_id = ? and deleted_at is null
   order by closed_at is not null, state <> 'opened', due_at nulls last, opened_at desc, id limit ? offset ?`

type Row = Omit<ComplaintRow, "opened_at" | "due_on" | "is_late"> & {
  opened_at: Date
  due_at: Date | null
  total: number
}

/** The complaints about one seller's orders: what he must answer first. */
export async function readSellerComplaints(
  container: MedusaContainer,
  sellerId: string,
  { limit, offset }: { limit: number; offset: number },
): Promise<Page<ComplaintRow>> {
  const now = clock.now()
  const rows = await readRows<Row>(container, LIST, [sellerId, limit, offset])
  const items = rows.map(({ total: _total, opened_at, due_at, ...row }) => ({
    ...row,
    opened_at: opened_at.toISOString(),
    due_on: due_at && lastDayOf(due_at),
    is_late: due_at !== null && due_at <= now,
  }))
  return { items, count: rows[0]?.total ?? 0, limit, offset }
}
