import type { MedusaContainer } from "@medusajs/framework/types"
import type { GiftParcel, OrderGroupPage } from "@san-ocop/kit/http/checkout"
import { giftParcel } from "../lib/orders/gift-parcel"
import { onlyReceives } from "../lib/orders/only-receives"
import type { FoundGroup } from "./find-order-group"
import { readOrderGroupPage } from "./order-group-page"

/** What was found, for who found it: all of it for who bought it, the parcel alone for the receiver of a gift. */
export async function readFoundOrderPage(
  container: MedusaContainer,
  found: FoundGroup,
): Promise<OrderGroupPage | GiftParcel | null> {
  const page = await readOrderGroupPage(container, found.group_id, found.only_order ?? undefined)
  return page && onlyReceives(found) ? giftParcel(page) : page
}
