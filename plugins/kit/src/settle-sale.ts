import type { PromotionBearer } from "./promotion"
import { sumVnd, vnd, type Vnd } from "./vnd"

/** One seller's order, all in dong. `gross` is goods and shipping before promotions; `discounts` by who bears them. */
export type SettledSale = {
  gross: number
  discounts: Readonly<Record<PromotionBearer, number>>
  fee: number
  vat: number
  withheld: number
}

/**
 * What the shopper pays for an order and what its seller keeps of it. A promotion of the floor lessens the first alone; one of the
 * seller lessens both.
 */
export const settleSale = ({ gross, discounts, fee, vat, withheld }: SettledSale): { shopper_pays: Vnd; net: Vnd } => ({
  shopper_pays: vnd(gross - discounts.floor - discounts.seller),
  net: vnd(gross - sumVnd([discounts.seller, fee, vat, withheld])),
})
