/** The prices of comparable goods: of one product group on one floor, in dong for a kilogram, as natural logarithms. */
export type PriceSpread = { count: number; median: number; deviation: number }

/** Fewer prices than this say nothing. */
const ENOUGH = 8
const FURTHEST = 3.5
// Where most prices are equal the deviation is next to nothing, and every other price would be far away.
const LEAST_DEVIATION = 0.25
/** Makes the median deviation comparable to a standard deviation (Iglewicz and Hoaglin, 1993). */
const SCALE = 0.6745

export const pricePerKilo = (price: number, weight_grams: number): number => (price * 1000) / weight_grams

const middle = (sorted: readonly number[]): number => {
  const half = sorted.length >> 1
  const [low, high] = [sorted[half - 1] ?? sorted[half] ?? 0, sorted[half] ?? 0]
  return sorted.length % 2 === 1 ? high : (low + high) / 2
}

/** How prices for a kilogram are spread; the same as the database computes over many. */
export function spreadOf(prices: readonly number[]): PriceSpread {
  const logs = prices.filter((price) => price > 0).map(Math.log)
  const median = middle([...logs].sort((a, b) => a - b))
  const deviation = middle(logs.map((log) => Math.abs(log - median)).sort((a, b) => a - b))
  return { count: logs.length, median, deviation }
}

/** Where a price lies far outside what comparable goods cost: on which side, and what is usual for a kilogram. Null: inside. */
export function priceOutlier(
  { price, weight_grams }: { price: number; weight_grams: number },
  { count, median, deviation }: PriceSpread,
): { side: "low" | "high"; usual: number } | null {
  if (count < ENOUGH || price <= 0 || weight_grams <= 0) return null
  const away = Math.log(pricePerKilo(price, weight_grams)) - median
  if ((SCALE * Math.abs(away)) / Math.max(deviation, LEAST_DEVIATION) <= FURTHEST) return null
  return { side: away < 0 ? "low" : "high", usual: Math.round(Math.exp(median)) }
}
