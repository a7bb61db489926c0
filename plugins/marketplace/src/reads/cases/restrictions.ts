import type { MedusaContainer } from "@medusajs/framework/types"
import { clock } from "@san-ocop/floor/lib/clock"
import type { OfficerOnDuty } from "@san-ocop/floor/lib/officer-request"
import { refuse } from "@san-ocop/floor/lib/problem"
import { type Day, vietnamDay } from "@san-ocop/kit/day"
import type { RestrictionGround, RestrictionReview } from "@san-ocop/kit/http/casework"
import { barredFromAppeal } from "../../lib/appeal-judges"
import { mayDecideOnStall } from "../../lib/own-stall"
import { restrictionState } from "../../modules/casework/restriction-standing"
import { readRows } from "../sql"
import { readAppeals } from "./appeal-of"
import { readNextCase } from "./case-list"
import { readDeciders } from "./deciders"

const RESTRICTION = `
  select z.id, z.code, z.province_code, z.ground, z.words, z.announced_at, z.announced_by, z.effective_on, z.lifted_at, z.lift_words,
         s.id as seller_id, s.name as seller_name, s.slug as seller_slug
    from seller_restriction z join seller s on s.id = z.seller_id
   where z.id = ? and z.deleted_at is null and (?::text is null or z.province_code = ?)`

type Row = {
  id: string
  code: string
  province_code: string
  ground: RestrictionGround
  words: string
  announced_at: Date
  announced_by: string
  effective_on: Day
  lifted_at: Date | null
  lift_words: string | null
  seller_id: string
  seller_name: string
  seller_slug: string
}

/** A restriction as the department sees it. @throws Refusal not_found, also for another province's */
export async function readRestriction(
  container: MedusaContainer,
  officer: OfficerOnDuty,
  id: string,
): Promise<RestrictionReview> {
  const scope = officer.province_code
  const [row] = await readRows<Row>(container, RESTRICTION, [id, scope, scope])
  if (!row) return refuse("not_found", "Không tìm thấy quyết định hạn chế này.")
  const appeal = (await readAppeals(container, "restriction", [id])).get(id) ?? null
  // Nobody waits for its lifting: what waits is an appeal against it. It may be lifted any day.
  const matter = { ...row, kind: "restriction" as const, waits: false, is_open: row.lifted_at === null }
  const { decides, barred } = await mayDecideOnStall(container, officer, matter)
  const decided = async () => ({ ...row, deciders: await readDeciders(container, "restriction", id) })
  const appeal_barred = appeal?.state === "filed" ? await barredFromAppeal(container, officer, await decided()) : null
  const { code, ground, words, announced_at, effective_on, lifted_at, lift_words } = row
  return {
    id,
    code,
    seller: { id: row.seller_id, name: row.seller_name, slug: row.seller_slug },
    ground,
    words,
    state: restrictionState(row, vietnamDay(clock.now())),
    announced_at: announced_at.toISOString(),
    effective_on,
    lifted_at: lifted_at?.toISOString() ?? null,
    lift_words,
    appeal,
    may_lift: decides && lifted_at === null,
    barred,
    may_decide_appeal: decides && appeal?.state === "filed" && appeal_barred === null,
    appeal_barred,
    next_id: await readNextCase(container, scope, { kind: "restriction", id }),
  }
}
