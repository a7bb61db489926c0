/** What is known of a lot towards the minimum data of Decree 37/2026/ND-CP art. 23(5). Null: nobody has declared it. */
export type LotFacts = {
  name: string | null
  /** Of the product or of the lot itself. */
  picture: string | null
  producer_name: string | null
  producer_address: string | null
  origin: string | null
  events: readonly unknown[]
  brand: string | null
  lot_number: string | null
  best_before: string | null
  standards: string | null
}

/** The data that the decree asks for, in its order. */
export const MINIMUM_DATA = [
  "name",
  "picture",
  "producer_name",
  "producer_address",
  "origin",
  "events",
  "brand",
  "lot_number",
  "best_before",
  "standards",
] as const
export type MinimumDatum = (typeof MINIMUM_DATA)[number]

const isDeclared = (facts: LotFacts, datum: MinimumDatum): boolean => {
  const value = facts[datum]
  return typeof value === "string" ? value.trim() !== "" : value !== null && value.length > 0
}

/** What the decree asks for and nobody has declared; pages show each as "chưa khai báo". */
export const missingData = (facts: LotFacts): MinimumDatum[] =>
  MINIMUM_DATA.filter((datum) => !isDeclared(facts, datum))
