import type { MedusaContainer } from "@medusajs/framework/types"
import { mayDecide } from "@san-ocop/floor/lib/actor"
import { clock } from "@san-ocop/floor/lib/clock"
import type { OfficerOnDuty } from "@san-ocop/floor/lib/officer-request"
import { refuse } from "@san-ocop/floor/lib/problem"
import { samePersonSql } from "@san-ocop/floor/lib/same-person-sql"
import type { SellerAppeal } from "@san-ocop/kit/http/listing-appeal"
import type { AppealReview, AppealRow } from "@san-ocop/kit/http/moderation"
import type { Page } from "@san-ocop/kit/http/problem"
import type { ListingState } from "@san-ocop/kit/http/seller"
import { barredFromAppeal } from "../../lib/appeal-judges"
import type { AppealsQuery } from "../../lib/listings/moderation-schemas"
import { membersSql } from "../../lib/own-matter"
import { APPEAL_MOVES } from "../../modules/listing/appeal-moves"
import { type RevisionColumns, toContent } from "../../modules/listing/content"
import { APPEALABLE } from "../../modules/listing/listing-moves"
import { filesOf } from "../cases/case-files"
import { lateSince } from "../cases/desk-tasks"
import { readRows } from "../sql"

const LAST = `
  select a.id, a.against, a.state, a.words, a.opened_at, a.answer, a.decided_at, ${filesOf("a.id")} as files
    from listing_appeal a
   where a.listing_id = ? and a.deleted_at is null order by a.opened_at desc, a.id desc limit 1`

type Last = Omit<SellerAppeal, "opened_at" | "decided_at"> & { opened_at: Date; decided_at: Date | null }

/** The newest appeal of a listing, if it is against the decision under which the listing stands, or was decided. */
export async function readSellerAppeal(
  container: MedusaContainer,
  listingId: string,
  state: ListingState,
): Promise<SellerAppeal | null> {
  const [appeal] = await readRows<Last>(container, LAST, [listingId])
  if (!appeal || (APPEALABLE.includes(state) && appeal.against !== state)) return null
  const { opened_at, decided_at, ...rest } = appeal
  return { ...rest, opened_at: opened_at.toISOString(), decided_at: decided_at?.toISOString() ?? null }
}

const ROW = `a.id, a.listing_id, r.name, r.pictures[1] as picture, s.name as seller_name, a.against, a.state, a.opened_at`
const JOINED = `
  listing_appeal a
    join listing l on l.id = a.listing_id
    join listing_revision r on r.id = l.current_revision_id
    join seller s on s.id = a.seller_id`

const LIST = `
  select ${ROW}, count(*) over ()::int as total from ${JOINED}
   where a.deleted_at is null and a.state = ? and (?::text is null or a.province_code = ?)
     and (?::timestamptz is null or a.opened_at <= ?)
   order by a.opened_at, a.id limit ? offset ?`

type Listed = Omit<AppealRow, "opened_at"> & { opened_at: Date }

/**
 * Appeals of a department, the longest waiting first; those that are open unless another state is asked for. `late`: only those that
 * came so long ago that the desk's home calls them late.
 */
export async function readAppeals(
  container: MedusaContainer,
  provinceCode: string | null,
  { state = "opened", late = false, limit, offset }: AppealsQuery,
): Promise<Page<AppealRow>> {
  const since = late ? lateSince(clock.now()) : null
  const bindings = [state, provinceCode, provinceCode, since, since, limit, offset]
  const rows = await readRows<Listed & { total: number }>(container, LIST, bindings)
  const items = rows.map(({ total: _total, opened_at, ...row }) => ({ ...row, opened_at: opened_at.toISOString() }))
  return { items, count: rows[0]?.total ?? 0, limit, offset }
}

const ONE = `
  select r.*, ${ROW}, a.words, a.province_code, a.seller_id, a.against_at, a.against_by as against_id, coalesce(o.name, a.against_by) as against_by,
         a.against_reason, a.answer, a.decided_by_name as decided_by, a.decided_at,
         ${filesOf("a.id")} as files
    from ${JOINED} left join officer o on o.id = a.against_by
   where a.id = ? and a.deleted_at is null and (?::text is null or a.province_code = ?)`

type One = RevisionColumns &
  Listed &
  Pick<AppealReview, "words" | "against_by" | "against_reason" | "answer" | "decided_by" | "files"> & {
    against_id: string
    province_code: string
    seller_id: string
    against_at: Date
    decided_at: Date | null
  }

const NEXT = `
  select a.id from listing_appeal a
   where a.deleted_at is null and a.state = 'opened' and a.id <> ? and a.province_code = ? and a.against_by <> ?
     and not exists (select 1 from officer o join (${membersSql("a.seller_id")}) p on ${samePersonSql("p", "o")} where o.id = ?)
   order by (a.opened_at, a.id) > (?::timestamptz, ?) desc, a.opened_at, a.id limit 1`

/** What waits for this officer besides `id`: nobody judges an appeal against his own decision, nor one of his own stall. */
async function readNextAppeal(
  container: MedusaContainer,
  officer: OfficerOnDuty,
  { id, opened_at }: Listed,
): Promise<string | null> {
  if (!mayDecide(officer, "trade")) return null
  const bindings = [id, officer.province_code, officer.id, officer.id, opened_at, id]
  const [next] = await readRows<{ id: string }>(container, NEXT, bindings)
  return next?.id ?? null
}

/** What an officer needs to decide on an appeal. @throws Refusal not_found, also for another province's */
export async function readAppealReview(
  container: MedusaContainer,
  officer: OfficerOnDuty,
  id: string,
): Promise<AppealReview> {
  const scope = officer.province_code
  const [row] = await readRows<One>(container, ONE, [id, scope, scope])
  if (!row) return refuse("not_found", "Không tìm thấy khiếu nại này.")
  const decides = mayDecide(officer, "trade") && row.state === "opened"
  const barred = decides ? await barredFromAppeal(container, officer, { ...row, deciders: [row.against_id] }) : null
  const { listing_id, name, picture, seller_name, against, state } = row
  const { words, against_by, against_reason, answer, files } = row
  return {
    ...{ id: row.id, listing_id, name, picture, seller_name, against, state },
    ...{ words, against_by, against_reason, answer, files },
    opened_at: row.opened_at.toISOString(),
    against_at: row.against_at.toISOString(),
    content: toContent(row),
    decided_by: row.decided_by,
    decided_at: row.decided_at?.toISOString() ?? null,
    moves: decides && !barred ? APPEAL_MOVES.opened.filter((move) => move !== "withdrawn") : [],
    barred,
    next_id: await readNextAppeal(container, officer, row),
  }
}
