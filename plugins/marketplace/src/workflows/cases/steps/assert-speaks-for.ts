import { type Actor, assertActsForSeller, assertMayModerate } from "@san-ocop/floor/lib/actor"
import { refuse } from "@san-ocop/floor/lib/problem"
import type { CaseSide } from "@san-ocop/kit/http/casework"
import { roleHas } from "../../../lib/sellers/role-rights"

/**
 * Who may speak for which side of a complaint. A shopper has shown code and phone number.
 * @throws Refusal not_found, forbidden
 */
export function assertSpeaksFor(
  { side, actor }: { side: CaseSide; actor: Actor },
  row: { seller_id: string; province_code: string },
): void {
  if (side === "department") assertMayModerate(actor, row)
  if (side !== "seller") return
  assertActsForSeller(actor, row.seller_id)
  if (actor.type !== "system" && !roleHas(actor.role, "orders:write")) {
    refuse("forbidden", "Vai trò của quý vị trong gian hàng không được trả lời khiếu nại.", {
      code: "role_may_not_write",
    })
  }
}
