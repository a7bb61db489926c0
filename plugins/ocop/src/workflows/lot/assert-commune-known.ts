import type { MedusaContainer } from "@medusajs/framework/types"
import { refuse } from "@san-ocop/floor/lib/problem"
import { readRows } from "../../reads/rows"

/** `field` is the path of the commune in the request. @throws Refusal invalid_data for a commune that is not in force */
export async function assertCommuneKnown(
  container: MedusaContainer,
  code: string | null,
  field: string,
): Promise<void> {
  if (code === null) return
  const known = await readRows(container, "select 1 from administrative_unit where id = ?", [`2025:${code}`])
  if (known.length === 0) {
    refuse("invalid_data", "Vui lòng chọn xã, phường trong danh sách.", { field, code: "commune_unknown" })
  }
}
