import type { Actor } from "@san-ocop/floor/lib/actor"
import { refuse } from "@san-ocop/floor/lib/problem"
import { type Judges, type Read, whoJudgesInstead } from "@san-ocop/floor/lib/staff/appeal-judges"
import { membersOf } from "../../../lib/own-matter"

export type Decided = { province_code: string; seller_id: string; deciders: readonly (string | null)[] }

/** Whose the judging of an appeal is: the trade department's, without who decided or works for the stall. */
export const judgesOf = ({ province_code, seller_id, deciders }: Decided): Judges => ({
  province_code,
  agencies: ["trade"],
  deciders,
  people: membersOf(seller_id),
})

/** @throws Refusal forbidden for who had a hand in the decision that is appealed against; it says who judges instead */
export async function refuseOwnDecision(read: Read, actor: Actor, decided: Decided): Promise<void> {
  if (!decided.deciders.includes(actor.id)) return
  const instead = await whoJudgesInstead(read, judgesOf(decided))
  refuse("forbidden", `Người đã ra quyết định không được xét khiếu nại về quyết định đó. ${instead}`, {
    code: "own_decision",
  })
}
