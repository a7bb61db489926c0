import type { MedusaContainer } from "@medusajs/framework/types"
import { refuse } from "@san-ocop/floor/lib/problem"
import { readRows } from "../sql"

const PROVINCE = `select province_code from seller where id = ? and deleted_at is null`

/** The province of a seller. @throws Refusal not_found */
export async function readSellerProvince(
  container: Pick<MedusaContainer, "resolve">,
  sellerId: string,
): Promise<string> {
  const [seller] = await readRows<{ province_code: string }>(container, PROVINCE, [sellerId])
  return seller?.province_code ?? refuse("not_found", "Không tìm thấy gian hàng này.")
}
