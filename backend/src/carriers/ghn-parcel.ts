import { ghnParcel, type GhnOrder, whyNotGhn } from "@san-ocop/fulfillment-vn/lib/ghn/parcel"
import type { GhnParcel } from "@san-ocop/fulfillment-vn/lib/ghn/shapes"
import { refuse } from "@san-ocop/floor/lib/problem"
import { cashOf } from "@san-ocop/marketplace/lib/parcels/parcel-words"
import type { Parcel } from "@san-ocop/marketplace/lib/parcels/types"

const UNWEIGHED = "Trong đơn có hàng chưa ghi khối lượng, nên chưa gửi qua GHN được."
// GHN pays to whoever owns the account, and money of such a floor is its stalls' own.
const NOT_OURS = "Sàn này để gian hàng tự thu tiền, nên chỉ đơn đã trả trước mới gửi được qua GHN của sàn."

/** Why an order does not go with GHN, for its stall; null when it does. */
export function whyNotWithGhn({ order, goods, settlement_mode }: Parcel): string | null {
  const cash = cashOf(order)
  if (cash > 0 && settlement_mode === "direct") return NOT_OURS
  const pieces = weighed(goods)
  return pieces ? whyNotGhn({ pieces, cash }) : UNWEIGHED
}

/** A stall's order in GHN's shape. @throws Refusal not_allowed when it does not go with GHN */
export function toGhnParcel(parcel: Parcel): GhnParcel {
  const why = whyNotWithGhn(parcel)
  const pieces = weighed(parcel.goods)
  if (why !== null || !pieces) return refuse("not_allowed", why ?? UNWEIGHED, { code: "ghn_takes_it_not" })
  const { order } = parcel
  const { line, commune_name, province_name } = order.address
  return ghnParcel({
    code: order.code,
    receiver: { name: order.contact.name, phone: order.contact.phone, address: line, commune_name, province_name },
    pieces,
    cash: cashOf(order),
    worth: parcel.worth,
  })
}

function weighed(goods: Parcel["goods"]): GhnOrder["pieces"] | null {
  const pieces = goods.flatMap(({ weight_grams, ...one }) => (weight_grams ? [{ ...one, weight_grams }] : []))
  return pieces.length === goods.length && pieces.length > 0 ? pieces : null
}
