import type { MedusaContainer } from "@medusajs/framework/types"
import { mayDecide } from "@san-ocop/floor/lib/actor"
import type { OfficerOnDuty } from "@san-ocop/floor/lib/officer-request"
import { fromDatabase, type Judges, whoJudgesInstead } from "@san-ocop/floor/lib/staff/appeal-judges"
import { isOwnMatter, membersOf } from "./own-matter"

/** Why an officer may not judge an appeal; who does it instead follows. */
export const OWN_DECISION = "Quyết định này do chính anh/chị đưa ra, nên anh/chị không xét khiếu nại."
export const OWN_STALL = "Anh/chị có tên trong gian hàng này nên không được tự xét."

/** A decision that a stall, or a shopper of it, appealed against. */
export type Decided = { province_code: string; seller_id: string; deciders: readonly (string | null)[] }

/** Whose the judging of an appeal is: the trade department's, without who decided or works for the stall. */
export const judgesOf = ({ province_code, seller_id, deciders }: Decided): Judges => ({
  province_code,
  agencies: ["trade"],
  deciders,
  people: membersOf(seller_id),
})

async function ownPart(container: MedusaContainer, officer: OfficerOnDuty, decided: Decided): Promise<string | null> {
  if (decided.deciders.includes(officer.id)) return OWN_DECISION
  const actor = { ...officer, type: "officer" as const }
  return (await isOwnMatter(container, actor, membersOf(decided.seller_id))) ? OWN_STALL : null
}

/** Why an officer who judges appeals may not judge this one, and who does it instead; null for everybody else. */
export async function barredFromAppeal(
  container: MedusaContainer,
  officer: OfficerOnDuty,
  decided: Decided,
): Promise<string | null> {
  if (!mayDecide(officer, "trade")) return null
  const own = await ownPart(container, officer, decided)
  return own && `${own} ${await whoJudgesInstead(fromDatabase(container), judgesOf(decided))}`
}
