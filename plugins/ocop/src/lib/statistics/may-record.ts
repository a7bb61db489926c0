import { type Actor, assertMaySee, mayDecide } from "@san-ocop/floor/lib/actor"
import { refuse } from "@san-ocop/floor/lib/problem"

/** True for an officer of either agency who decides in his own province: not a national one, not an auditor. */
export const mayRecord = (actor: Pick<Actor, "province_code" | "role" | "agency">): boolean =>
  mayDecide(actor, "trade") || mayDecide(actor, "agriculture")

/**
 * Lets officers of the province write numbers down and freeze reports.
 * @throws Refusal not_found for another province's record; forbidden for one who may only read
 */
export function assertMayRecord(actor: Actor, record: { province_code: string | null }): void {
  assertMaySee(actor, record)
  if (actor.type !== "system" && !mayRecord(actor)) {
    refuse("forbidden", "Chỉ cán bộ của tỉnh được ghi và chốt số liệu.", { code: "role_may_not_decide" })
  }
}
