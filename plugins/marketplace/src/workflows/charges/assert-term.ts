import type { MedusaContainer } from "@medusajs/framework/types"
import { clock } from "@san-ocop/floor/lib/clock"
import { refuse } from "@san-ocop/floor/lib/problem"
import { type Day, formatDay, vietnamDay } from "@san-ocop/kit/day"
import { readFloorExists } from "../../reads/charges/floor-of"

/** From today on at the earliest, and not the other way round. @throws Refusal invalid_data */
export function assertPeriod({ valid_from, valid_to }: { valid_from: Day; valid_to?: Day | null }): void {
  assertNotPast(valid_from, "valid_from")
  if (valid_to && valid_to < valid_from) {
    refuse("invalid_data", "Ngày kết thúc phải từ ngày bắt đầu trở đi.", {
      field: "valid_to",
      code: "ends_before_start",
    })
  }
}

/** @throws Refusal invalid_data for a day that is over */
export function assertNotPast(day: Day, field: string): void {
  const today = vietnamDay(clock.now())
  if (day >= today) return
  refuse("invalid_data", `Ngày phải từ hôm nay (${formatDay(today)}) trở đi: đơn đã đặt giữ nguyên mức cũ.`, {
    field,
    code: "day_past",
  })
}

/** @throws Refusal invalid_data for a floor that is not there */
export async function assertFloor(container: MedusaContainer, floorId: string | null | undefined): Promise<void> {
  if (!floorId || (await readFloorExists(container, floorId))) return
  refuse("invalid_data", "Không có sàn này.", { field: "floor_id", code: "floor_unknown" })
}
