import type { MedusaContainer } from "@medusajs/framework/types"
import { clock } from "@san-ocop/floor/lib/clock"
import type { OfficerOnDuty } from "@san-ocop/floor/lib/officer-request"
import { refuse } from "@san-ocop/floor/lib/problem"
import type { AuthorityRequestReview } from "@san-ocop/kit/http/casework"
import { barredFromAppeal } from "../../lib/appeal-judges"
import { mayDecideOnStall } from "../../lib/own-stall"
import type { AuthorityRequestRow } from "../../modules/casework/types"
import { readRows } from "../sql"
import { readAppeals } from "./appeal-of"
import { readCaseFiles } from "./case-files"
import { readNextCase } from "./case-list"
import { readDeciders } from "./deciders"

const MS_PER_MINUTE = 60_000

const REQUEST = `
  select r.id, r.code, r.province_code, r.kind, r.authority, r.paper_number, r.words, r.listing_ids, r.state, r.received_at, r.due_at, r.done_at,
         r.done_by, r.registered_by, r.lifted_at, s.id as seller_id, s.name as seller_name, s.slug as seller_slug
    from authority_request r join seller s on s.id = r.seller_id
   where r.id = ? and r.deleted_at is null and (?::text is null or r.province_code = ?)`
const GOODS = `
  select l.id, v.name from listing l join listing_revision v on v.id = l.current_revision_id where l.id = any(?) order by v.name`
const HAND_OVERS = `
  select at, officer_name as who, form from case_hand_over where request_id = ? and deleted_at is null order by at`

type Row = AuthorityRequestRow & { received_at: Date; seller_name: string }
type HandOver = { at: Date; who: string; form: "sheet" | "page" }

/** The goods that a request or a measure names. */
export const readNamedGoods = (container: MedusaContainer, ids: string[]): Promise<{ id: string; name: string }[]> =>
  ids.length > 0 ? readRows(container, GOODS, [ids]) : Promise.resolve([])

/** An authority's request as the department sees it. @throws Refusal not_found, also for another province's */
export async function readAuthorityRequest(
  container: MedusaContainer,
  officer: OfficerOnDuty,
  id: string,
): Promise<AuthorityRequestReview> {
  const scope = officer.province_code
  const [row] = await readRows<Row>(container, REQUEST, [id, scope, scope])
  if (!row) return refuse("not_found", "Không tìm thấy yêu cầu này.")
  const [listings, files, handOvers, appeals, next_id] = await Promise.all([
    readNamedGoods(container, row.listing_ids),
    readCaseFiles(container, id),
    readRows<HandOver>(container, HAND_OVERS, [id]),
    readAppeals(container, "authority_request", [id]),
    readNextCase(container, scope, { kind: "authority_request", id }),
  ])
  const appeal = appeals.get(id) ?? null
  const matter = { ...row, kind: "authority_request" as const, waits: row.state === "received" }
  const { decides, barred } = await mayDecideOnStall(container, officer, matter)
  const decided = async () => ({ ...row, deciders: await readDeciders(container, "authority_request", id) })
  const appeal_barred = appeal?.state === "filed" ? await barredFromAppeal(container, officer, await decided()) : null
  const carries = row.state === "received" || row.kind === "seller_information"
  const now = clock.now()
  const { code, kind, authority, paper_number, words, state, received_at, due_at, done_at } = row
  return {
    id,
    code,
    kind,
    authority,
    paper_number,
    words,
    seller: { id: row.seller_id, name: row.seller_name, slug: row.seller_slug },
    listings,
    state,
    received_at: received_at.toISOString(),
    due_at: due_at.toISOString(),
    done_at: done_at?.toISOString() ?? null,
    is_late: (done_at ?? now) >= due_at,
    minutes_left: Math.floor((due_at.getTime() - now.getTime()) / MS_PER_MINUTE),
    holds: state === "done" && kind !== "seller_information" && row.lifted_at === null,
    files,
    handed_over: handOvers.map(({ at, who, form }) => ({ at: at.toISOString(), who, form })),
    appeal,
    may_carry_out: decides && carries,
    barred,
    may_decide_appeal: decides && appeal?.state === "filed" && appeal_barred === null,
    appeal_barred,
    next_id,
  }
}
