import type { Actor } from "@san-ocop/floor/lib/actor"
import { refuse } from "@san-ocop/floor/lib/problem"

/** @throws Refusal forbidden for who had a hand in the decision that is appealed against */
export function refuseOwnDecision(actor: Actor, deciders: readonly (string | null)[]): void {
  if (!deciders.includes(actor.id)) return
  refuse("forbidden", "Người đã ra quyết định không được xét khiếu nại về quyết định đó. Xin nhờ cán bộ khác.", {
    code: "own_decision",
  })
}
