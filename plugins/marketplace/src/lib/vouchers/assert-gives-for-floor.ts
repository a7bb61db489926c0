import type { Actor } from "@san-ocop/floor/lib/actor"
import { refuse } from "@san-ocop/floor/lib/problem"

/** What a floor bears is for operators to promise. @throws Refusal forbidden */
export function assertGivesForFloor({ type }: Actor): void {
  if (type !== "user" && type !== "system")
    refuse("forbidden", "Chỉ người điều hành sàn được tạo hay ngừng mã giảm giá của sàn.", {
      code: "operator_required",
    })
}
