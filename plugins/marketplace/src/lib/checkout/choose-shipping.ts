import { refuse } from "@san-ocop/floor/lib/problem"
import type { SellerParcel } from "./quote-shipping"
import type { Quote } from "./types"

type Choice = { seller_id: string; option_id: string }

/**
 * The option of each seller: the chosen one, else the cheapest.
 * @param quotes cheapest first
 * @throws Refusal invalid_data when a choice is not among the seller's options; conflict when a seller has none
 */
export function chooseShipping(
  parcels: readonly SellerParcel[],
  quotes: readonly Quote[],
  choices: readonly Choice[],
): Map<string, Quote> {
  const stranger = choices.findIndex(({ seller_id }) => !parcels.some((parcel) => parcel.seller_id === seller_id))
  if (stranger >= 0) refuseChoice(stranger, "seller_id")
  return new Map(
    parcels.map(({ seller_id, lines }) => {
      const own = quotes.filter((quote) => quote.seller_id === seller_id)
      const index = choices.findIndex((choice) => choice.seller_id === seller_id)
      const quote = index < 0 ? own[0] : own.find(({ id }) => id === choices[index]?.option_id)
      if (quote) return [seller_id, quote]
      if (index >= 0) refuseChoice(index, "option_id")
      const name = lines[0]?.seller_name ?? ""
      return refuse("conflict", `Gian hàng “${name}” hiện chưa giao được hàng đến nơi này.`, { code: "no_shipping" })
    }),
  )
}

const refuseChoice = (index: number, key: string): never =>
  refuse("invalid_data", "Cách giao hàng đã chọn không còn, vui lòng chọn lại.", {
    field: `shipping.${index}.${key}`,
    code: "shipping_option_unknown",
  })
