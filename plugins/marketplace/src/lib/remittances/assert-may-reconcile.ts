import type { Actor } from "@san-ocop/floor/lib/actor"
import { refuse } from "@san-ocop/floor/lib/problem"
import { assertCountsMoney } from "../transfers/assert-counts-money"
import type { CodOwner } from "./types"

/** A stall's own members count its money, operators that of a floor which collects. @throws Refusal not_found, forbidden */
export function assertMayReconcile(actor: Actor, owner: CodOwner): void {
  if (owner.kind === "seller") return assertCountsMoney(actor, owner.id)
  if (actor.type !== "user" && actor.type !== "system") {
    refuse("forbidden", "Chỉ người điều hành sàn được đối soát tiền của sàn.", { code: "operator_required" })
  }
}
