import type { DisputeBearer } from "@san-ocop/kit/http/disputes"

/** Who can be made to bear what goes back. Where shoppers pay stalls directly the floor has nothing that it could give. */
export const bearersOf = ({ settlement_mode }: { settlement_mode: "direct" | "collected" }): DisputeBearer[] =>
  settlement_mode === "collected" ? ["seller", "floor"] : ["seller"]
