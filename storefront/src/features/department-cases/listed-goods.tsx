import { formatMoney } from "@san-ocop/kit/format-money"
import type { SellerInformation } from "@san-ocop/kit/http/seller-information"
import { translator } from "@/shared/i18n/translator"

/** A stall's goods, one a line; a last line says how many are left out. */
export function ListedGoods({ information: { listings, listings_count } }: { information: SellerInformation }) {
  const state = translator("seller")
  const lines = listings.map((one) => `${one.name}, ${formatMoney(one.price)}, ${state(`listingState.${one.state}`)}`)
  const rest = listings_count - listings.length
  if (rest > 0) lines.push(translator("casework")("request.goodsRest", { rest }))
  return lines.join("\n")
}
