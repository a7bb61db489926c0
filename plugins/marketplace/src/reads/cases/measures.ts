import type { MedusaContainer } from "@medusajs/framework/types"
import { clock } from "@san-ocop/floor/lib/clock"
import { refuse } from "@san-ocop/floor/lib/problem"
import { type Day, vietnamDay } from "@san-ocop/kit/day"
import type { Measure, RestrictionGround } from "@san-ocop/kit/http/casework"
import { DEADLINES, endOfDaysAfter } from "../../lib/cases/deadlines"
import { RESTRICTION_GROUNDS, restrictionState } from "../../modules/casework/restriction-standing"
import type { AuthorityRequestRow } from "../../modules/casework/types"
import { REQUEST_WORDS } from "../../modules/casework/words"
import { readRows } from "../sql"
import { readAppeals } from "./appeal-of"
import { readNamedGoods } from "./authority-request-review"

// A restriction that carries out a request is shown as that request, so that there is one thing to appeal against.
const RESTRICTIONS = `
  select id, code, ground, words, announced_at, effective_on, lifted_at from seller_restriction
   where seller_id = ? and request_id is null and deleted_at is null order by announced_at desc`
const REQUESTS = `
  select id, code, kind, authority, paper_number, words, listing_ids, done_at, lifted_at from authority_request
   where seller_id = ? and state = 'done' and kind <> 'seller_information' and deleted_at is null order by done_at desc`

type Restriction = {
  id: string
  code: string
  ground: RestrictionGround
  words: string
  announced_at: Date
  effective_on: Day
  lifted_at: Date | null
}
type Request = Pick<
  AuthorityRequestRow,
  "id" | "code" | "kind" | "authority" | "paper_number" | "words" | "listing_ids" | "lifted_at"
> & { done_at: Date }

const inTime = (decidedAt: Date): boolean => clock.now() < endOfDaysAfter(decidedAt, DEADLINES.appeal_file_days)

/** Id of the appeal against a measure of a stall. @throws Refusal not_found without one */
export async function findMeasureAppeal(container: MedusaContainer, sellerId: string, id: string): Promise<string> {
  const measure = (await readMeasures(container, sellerId)).find((one) => one.id === id)
  return measure?.appeal?.id ?? refuse("not_found", "Không tìm thấy khiếu nại về quyết định này.")
}

/** What the department did that concerns a stall, the newest first. Who reported it, and who asked about it, is not here. */
export async function readMeasures(container: MedusaContainer, sellerId: string): Promise<Measure[]> {
  const [restrictions, requests] = await Promise.all([
    readRows<Restriction>(container, RESTRICTIONS, [sellerId]),
    readRows<Request>(container, REQUESTS, [sellerId]),
  ])
  const ids = (rows: { id: string }[]) => rows.map(({ id }) => id)
  const [ofRestrictions, ofRequests, goods] = await Promise.all([
    readAppeals(container, "restriction", ids(restrictions)),
    readAppeals(container, "authority_request", ids(requests)),
    readNamedGoods(
      container,
      requests.flatMap((one) => one.listing_ids),
    ),
  ])
  const today = vietnamDay(clock.now())
  const measures: Measure[] = [
    ...restrictions.map((one) => {
      const appeal = ofRestrictions.get(one.id) ?? null
      return {
        id: one.id,
        kind: "restriction" as const,
        code: one.code,
        title: RESTRICTION_GROUNDS[one.ground],
        words: one.words,
        state: restrictionState(one, today),
        announced_at: one.announced_at.toISOString(),
        effective_on: one.effective_on,
        lifted_at: one.lifted_at?.toISOString() ?? null,
        listings: [],
        appeal,
        may_appeal: appeal === null && one.lifted_at === null && inTime(one.announced_at),
      }
    }),
    ...requests.map((one) => {
      const appeal = ofRequests.get(one.id) ?? null
      return {
        id: one.id,
        kind: "authority_request" as const,
        code: one.code,
        title: REQUEST_WORDS[one.kind],
        words: `${one.authority}, văn bản ${one.paper_number}. ${one.words}`,
        state: "done" as const,
        announced_at: one.done_at.toISOString(),
        effective_on: vietnamDay(one.done_at),
        lifted_at: one.lifted_at?.toISOString() ?? null,
        listings: goods.filter(({ id }) => one.listing_ids.includes(id)),
        appeal,
        may_appeal: appeal === null && one.lifted_at === null && inTime(one.done_at),
      }
    }),
  ]
  return measures.sort((a, b) => b.announced_at.localeCompare(a.announced_at))
}
