import type { MedusaContainer } from "@medusajs/framework/types"
import { refuse } from "@san-ocop/floor/lib/problem"
import type { LotPart } from "@san-ocop/kit/http/lots"
import type { Part } from "../../lib/epcis-event"
import { ofSellerSql } from "../../lib/traceability/of-seller-sql"
import { readRows } from "../rows"

const OWN = `select x.id, x.code, x.state from lot x where x.id = any(?) and ${ofSellerSql("x", "?")} and x.deleted_at is null`

type Row = { id: string; code: string; state: string }

/**
 * Lots that a stall makes something of or packs: its own, and none that was recalled. `field` is the path of the list in the
 * request. @throws Refusal invalid_data
 */
export async function readOwnParts(
  container: MedusaContainer,
  sellerId: string,
  parts: readonly LotPart[],
  field: string,
): Promise<Part[]> {
  if (parts.length === 0) return []
  const rows = await readRows<Row>(container, OWN, [parts.map(({ lot_id }) => lot_id), sellerId, sellerId])
  const own = new Map(rows.map((row) => [row.id, row]))
  if (new Set(parts.map(({ lot_id }) => lot_id)).size < parts.length) {
    refuse("invalid_data", "Có lô được chọn hai lần.", { field, code: "lot_twice" })
  }
  return parts.map(({ lot_id, quantity }, index) => {
    const lot = own.get(lot_id)
    const at = `${field}.${index}.lot_id`
    if (!lot) return refuse("invalid_data", "Không có lô này trong gian hàng.", { field: at, code: "lot_unknown" })
    if (lot.state === "recalled") {
      refuse("invalid_data", `Lô ${lot.code} đã bị thu hồi nên không dùng được.`, { field: at, code: "lot_recalled" })
    }
    return { code: lot.code, quantity }
  })
}
