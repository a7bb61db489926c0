import { refuse } from "@san-ocop/floor/lib/problem"
import { vietnamDay } from "@san-ocop/kit/day"
import type { NewVoucherInput } from "./schemas"

/** Refuses a voucher that nobody could ever use. @throws Refusal invalid_data */
export function refusePast({ valid_to }: Pick<NewVoucherInput, "valid_to">, now: Date): void {
  if (valid_to < vietnamDay(now)) {
    refuse("invalid_data", "Ngày cuối phải từ hôm nay trở đi.", { field: "valid_to", code: "ends_in_the_past" })
  }
}
