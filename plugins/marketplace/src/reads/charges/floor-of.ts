import type { MedusaContainer } from "@medusajs/framework/types"
import { readRows } from "../sql"

/** The floor that a seller is on, or null when there is no such seller. */
export async function readFloorOf(container: MedusaContainer, sellerId: string): Promise<string | null> {
  const [row] = await readRows<{ id: string }>(
    container,
    `select f.id from seller s join floor f on f.province_code = s.province_code and f.deleted_at is null
      where s.id = ? and s.deleted_at is null`,
    [sellerId],
  )
  return row?.id ?? null
}

export async function readFloorExists(container: MedusaContainer, floorId: string): Promise<boolean> {
  const rows = await readRows(container, "select 1 from floor where id = ? and deleted_at is null", [floorId])
  return rows.length > 0
}
