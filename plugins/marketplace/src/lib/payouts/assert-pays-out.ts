import type { Actor } from "@san-ocop/floor/lib/actor"
import { refuse } from "@san-ocop/floor/lib/problem"

/** Money leaves the operator's account by the operator's word alone. @throws Refusal forbidden */
export function assertPaysOut({ type }: Actor): void {
  if (type !== "user" && type !== "system")
    refuse("forbidden", "Chỉ người điều hành sàn được chi tiền cho gian hàng.", { code: "operator_required" })
}
