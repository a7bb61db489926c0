import type { MedusaContainer } from "@medusajs/framework/types"
import { clock } from "@san-ocop/floor/lib/clock"
import type { Complaint, CaseMessage, CaseSide } from "@san-ocop/kit/http/casework"
import { giverEmailSql, purchaseOfGiftSql } from "../../lib/cases/opens-case-sql"
import { DEADLINES, endOfDaysAfter, lastDayOf } from "../../lib/cases/deadlines"
import { complaintMoves } from "../../modules/casework/complaint-moves"
import { readRows } from "../sql"
import { readComplaintAppeals } from "./appeal-of"
import { readCaseFiles } from "./case-files"

type Row = Pick<
  Complaint,
  "id" | "code" | "order_code" | "reason_code" | "wish" | "words" | "state" | "outcome" | "decision_words"
> & {
  opened_at: Date
  due_at: Date | null
  decided_at: Date | null
  decided_by: string | null
  seller_id: string
  province_code: string
  contact_name: string
  contact_phone: string
  giver_email: string | null
  purchase_code: string | null
  seller_name: string
  seller_slug: string
}

export const COMPLAINT = `
  select c.id, c.code, c.order_code, c.reason_code, c.wish, c.words, c.state, c.outcome, c.decision_words, c.opened_at, c.due_at,
         c.decided_at, c.decided_by, c.seller_id, c.province_code, c.contact_name, c.contact_phone,
         case when c.by_receiver = false then ${purchaseOfGiftSql("c")} end as purchase_code,
         case when c.by_receiver = false then ${giverEmailSql("c")} end as giver_email, s.name as seller_name, s.slug as seller_slug
    from complaint c join seller s on s.id = c.seller_id where c.deleted_at is null`

const MESSAGES = `select at, side, words from case_message where complaint_id = ? and deleted_at is null order by at, id`

/** A complaint with both sides' words, as one side sees it, and the row behind it. Null when `where` finds none. */
export async function readComplaint(
  container: MedusaContainer,
  side: CaseSide,
  where: string,
  bindings: readonly unknown[],
): Promise<{ complaint: Complaint; row: Row } | null> {
  const [row] = await readRows<Row>(container, `${COMPLAINT} and ${where}`, bindings)
  if (!row) return null
  const [messages, files, appeals] = await Promise.all([
    readRows<Omit<CaseMessage, "at"> & { at: Date }>(container, MESSAGES, [row.id]),
    readCaseFiles(container, row.id),
    readComplaintAppeals(container, row.id),
  ])
  const own = appeals.find((one) => one.side === side)
  // The department sees first what waits for it.
  const appeal = own ?? appeals.find(({ state }) => state === "filed") ?? appeals.at(-1) ?? null
  const stands = !own && appeals.every(({ state }) => state !== "overturned")
  const now = clock.now()
  const may_still_appeal =
    stands && row.decided_at !== null && now < endOfDaysAfter(row.decided_at, DEADLINES.appeal_file_days)
  const facts = { state: row.state, outcome: row.outcome, is_late: row.due_at !== null && row.due_at <= now }
  const moves = complaintMoves(side, { ...facts, may_still_appeal })
  const complaint: Complaint = {
    id: row.id,
    code: row.code,
    order_code: side === "shopper" ? (row.purchase_code ?? row.order_code) : row.order_code,
    seller: { name: row.seller_name, slug: row.seller_slug },
    reason_code: row.reason_code,
    wish: row.wish,
    words: row.words,
    state: row.state,
    opened_at: row.opened_at.toISOString(),
    due_on: row.due_at && lastDayOf(row.due_at),
    messages: messages.map(({ at, ...message }) => ({ at: at.toISOString(), ...message })),
    files,
    outcome: row.outcome,
    decision_words: row.decision_words,
    decided_at: row.decided_at?.toISOString() ?? null,
    appeal,
    moves,
    may_add_files: moves.includes("message") || own?.state === "filed",
  }
  return { complaint, row }
}
