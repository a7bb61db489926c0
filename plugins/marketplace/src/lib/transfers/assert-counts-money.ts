import { type Actor, assertActsForSeller } from "@san-ocop/floor/lib/actor"
import { refuse } from "@san-ocop/floor/lib/problem"
import { roleHas } from "../sellers/role-rights"

/** Lets a member whose role counts a stall's money say what came in and went back. @throws Refusal not_found, forbidden */
export function assertCountsMoney(actor: Actor, sellerId: string): void {
  assertActsForSeller(actor, sellerId)
  if (actor.type !== "system" && !roleHas(actor.role, "transfers:write")) {
    refuse("forbidden", "Vai trò của quý vị trong gian hàng không ghi nhận tiền.", { code: "role_may_not_write" })
  }
}
