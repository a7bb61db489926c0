import type { SellerPart } from "@san-ocop/kit/split-cart"
import { timesVnd } from "@san-ocop/kit/vnd"
import type { VoucherOrder } from "../vouchers/types"
import type { JudgedLine } from "./types"

/** The stalls of a cart as vouchers meet them. `shippingOf`: what the parcel of a seller costs to send; null while nobody knows. */
export const voucherOrders = (
  parts: readonly SellerPart<JudgedLine>[],
  shippingOf: (sellerId: string) => number | null,
): VoucherOrder[] =>
  parts.flatMap(({ seller_id, lines }) => {
    const [first] = lines
    if (!first) return []
    return {
      key: seller_id,
      floor_id: first.floor_id,
      settlement_mode: first.settlement_mode,
      items: lines.map(({ id, unit_price, quantity }) => ({ key: id, total: timesVnd(unit_price, quantity) })),
      shipping: shippingOf(seller_id),
    }
  })
