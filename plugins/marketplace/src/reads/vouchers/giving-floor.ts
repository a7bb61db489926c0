import type { MedusaContainer } from "@medusajs/framework/types"
import { refuse } from "@san-ocop/floor/lib/problem"
import { readRows } from "../sql"

type Floor = { province_code: string; settlement_mode: "direct" | "collected" }

/** The floor that gives a voucher. @throws Refusal not_found */
export async function readGivingFloor(container: Pick<MedusaContainer, "resolve">, id: string): Promise<Floor> {
  const [floor] = await readRows<Floor>(
    container,
    "select province_code, settlement_mode from floor where id = ? and deleted_at is null",
    [id],
  )
  return floor ?? refuse("not_found", "Không tìm thấy sàn này.")
}
