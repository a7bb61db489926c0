import { day } from "@san-ocop/kit/day"
import type { CommissionRule } from "@san-ocop/kit/commission"
import type { Supply, WithholdingRate } from "@san-ocop/kit/withholding"
import { freezeCharges, type SoldOrder } from "../freeze-charges"

const today = day("2026-11-26")
const rule = (change: Partial<CommissionRule> = {}): CommissionRule => ({
  id: "crule_floor",
  floor_id: "f1",
  seller_id: null,
  category: null,
  rate_bp: 300,
  vat_bp: 800,
  min_fee: null,
  max_fee: null,
  valid_from: day("2026-01-01"),
  valid_to: null,
  ...change,
})
const rate = (supply: Supply, vat_bp: number, pit_bp: number): WithholdingRate => ({
  id: supply,
  floor_id: "f1",
  supply,
  vat_bp,
  pit_bp,
  valid_from: day("2026-07-01"),
  valid_to: null,
})
const RATES = [rate("goods", 100, 50), rate("services", 500, 200), rate("transport", 300, 150)]
const order = (change: Partial<SoldOrder> = {}): SoldOrder => ({
  group_order_id: "gord_1",
  floor_id: "f1",
  seller_id: "s1",
  seller_kind: "household_business",
  shipping_total: 30_000,
  items: [
    { id: "a", category: "do-uong", total: 300_000 },
    { id: "b", category: "du-lich", total: 1_000_000 },
  ],
  ...change,
})

describe("what is frozen with a sale", () => {
  it("is a commission for each line of goods by its own rule, and none on the shipping", () => {
    const rules = [rule(), rule({ id: "crule_drinks", category: "do-uong", rate_bp: 500 })]
    expect(freezeCharges(order(), { rules, rates: [] }, today)).toEqual({
      commission: [
        {
          group_order_id: "gord_1",
          item_id: "a",
          rule_id: "crule_drinks",
          base: 300_000,
          rate_bp: 500,
          vat_bp: 800,
          fee: 15_000,
          vat: 1200,
        },
        {
          group_order_id: "gord_1",
          item_id: "b",
          rule_id: "crule_floor",
          base: 1_000_000,
          rate_bp: 300,
          vat_bp: 800,
          fee: 30_000,
          vat: 2400,
        },
      ],
      withholding: [],
    })
  })

  it("says that nothing is charged where no rule is in force", () => {
    const { commission } = freezeCharges(order(), { rules: [], rates: [] }, today)
    expect(commission.map(({ rule_id, fee, vat }) => [rule_id, fee, vat])).toEqual([
      [null, 0, 0],
      [null, 0, 0],
    ])
  })

  it("is tax by the kind of supply, on shipping too, of a household", () => {
    const { withholding } = freezeCharges(order(), { rules: [], rates: RATES }, today)
    expect(withholding.map(({ item_id, rate_id, vat, pit }) => [item_id, rate_id, vat, pit])).toEqual([
      ["a", "goods", 3000, 1500],
      ["b", "services", 50_000, 20_000],
      [null, "transport", 900, 450],
    ])
  })

  it.each([
    ["cooperative", 0],
    ["enterprise", 0],
    ["household_business", 3],
    ["farm", 3],
    ["cooperative_group", 3],
  ] as const)("takes tax of a %s on %i lines", (seller_kind, lines) => {
    expect(freezeCharges(order({ seller_kind }), { rules: [], rates: RATES }, today).withholding).toHaveLength(lines)
  })
})
