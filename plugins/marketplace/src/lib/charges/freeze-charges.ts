import { chooseCommissionRule, commissionOn } from "@san-ocop/kit/commission"
import type { Day } from "@san-ocop/kit/day"
import { type Supply, type TaxedSale, withhold } from "@san-ocop/kit/withholding"
import type { ChargeTerms, FrozenCharges, FrozenWithholding } from "./types"
import { taxStatusOf, type SellerKind } from "./tax-status"

/** One sold line: `id` is the order's line, `category` the product group, `total` what its seller sells it for, after his own vouchers. */
export type SoldItem = { id: string; category: string; total: number }

/** One seller's order, as far as charges need it. */
export type SoldOrder = {
  group_order_id: string
  floor_id: string
  seller_id: string
  seller_kind: SellerKind
  /** After his own vouchers, too. */
  shipping_total: number
  items: readonly SoldItem[]
}

// Stays and tours are services; everything else in the programme is goods.
const supplyOf = (category: string): Supply => (category === "du-lich" ? "services" : "goods")

/**
 * What is taken from an order by the terms of the day of its sale: commission on goods, not on shipping; tax on both. Written with the order and
 * never reckoned again.
 */
export function freezeCharges(order: SoldOrder, { rules, rates }: ChargeTerms, day: Day): FrozenCharges {
  const { group_order_id, floor_id, seller_id } = order
  const taxed = (supply: Supply): TaxedSale => ({ floor_id, tax_status: taxStatusOf(order.seller_kind), supply, day })
  const tax = (item_id: string | null, supply: Supply, base: number): FrozenWithholding[] => {
    const withheld = base > 0 ? withhold(rates, taxed(supply), base) : null
    const rate = rates.find(({ id }) => id === withheld?.rate_id)
    if (!withheld || !rate) return []
    return [{ group_order_id, item_id, base, vat_bp: rate.vat_bp, pit_bp: rate.pit_bp, ...withheld }]
  }
  const goods = order.items.map(({ total: base, ...item }) => ({ ...item, base }))
  return {
    commission: goods.map(({ id, category, base }) => {
      const rule = chooseCommissionRule(rules, { floor_id, seller_id, category, day })
      const terms = rule ?? { rate_bp: 0, vat_bp: 0, min_fee: null, max_fee: null }
      const { rate_bp, vat_bp } = terms
      return {
        group_order_id,
        item_id: id,
        rule_id: rule?.id ?? null,
        base,
        rate_bp,
        vat_bp,
        ...commissionOn(base, terms),
      }
    }),
    withholding: [
      ...goods.flatMap(({ id, category, base }) => tax(id, supplyOf(category), base)),
      ...tax(null, "transport", order.shipping_total),
    ],
  }
}
