import { refuse } from "@san-ocop/floor/lib/problem"
import { asksForMoney } from "@san-ocop/kit/asks-for-money"
import type { NewComplaint } from "@san-ocop/kit/http/casework"

/** Refuses a complaint of a gift's receiver that asks for money: it is not his. @throws Refusal invalid_data, naming the field */
export function refuseReceiversWish(complaint: Pick<NewComplaint, "reason_code" | "wish">): void {
  for (const field of ["reason_code", "wish"] as const) {
    if (!asksForMoney(complaint[field])) continue
    refuse("invalid_data", "Đơn này là quà tặng: tiền chỉ trả lại cho người tặng. Mời chọn điều khác.", {
      field,
      code: "gift_receiver",
    })
  }
}
