import type { LotBalance, MassFacts } from "./http/mass-balance"

/** What is known of a lot's goods, and with them where the rest is. A lot of which more is found than was made has a negative rest. */
export function balanceOf(facts: MassFacts): MassFacts & Pick<LotBalance, "with_buyers" | "unaccounted"> {
  const { made, transformed, dispatched, restocked, received_back, destroyed, in_stock } = facts
  const with_buyers = dispatched - restocked - received_back - destroyed
  const found = transformed + with_buyers + received_back + destroyed + (in_stock ?? 0)
  return { ...facts, with_buyers, unaccounted: made - found }
}

const NOTHING: MassFacts = {
  ...{ made: 0, transformed: 0, sold: 0, dispatched: 0, restocked: 0, received_back: 0, destroyed: 0 },
  ...{ unmeasured: 0, in_stock: null },
}

/** The balance of several lots that are counted in one unit. Stock that nobody counts adds nothing. */
export function sumOfBalances(lots: readonly MassFacts[]): ReturnType<typeof balanceOf> {
  const sum = { ...NOTHING }
  for (const lot of lots) {
    for (const key of ["made", "transformed", "sold", "dispatched", "restocked", "received_back"] as const) {
      sum[key] += lot[key]
    }
    sum.destroyed += lot.destroyed
    sum.unmeasured += lot.unmeasured
    if (lot.in_stock !== null) sum.in_stock = (sum.in_stock ?? 0) + lot.in_stock
  }
  return balanceOf(sum)
}

/** A lot of some goods, and how much of it was never sent. */
type OnShelf = { left: number; best_before: string | null }

/**
 * Shares a stock that is not counted by lot out among lots of its goods, none more than is left of it: what spoils first was sent first,
 * so what is there is of the lots that spoil last. Pieces for each lot in the given order; what no lot explains is nobody's.
 */
export function allotStock(stock: number, lots: readonly OnShelf[]): number[] {
  const shares = lots.map(() => 0)
  const spoils = ({ best_before }: OnShelf): string => best_before ?? "9999-12-31"
  const order = [...lots.entries()].sort(([i, a], [j, b]) => spoils(b).localeCompare(spoils(a)) || i - j)
  let rest = Math.max(0, stock)
  for (const [index, { left }] of order) {
    const share = Math.min(rest, Math.max(0, left))
    shares[index] = share
    rest -= share
  }
  return shares
}
