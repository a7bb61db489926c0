import type { Day } from "@san-ocop/kit/day"
import type { RestrictionGround, RestrictionState } from "@san-ocop/kit/http/casework"

/** Grounds that hold at once: the law says so, or waiting would do harm (E-commerce Law 122/2025). All others are announced. */
export const IMMEDIATE_GROUNDS: readonly RestrictionGround[] = ["law", "urgent_harm", "authority_request"]

/** In the officers' words, for the seller. */
export const RESTRICTION_GROUNDS: Readonly<Record<RestrictionGround, string>> = {
  repeated_violations: "Vi phạm nhiều lần quy định của sàn.",
  false_information: "Thông tin gian hàng khai không đúng.",
  complaints_ignored: "Không giải quyết khiếu nại của khách hàng.",
  law: "Pháp luật quy định phải dừng bán ngay.",
  urgent_harm: "Có nguy cơ gây hại cho người mua, cần dừng bán ngay.",
  authority_request: "Theo yêu cầu của cơ quan có thẩm quyền.",
}

/** Where a restriction stands on a day in Vietnam. */
export function restrictionState(
  { effective_on, lifted_at }: { effective_on: string; lifted_at: Date | string | null },
  today: Day,
): RestrictionState {
  if (lifted_at !== null) return "lifted"
  return effective_on <= today ? "in_force" : "announced"
}
