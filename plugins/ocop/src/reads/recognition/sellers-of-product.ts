import type { MedusaContainer } from "@medusajs/framework/types"
import { readRows } from "../rows"

const SQL = `select distinct seller_id from listing where product_id = ? and deleted_at is null`

/** The stalls that offer a product: they are told what becomes of its certificate. */
export async function sellersOfProduct(container: MedusaContainer, productId: string | null): Promise<string[]> {
  if (productId === null) return []
  return (await readRows<{ seller_id: string }>(container, SQL, [productId])).map(({ seller_id }) => seller_id)
}
