import type { MedusaContainer } from "@medusajs/framework/types"
import { refuse } from "@san-ocop/floor/lib/problem"
import { readRows } from "../rows"

type Labelled = { product_id: string; code: string }

const SQL = "select product_id, code from lot where code = ? and product_id is not null and deleted_at is null"

/** The product of the lot with this code, as people type it. @throws Refusal not_found */
export async function readLabelledProduct(container: MedusaContainer, code: string): Promise<Labelled> {
  const [found] = await readRows<Labelled>(container, SQL, [code.toUpperCase()])
  return found ?? refuse("not_found", "Không có lô hàng nào mang mã này.", { code: "unknown_key" })
}
