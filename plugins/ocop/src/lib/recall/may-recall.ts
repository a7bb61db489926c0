import { type Actor, assertActsForSeller, assertMaySee, mayVerify } from "@san-ocop/floor/lib/actor"
import { refuse } from "@san-ocop/floor/lib/problem"
import { roleHas } from "@san-ocop/marketplace/lib/sellers/role-rights"

type Scope = { province_code: string; seller_id: string | null }

/**
 * Lets an officer of trade or of agriculture of the producer's province decide on a recall.
 * @throws Refusal not_found for another province's; forbidden for one who may only read
 */
export function assertMayRecall(actor: Actor, recall: Pick<Scope, "province_code">): void {
  assertMaySee(actor, recall)
  if (actor.type !== "system" && !mayVerify(actor)) {
    refuse("forbidden", "Chỉ cán bộ có thẩm quyền của tỉnh được quyết định thu hồi.", { code: "role_may_not_decide" })
  }
}

/** Lets whoever may draft a recall change a draft of his side: an officer, or the stall that drafted it. @throws Refusal */
export function assertMayDraft(actor: Actor, { province_code, seller_id }: Scope): void {
  if (actor.type !== "seller_member") return assertMayRecall(actor, { province_code })
  if (seller_id === null) refuse("not_found", "Không tìm thấy đợt thu hồi này.")
  assertActsForSeller(actor, seller_id)
  if (!roleHas(actor.role, "listings:write")) {
    refuse("forbidden", "Vai trò của quý vị trong gian hàng không được đề nghị thu hồi.", { code: "role_may_not" })
  }
}
