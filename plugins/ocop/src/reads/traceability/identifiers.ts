import type { MedusaContainer } from "@medusajs/framework/types"
import type { ProductIdentifiers } from "@san-ocop/kit/http/lots"
import { readRows } from "../rows"

const SQL = `SELECT scheme, value, retired_at IS NOT NULL AS retired FROM product_identifier
  WHERE product_id = ? AND deleted_at IS NULL ORDER BY created_at, id`

/** What labels call a product by, those of old labels too. Whose product it is was checked before. */
export const readIdentifiers = async (container: MedusaContainer, productId: string): Promise<ProductIdentifiers> => ({
  identifiers: await readRows<ProductIdentifiers["identifiers"][number]>(container, SQL, [productId]),
})
