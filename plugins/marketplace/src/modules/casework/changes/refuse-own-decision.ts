import type { Actor } from "@san-ocop/floor/lib/actor"
import { refuse } from "@san-ocop/floor/lib/problem"
import { type Read, whoJudgesInstead } from "@san-ocop/floor/lib/staff/appeal-judges"
import { type Decided, judgesOf } from "../../../lib/appeal-judges"

/** @throws Refusal forbidden for who had a hand in the decision that is appealed against; it says who judges instead */
export async function refuseOwnDecision(read: Read, actor: Actor, decided: Decided): Promise<void> {
  if (!decided.deciders.includes(actor.id)) return
  const instead = await whoJudgesInstead(read, judgesOf(decided))
  refuse("forbidden", `Người đã ra quyết định không được xét khiếu nại về quyết định đó. ${instead}`, {
    code: "own_decision",
  })
}
