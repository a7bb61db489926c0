import type { MedusaContainer } from "@medusajs/framework/types"
import { refuse } from "@san-ocop/floor/lib/problem"
import { readRows } from "../../reads/rows"

const OWN =
  "select count(*)::int as count from listing_picture where seller_id = ? and url = any(?) and deleted_at is null"

/** Only pictures that the stall uploaded are shown: an address from elsewhere could change what it shows. @throws Refusal invalid_data */
export async function assertOwnPictures(
  container: MedusaContainer,
  sellerId: string,
  pictures: string[],
): Promise<void> {
  const addresses = [...new Set(pictures)]
  if (addresses.length === 0) return
  const [row] = await readRows<{ count: number }>(container, OWN, [sellerId, addresses])
  if ((row?.count ?? 0) < addresses.length) {
    refuse("invalid_data", "Có ảnh không phải của gian hàng. Mời chọn lại ảnh.", {
      field: "pictures",
      code: "picture_unknown",
    })
  }
}
