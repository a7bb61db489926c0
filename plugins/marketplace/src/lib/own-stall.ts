import type { MedusaContainer } from "@medusajs/framework/types"
import { type Actor, mayDecide } from "@san-ocop/floor/lib/actor"
import type { OfficerOnDuty } from "@san-ocop/floor/lib/officer-request"
import { refuse } from "@san-ocop/floor/lib/problem"
import { fromDatabase, whoJudgesInstead } from "@san-ocop/floor/lib/staff/appeal-judges"
import { askForOfficer } from "@san-ocop/floor/lib/staff/ask-for-officer"
import type { CaseKind } from "@san-ocop/kit/http/casework"
import { judgesOf, OWN_STALL } from "./appeal-judges"
import { isOwnMatter, membersOf } from "./own-matter"

/** What a trade department decides on and is about a stall: no officer who works for the stall does so. */
export type StallMatter = {
  kind: CaseKind | "listing"
  id: string
  province_code: string
  seller_id: string
  /** Of an appeal: who made the decision that it is against. */
  deciders?: readonly (string | null)[]
}

const INSTEAD = "Mời cán bộ khác của Sở Công Thương tỉnh xét thay."

const TITLES: Readonly<Record<StallMatter["kind"], string>> = {
  listing: "Cần cử thêm cán bộ Sở Công Thương duyệt sản phẩm",
  report: "Cần cử thêm cán bộ Sở Công Thương xét phản ánh",
  complaint: "Cần cử thêm cán bộ Sở Công Thương xét khiếu nại đơn hàng",
  authority_request: "Cần cử thêm cán bộ Sở Công Thương thực hiện yêu cầu của cơ quan",
  restriction: "Cần cử thêm cán bộ Sở Công Thương xét quyết định hạn chế",
  appeal: "Cần cử thêm cán bộ Sở Công Thương xét khiếu nại quyết định",
}

/** Why who works for the stall may not decide, and who does in his place. Where that is nobody, operators are asked, once for each matter. */
async function leftToOthers(container: MedusaContainer, matter: StallMatter): Promise<string> {
  const { kind, id, deciders = [] } = matter
  const judges = judgesOf({ ...matter, deciders })
  await askForOfficer(container, judges, {
    // Of an appeal operators may have been asked when it was filed: under the same key, and so once.
    topic: kind === "appeal" ? "appeal.no_judge" : `${kind}.no_officer`,
    id,
    title: TITLES[kind],
    why: "Cán bộ có tên trong gian hàng không được tự xét",
  })
  return `${OWN_STALL} ${await whoJudgesInstead(fromDatabase(container), judges, INSTEAD)}`
}

/** The same about what waits for nobody: operators are not asked, and so no sentence sends anybody to them. */
async function openToOthers(container: MedusaContainer, { deciders = [], ...matter }: StallMatter): Promise<string> {
  const judges = judgesOf({ ...matter, deciders })
  return `${OWN_STALL} ${await whoJudgesInstead(fromDatabase(container), judges, INSTEAD, "")}`.trim()
}

/** Refuses an officer who works for the stall himself. @throws Refusal forbidden */
export async function refuseOwnStall(container: MedusaContainer, actor: Actor, matter: StallMatter): Promise<void> {
  if (!(await isOwnMatter(container, actor, membersOf(matter.seller_id)))) return
  refuse("forbidden", await leftToOthers(container, matter), { code: "own_matter" })
}

/**
 * Whether an officer decides on what is about a stall; `barred` says why not to one who works for it, where a decision `waits`, or may be
 * taken any day (`is_open`). The forms are not there for him, so his request that would be refused never comes: of what waits operators
 * are asked here.
 */
export async function mayDecideOnStall(
  container: MedusaContainer,
  officer: OfficerOnDuty,
  { waits, is_open = false, ...matter }: StallMatter & { waits: boolean; is_open?: boolean },
): Promise<{ decides: boolean; barred: string | null }> {
  if (!mayDecide(officer, "trade")) return { decides: false, barred: null }
  const actor = { ...officer, type: "officer" as const }
  if (!(await isOwnMatter(container, actor, membersOf(matter.seller_id)))) return { decides: true, barred: null }
  if (waits) return { decides: false, barred: await leftToOthers(container, matter) }
  return { decides: false, barred: is_open ? await openToOthers(container, matter) : null }
}
