import type { Actor } from "@san-ocop/floor/lib/actor"
import { refuse } from "@san-ocop/floor/lib/problem"

/** What is taken from sales is for operators to say. @throws Refusal forbidden */
export function assertOperator({ type }: Actor): void {
  if (type !== "user" && type !== "system")
    refuse("forbidden", "Chỉ người điều hành sàn được đặt mức phí, mức thuế.", { code: "operator_required" })
}
