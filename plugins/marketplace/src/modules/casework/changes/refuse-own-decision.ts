import type { Actor } from "@san-ocop/floor/lib/actor"
import { refuse } from "@san-ocop/floor/lib/problem"
import { type Read, whoJudgesInstead } from "@san-ocop/floor/lib/staff/appeal-judges"

export type Decided = { province_code: string; deciders: readonly (string | null)[] }

/** @throws Refusal forbidden for who had a hand in the decision that is appealed against; it says who judges instead */
export async function refuseOwnDecision(read: Read, actor: Actor, { province_code, deciders }: Decided): Promise<void> {
  if (!deciders.includes(actor.id)) return
  const instead = await whoJudgesInstead(read, { province_code, agencies: ["trade"], deciders })
  refuse("forbidden", `Người đã ra quyết định không được xét khiếu nại về quyết định đó. ${instead}`, {
    code: "own_decision",
  })
}
